package org.backfile.raw;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.backfile.pack.WholeFile;
import org.backfile.report.Finding;

/** Reads one file: bytes, encoding, lines. */
final class Reading {
    /** Longer files are no articles; they are not even opened, so that memory has a bound. */
    static final long LONGEST = 64L << 20;

    /** So often a file is read that changes each time. */
    private static final int ATTEMPTS = 4;

    /** One for each thread: to look for one, or to copy one, takes a tenth of what a file's digest takes. */
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Reading::digest);

    private Reading() {}

    static Raw read(Path file, RawFile listed) {
        String path = listed.path();
        try {
            RawFile before = listed;
            for (int i = 0; i < ATTEMPTS; i++) {
                if (before.size() > LONGEST) {
                    return refused(
                            path,
                            "too-long",
                            "Longer than " + (LONGEST >> 20) + " MB, which no article is",
                            "split it, or remove it");
                }
                byte[] bytes = bytes(file, (int) before.size());
                RawFile after = look(file, path);
                if (after.equals(before) && bytes.length == after.size()) {
                    return of(path, bytes);
                }
                before = after;
            }
            return refused(
                    path, "being-written", "Was written to while it was read", "import again when it is complete");
        } catch (NoSuchFileException e) {
            return path.indexOf('\uFFFD') < 0
                    ? unreadable(path, "Went away while it was to be read")
                    : refused(
                            path,
                            "name-unreadable",
                            "Has bytes in its name that are wrong in the system's encoding",
                            "rename it");
        } catch (AccessDeniedException e) {
            return unreadable(path, "May not be read");
        } catch (IOException e) {
            return unreadable(path, "Cannot be read");
        }
    }

    /** A file as it is now; if it is one, and no link that took the place of one. */
    static RawFile look(Path file, String path) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            throw new FileSystemException(path, null, "is no file any more");
        }
        return RawFile.of(path, attributes);
    }

    static Raw of(String path, byte[] bytes) {
        return TextDecoder.of(path, bytes, sha256(bytes));
    }

    /** All bytes of a file, or one more than it is to have; by a plain stream, which takes half of what a channel takes. */
    private static byte[] bytes(Path file, int size) throws IOException {
        try (var in = WholeFile.reading(file)) {
            byte[] bytes = new byte[size];
            int read = 0;
            while (read < size) {
                int more = in.read(bytes, read, size - read);
                if (more < 0) {
                    return Arrays.copyOf(bytes, read);
                }
                read += more;
            }
            // Of one that has grown no more is read: it may go on growing.
            return in.read() < 0 ? bytes : Arrays.copyOf(bytes, size + 1);
        } catch (FileNotFoundException e) {
            // What follows tells why.
        }
        return Files.readAllBytes(file);
    }

    private static Raw unreadable(String path, String what) {
        return refused(path, "unreadable", what, "see that you may read the file");
    }

    private static Raw refused(String path, String rule, String what, String hint) {
        return new Raw.NoText(path, "", List.of(Finding.error(rule, path, 0, what, hint)));
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(SHA_256.get().digest(bytes));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
