package org.backfile.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads numbers and texts as {@link org.backfile.pack.Packer} writes them, without a checksum. */
final class Bytes {
    private final byte[] bytes;
    private final int end;
    private int at;

    Bytes(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    Bytes(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        at = from;
        end = to;
    }

    boolean more() {
        return at < end;
    }

    int at() {
        return at;
    }

    int number() {
        int value = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            value |= (bytes[at++] & 0x7F) << shift;
            shift += 7;
        }
        return value | bytes[at++] << shift;
    }

    String text() {
        int length = number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    String textAfter(String before) {
        int shared = number();
        return before.substring(0, shared).concat(text());
    }

    byte[] bytes(int count) {
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }
}
