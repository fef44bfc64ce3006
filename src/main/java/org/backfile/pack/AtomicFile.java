package org.backfile.pack;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written beside its place and then moved there at once, so that nobody ever sees half of it, and whoever
 * is killed leaves the old one. What stands beside is named like the file, with {@code .new} behind.
 */
public final class AtomicFile {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Path part;

    private AtomicFile(Path file, Path part) {
        this.file = file;
        this.part = part;
    }

    /** Writes bytes. */
    @FunctionalInterface
    public interface Bytes {
        /** @param out buffered; need not be closed */
        void to(OutputStream out) throws IOException;
    }

    /** Writes text. */
    @FunctionalInterface
    public interface Text {
        /** @param out UTF-8; what it cannot hold, half a surrogate pair, becomes a question mark */
        void to(Writer out) throws IOException;
    }

    /**
     * Writes a file beside its place, and leaves it to the caller to move it there.
     *
     * @throws IOException if it cannot be written; then nothing is left beside
     */
    public static AtomicFile beside(Path file, Bytes content) throws IOException {
        var written = new AtomicFile(file, file.resolveSibling(file.getFileName() + ".new"));
        written.write(content);
        return written;
    }

    /** Replaces a file, or makes it; its folder must be there. */
    public static void replace(Path file, Bytes content) throws IOException {
        beside(file, content).move();
    }

    /** The same with text. */
    public static void replaceText(Path file, Text content) throws IOException {
        replace(file, text(content));
    }

    /** The bytes of a text in UTF-8. */
    public static Bytes text(Text content) {
        return out -> {
            // An encoder of one's own choice would throw where half a character is met.
            var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 13);
            content.to(text);
            text.flush();
        };
    }

    private void write(Bytes content) throws IOException {
        // A link that somebody put there would lead the bytes to where it points.
        Files.deleteIfExists(part);
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER)) {
            content.to(out);
        } catch (IOException | RuntimeException e) {
            discard(e);
            throw e;
        }
    }

    private void discard(Exception cause) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Puts it in its place. After a loss of power the file is the old one, the new one, or no whole one. */
    public void move() throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Puts it in its place, and returns when both are on the disk: a loss of power leaves the old one or the new one. On
     * journaling file systems, what was moved before is there too.
     */
    public void moveForGood() throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        move();
        sync(file.toAbsolutePath().getParent());
    }

    private static void sync(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders, and has no need to.
        }
    }
}
