package org.backfile.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads numbers and texts as {@link org.backfile.pack.Packer} writes them, without a checksum. */
public final class Bytes {
    private final byte[] bytes;
    private final int end;
    private int at;

    public Bytes(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    public Bytes(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        at = from;
        end = to;
    }

    public boolean more() {
        return at < end;
    }

    public int at() {
        return at;
    }

    public int number() {
        int value = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            value |= (bytes[at++] & 0x7F) << shift;
            shift += 7;
        }
        return value | bytes[at++] << shift;
    }

    public String text() {
        int length = number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    public String textAfter(String before) {
        int shared = number();
        return before.substring(0, shared).concat(text());
    }

    public void pass(int count) {
        at += count;
    }

    /** A list that stands behind its length. */
    public Bytes block() {
        int size = number();
        at += size;
        return new Bytes(bytes, at - size, at);
    }

    public byte[] bytes(int count) {
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }
}
