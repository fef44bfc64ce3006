package org.backfile.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.backfile.pack.WholeFile;

/**
 * What a bake is about to make, a path a line, written before the file is: if the bake is killed, the next one knows
 * which files are ours. While it is there, no bake has ended since it was begun. Safe for use by many threads.
 */
final class PathJournal implements AutoCloseable {
    private final Path file;
    private final FileChannel out;
    private final List<String> left;

    private PathJournal(Path file, List<String> left) throws IOException {
        this.file = file;
        this.left = left;
        out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    /** Begins a bake: the lines of killed ones stay, for this one may be killed too. */
    static PathJournal begin(Path file) throws IOException {
        List<String> left = List.of();
        Optional<byte[]> written = WholeFile.bytes(file);
        if (written.isEmpty()) {
            Files.deleteIfExists(file); // a pipe would let us wait for ever
        } else {
            String text = new String(written.get(), StandardCharsets.UTF_8);
            // What has no end may be half a path.
            left = text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        }
        var journal = new PathJournal(file, left);
        journal.add("");
        return journal;
    }

    /** What bakes that were killed were about to make; empty lines too. */
    List<String> left() {
        return left;
    }

    void add(String path) throws IOException {
        var line = ByteBuffer.wrap((path + "\n").getBytes(StandardCharsets.UTF_8));
        synchronized (out) {
            while (line.hasRemaining()) {
                out.write(line);
            }
        }
    }

    /** When it was begun, by the clock of the file system, in nanoseconds since 1970; to be asked before more is added. */
    long began() throws IOException {
        return Files.getLastModifiedTime(file).to(TimeUnit.NANOSECONDS);
    }

    /** The bake has ended: nothing is left over. */
    void end() throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
