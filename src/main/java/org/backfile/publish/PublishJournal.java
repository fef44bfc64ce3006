package org.backfile.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backfile.pack.Sha256;
import org.backfile.pack.WholeFile;

/**
 * How far a run has come, on this machine: a line that says which list of begun changes it is of, then the path of each that
 * is done. It costs the target nothing, and where it is lost all of that list is done again.
 */
final class PublishJournal implements AutoCloseable {
    private final Path file;
    private final FileChannel out;

    private PublishJournal(Path file, FileChannel out) {
        this.file = file;
        this.out = out;
    }

    /** What a run had done of a list of begun changes when it ended; empty if nothing is known. */
    static Set<String> done(Path file, byte[] begun) throws IOException {
        List<String> lines = WholeFile.bytes(file)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                // What has no end may be half a path.
                .map(text ->
                        text.substring(0, text.lastIndexOf('\n') + 1).lines().toList())
                .orElse(List.of());
        return lines.isEmpty() || !lines.get(0).equals(name(begun))
                ? Set.of()
                : new HashSet<>(lines.subList(1, lines.size()));
    }

    /** Begins one. */
    static PublishJournal begin(Path file, byte[] begun, Collection<String> done) throws IOException {
        var text = new StringBuilder(name(begun)).append('\n');
        done.forEach(path -> text.append(path).append('\n'));
        Files.deleteIfExists(file); // and not what a link there leads to
        FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var journal = new PublishJournal(file, out);
        journal.append(text.toString());
        return journal;
    }

    private static String name(byte[] begun) {
        return Sha256.hex(Arrays.copyOf(Sha256.of(begun), 16));
    }

    void add(String path) throws IOException {
        append(path + "\n");
    }

    private void append(String text) throws IOException {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    /** Nothing is left to do. */
    void end() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
