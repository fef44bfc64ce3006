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
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A file that is written beside its place and then moved there at once, so that nobody ever sees half of it, and whoever
 * is killed leaves the old one.
 *
 * <p>The rule of what is waited for: what nobody could make anew, such as the manifest or {@code topics.lock}, is moved
 * {@linkplain #moveForGood for good}, and is on the disk before the program goes on. All else, pages and caches, is only
 * {@linkplain #move moved}: a loss of power may cost it, and then it is made again.
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

    /** Makes a file. */
    @FunctionalInterface
    public interface Maker {
        /** @param part where; nothing is there */
        void make(Path part) throws IOException;
    }

    /**
     * Writes a file beside its place, under its name with {@code .new} behind, and leaves it to the caller to move it
     * there.
     *
     * @throws IOException if it cannot be written; then nothing is left beside
     */
    public static AtomicFile beside(Path file, Bytes content) throws IOException {
        return beside(file, file.resolveSibling(file.getFileName() + ".new"), part -> {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER)) {
                content.to(out);
            }
        });
    }

    /**
     * The same by other means, and under another name.
     *
     * @param part in the same folder; what is there goes
     */
    public static AtomicFile beside(Path file, Path part, Maker maker) throws IOException {
        var written = new AtomicFile(file, part);
        // A link that somebody put there would lead the bytes to where it points.
        Files.deleteIfExists(part);
        try {
            maker.make(part);
        } catch (IOException e) {
            written.discard(e);
            throw FailedWrite.of(file, e);
        } catch (RuntimeException e) {
            written.discard(e);
            throw e;
        }
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

    private void discard(Exception cause) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    /** Removes what was written, and leaves the file as it is. */
    public void forget() throws IOException {
        Files.deleteIfExists(part);
    }

    /**
     * Puts it in its place. After a loss of power the file is the old one, the new one, or no whole one.
     *
     * @throws IOException if it cannot be put there; then nothing is left beside
     */
    public void move() throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(e);
            throw e;
        }
    }

    /** Puts it in its place, unless the same bytes are there already: then that file stays untouched. */
    public void moveIfOther() throws IOException {
        if (isThere()) {
            forget();
        } else {
            move();
        }
    }

    private boolean isThere() {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.mismatch(part, file) < 0;
        } catch (IOException e) {
            return false; // what cannot be read is replaced
        }
    }

    /**
     * Puts it in its place, and returns when both are on the disk: a loss of power leaves the old one or the new one. On
     * journaling file systems, what was moved before is there too.
     *
     * @throws IOException if it cannot be put there, or not be waited for; then nothing is left beside
     */
    public void moveForGood() throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            discard(e);
            throw e;
        }
        move();
        sync(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }

    private static void sync(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders, and has no need to.
        }
    }
}
