package org.backfile.ingest;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A few hundred files' articles and ledger lines, on their way through the staging folder. */
final class Batch {
    static final int SIZE = 256;
    private final Path folder;
    private boolean open;
    private final ByteArrayOutputStream lines = new ByteArrayOutputStream(0);

    Batch(Path staging, int number) {
        folder = folder(staging, number);
    }

    private static Path folder(Path staging, int number) {
        return staging.resolve(Integer.toString(number));
    }

    /** Where the article of the raw file with this index is staged. */
    static Path staged(Path staging, int index) {
        return folder(staging, index / SIZE).resolve(index + ".md");
    }

    void stage(int index, byte[] bytes) {
        write(folder.resolve(index + ".md"), bytes);
    }

    void ledger(int index, byte[] rest) {
        lines.writeBytes((index + " ").getBytes(StandardCharsets.US_ASCII));
        lines.writeBytes(rest);
    }

    void close() {
        if (lines.size() > 0) {
            write(folder.resolve("ledger"), lines.toByteArray());
        }
    }

    private void write(Path file, byte[] bytes) {
        try {
            if (!open) {
                Files.createDirectories(folder);
                open = true;
            }
            try (var out = new FileOutputStream(file.toFile())) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ledger lines of a batch, by the place of their raw file in it; empty where there is none. */
    static byte[][] ledger(Path staging, int number) throws IOException {
        byte[][] rests = new byte[SIZE][0];
        Path file = folder(staging, number).resolve("ledger");
        if (!Files.exists(file)) {
            return rests;
        }
        byte[] bytes = Files.readAllBytes(file);
        int from = 0;
        while (from < bytes.length) {
            int index = 0;
            int at = from;
            for (; bytes[at] != ' '; at++) {
                index = index * 10 + bytes[at] - '0';
            }
            int end = at + 1;
            while (bytes[end] != '\n') {
                end++;
            }
            rests[index % SIZE] = Arrays.copyOfRange(bytes, at + 1, end + 1);
            from = end + 1;
        }
        return rests;
    }
}
