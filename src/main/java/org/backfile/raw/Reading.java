package org.backfile.raw;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.backfile.report.Finding;

/** Reads one file: bytes, encoding, lines. */
final class Reading {
    /** Longer files are no articles; they are not even opened, so that memory has a bound. */
    static final long LONGEST = 64L << 20;

    /** One for each thread: to look for one, or to copy one, takes a tenth of what a file's digest takes. */
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Reading::digest);

    private Reading() {}

    static Raw read(Path file, String path, long size) {
        if (size > LONGEST) {
            return new Raw.NoText(
                    path,
                    "",
                    List.of(Finding.error(
                            "too-long",
                            path,
                            0,
                            "Longer than " + (LONGEST >> 20) + " MB, which no article is",
                            "split it, or remove it")));
        }
        return readNow(file, path, (int) size);
    }

    private static Raw readNow(Path file, String path, int size) {
        byte[] bytes;
        try {
            bytes = bytes(file, size);
        } catch (NoSuchFileException e) {
            return path.indexOf('\uFFFD') < 0
                    ? unreadable(path, "Went away while it was to be read")
                    : new Raw.NoText(
                            path,
                            "",
                            List.of(Finding.error(
                                    "name-unreadable",
                                    path,
                                    0,
                                    "Has bytes in its name that are wrong in the system's encoding",
                                    "rename it")));
        } catch (AccessDeniedException e) {
            return unreadable(path, "May not be read");
        } catch (IOException e) {
            return unreadable(path, "Cannot be read");
        }
        return of(path, bytes);
    }

    static Raw of(String path, byte[] bytes) {
        return Text.of(path, bytes, sha256(bytes));
    }

    /** All bytes of a file; by a plain stream, which takes half of what a channel takes. */
    private static byte[] bytes(Path file, int size) throws IOException {
        try (var in = new FileInputStream(file.toFile())) {
            byte[] bytes = new byte[size];
            int read = 0;
            while (read < size) {
                int more = in.read(bytes, read, size - read);
                if (more < 0) {
                    return Arrays.copyOf(bytes, read);
                }
                read += more;
            }
            if (in.read() < 0) {
                return bytes;
            }
        } catch (FileNotFoundException e) {
            // What follows tells why.
        }
        return Files.readAllBytes(file);
    }

    private static Raw unreadable(String path, String what) {
        return new Raw.NoText(
                path, "", List.of(Finding.error("unreadable", path, 0, what, "see that you may read the file")));
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
