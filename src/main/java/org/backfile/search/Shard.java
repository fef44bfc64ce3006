package org.backfile.search;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A file of the index, as a browser reads it: a script that calls {@code backfile} with one string, so that it can be had
 * from a disk as well, where nothing may be fetched. The string's first character says whether the bytes are deflated
 * (RFC 1951) and whether one too many comes of the rest, which has 13 bits in two of 91 printable characters.
 */
final class Shard {
    private static final byte[] BEGIN = "backfile(\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\")\n".getBytes(StandardCharsets.US_ASCII);
    private static final int BASE = 91;
    private static final int BITS = 13;
    private static final byte[] DIGITS = new byte[BASE];
    private static final byte[] VALUES = new byte[128];

    static {
        int n = 0;
        for (char c = '!'; c <= '~'; c++) {
            if (c != '"' && c != '\'' && c != '\\') {
                VALUES[c] = (byte) n;
                DIGITS[n++] = (byte) c;
            }
        }
    }

    private Shard() {}

    /** The script for bytes. */
    static byte[] of(byte[] bytes, Compression compression) {
        if (compression == Compression.NONE) {
            return script(bytes, bytes.length, 0);
        }
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setStrategy(compression.strategy());
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream(bytes.length / 2 + 64);
            var buffer = new byte[1 << 13];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return script(out.toByteArray(), out.size(), 1);
        } finally {
            deflater.end();
        }
    }

    private static byte[] script(byte[] bytes, int size, int deflated) {
        int pairs = (int) ((size * 8L + BITS - 1) / BITS);
        byte[] script = new byte[BEGIN.length + 1 + pairs * 2 + END.length];
        System.arraycopy(BEGIN, 0, script, 0, BEGIN.length);
        int at = BEGIN.length;
        boolean oneMore = pairs * BITS / 8 > size;
        script[at++] = (byte) ('0' + deflated + (oneMore ? 2 : 0));
        int bits = 0;
        int count = 0;
        for (int i = 0; i < size; i++) {
            bits |= (bytes[i] & 0xFF) << count;
            count += 8;
            if (count >= BITS) {
                int value = bits & (1 << BITS) - 1;
                script[at++] = DIGITS[value % BASE];
                script[at++] = DIGITS[value / BASE];
                bits >>>= BITS;
                count -= BITS;
            }
        }
        if (count > 0) {
            script[at++] = DIGITS[bits % BASE];
            script[at++] = DIGITS[bits / BASE];
        }
        System.arraycopy(END, 0, script, at, END.length);
        return script;
    }

    /**
     * The bytes that a script holds.
     *
     * @throws IllegalArgumentException if it is none of ours, or is broken
     */
    static byte[] read(byte[] script) {
        int from = BEGIN.length + 1;
        int to = script.length - END.length;
        if (to < from || !Arrays.equals(script, 0, BEGIN.length, BEGIN, 0, BEGIN.length)) {
            throw new IllegalArgumentException("no shard");
        }
        int flags = script[BEGIN.length] - '0';
        byte[] bytes = new byte[(to - from) / 2 * BITS / 8];
        int bits = 0;
        int count = 0;
        int size = 0;
        for (int i = from; i + 1 < to; i += 2) {
            bits |= (VALUES[script[i] & 127] + VALUES[script[i + 1] & 127] * BASE) << count;
            count += BITS;
            while (count >= 8) {
                bytes[size++] = (byte) bits;
                bits >>>= 8;
                count -= 8;
            }
        }
        size -= (flags & 2) == 0 ? 0 : 1;
        return (flags & 1) == 0 ? Arrays.copyOf(bytes, size) : inflated(bytes, size);
    }

    private static byte[] inflated(byte[] bytes, int size) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, 0, size);
            var out = new ByteArrayOutputStream(size * 3);
            var buffer = new byte[1 << 13];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IllegalArgumentException("a broken shard");
                }
                out.write(buffer, 0, read);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("a broken shard", e);
        } finally {
            inflater.end();
        }
    }
}
