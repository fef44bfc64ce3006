package org.backfile.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) of bytes and files. */
public final class Sha256 {
    /** How many bytes a hash has. */
    public static final int LENGTH = 32;

    private static final int BUFFER = 1 << 16;

    private Sha256() {}

    /** A new computation. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    /** The hash of bytes. */
    public static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    /** The hash of a file, which is read piece by piece. */
    public static byte[] of(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = WholeFile.reading(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return digest.digest();
    }

    /** A hash as people write it: 64 small hex digits. */
    public static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
