package org.backfile.pack;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** Reads what a {@link Packer} wrote, in the same order. */
public final class Unpacker {
    private final byte[] bytes;
    private final int end;
    private int at;

    private Unpacker(byte[] bytes, int at) {
        this(bytes, at, bytes.length - Long.BYTES);
    }

    private Unpacker(byte[] bytes, int at, int end) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
    }

    /** Reads what {@link Packer#copy} gave, and which never left memory: it has no checksum. */
    public static Unpacker unsealed(byte[] bytes) {
        return new Unpacker(bytes, 0, bytes.length);
    }

    /** Nothing is to be read if the checksum is wrong: then there {@linkplain #more is no more} from the start. */
    public static Unpacker of(byte[] bytes) {
        if (bytes.length < Long.BYTES) {
            return new Unpacker(new byte[Long.BYTES], 0);
        }
        var sum = new CRC32();
        sum.update(bytes, 0, bytes.length - Long.BYTES);
        boolean right = new Unpacker(bytes, bytes.length - Long.BYTES).whole() == sum.getValue();
        return new Unpacker(right ? bytes : new byte[Long.BYTES], 0);
    }

    /** Whether anything is left. */
    public boolean more() {
        return at < end;
    }

    /** Whether what was written begins with a {@linkplain Packer#form form}; it is read if so. Of another file nothing is. */
    public boolean isOf(String form) {
        return end - at >= Long.BYTES && whole() == Packer.number(form);
    }

    /** Where the next value begins. */
    public int place() {
        return at;
    }

    void copy(int from, int to, byte[] target, int where) {
        System.arraycopy(bytes, from, target, where, to - from);
    }

    /** A reader of the same that begins at a place. */
    public Unpacker from(int place) {
        return new Unpacker(bytes, place);
    }

    public long number() {
        long value = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            value |= (bytes[at++] & 0x7FL) << shift;
            shift += 7;
        }
        return value | (long) bytes[at++] << shift;
    }

    public long whole() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            value |= (bytes[at++] & 0xFFL) << shift;
        }
        return value;
    }

    public String text() {
        int length = (int) number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    /** Passes over so many bytes. */
    public void pass(int count) {
        at += count;
    }

    /** So many bytes as they are. */
    public byte[] bytes(int count) {
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }

    /** All that is left, as it is. */
    public byte[] rest() {
        return bytes(end - at);
    }

    /** @param before the text before it in the list */
    public String textAfter(String before) {
        int shared = (int) number();
        return before.substring(0, shared).concat(text());
    }

    /** Passes over a {@linkplain Packer#block block}, and tells where it begins, for {@link #from}. */
    public int skip() {
        int length = (int) number();
        at += length;
        return at - length;
    }
}
