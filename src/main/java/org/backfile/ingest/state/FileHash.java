package org.backfile.ingest.state;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What import remembers of a content file that it wrote, to see whether somebody has edited it since: 64 bits of two
 * checksums, for nobody edits an article so as to deceive it.
 */
public final class FileHash {
    /** How many digits versions before remembered, of SHA-256. */
    private static final int OLD = 32;

    private FileHash() {}

    /** A file's hash, 16 hex digits. */
    public static String of(byte[] file) {
        var one = new CRC32C();
        one.update(file, 0, file.length);
        var other = new CRC32();
        other.update(file, 0, file.length);
        return HexFormat.of().toHexDigits(one.getValue() << Integer.SIZE | other.getValue());
    }

    /** Whether a hash, of this version's or of one before, is a file's. */
    public static boolean isOf(String hash, byte[] file) {
        return !hash.isEmpty() && hash.equals(hash.length() == OLD ? old(file) : of(file));
    }

    private static String old(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file), 0, OLD / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
