package org.backfile.source.record;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first 64 bits of SHA-256: enough to tell records apart. */
public final class Hashes64 {
    private Hashes64() {}

    public static long of(byte[] bytes) {
        byte[] hash;
        try {
            hash = MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << 8 | hash[i] & 0xFF;
        }
        return value == Long.MIN_VALUE ? 0 : value; // which means that nothing is known
    }

    /** 16 hex digits. */
    public static String hex(long hash) {
        return HexFormat.of().toHexDigits(hash);
    }
}
