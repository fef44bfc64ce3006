package org.backfile.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Checksum;

/** Writes numbers and texts one after the other, and a checksum behind them; {@link Unpacker} reads them. */
public final class Packer {
    private byte[] bytes;
    private int size;

    public Packer() {
        this(1 << 12);
    }

    /** @param room how many bytes are expected */
    public Packer(int room) {
        bytes = new byte[room];
    }

    /** In as few bytes as it needs; for numbers that are not negative. */
    public Packer number(long value) {
        long rest = value;
        room(10);
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    /** For numbers that are as likely great as small. */
    public Packer whole(long value) {
        room(Long.BYTES);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bytes[size++] = (byte) (value >>> shift);
        }
        return this;
    }

    /** What the file is, and in which version: a number, so that any other file can be told from it. */
    public Packer form(String name) {
        return whole(number(name));
    }

    /** FNV-1a. */
    static long number(String form) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < form.length(); i++) {
            hash = (hash ^ form.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    public Packer text(String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        number(text.length);
        return add(text, text.length);
    }

    /** A text in a sorted list: the beginning that it shares with the one before it is not written again. */
    public Packer textAfter(String before, String value) {
        int shared = 0;
        int most = Math.min(before.length(), value.length());
        while (shared < most && before.charAt(shared) == value.charAt(shared)) {
            shared++;
        }
        if (shared > 0 && Character.isHighSurrogate(value.charAt(shared - 1))) {
            shared--; // half a character cannot be written
        }
        return number(shared).text(value.substring(shared));
    }

    /** Adds all of another, with its length: readers may pass over it. */
    public Packer block(Packer other) {
        number(other.size);
        return add(other.bytes, other.size);
    }

    /** Adds all of another as it is. */
    public Packer all(Packer other) {
        return add(other.bytes, other.size);
    }

    /** Adds what stands between two {@linkplain Unpacker#place places} of what was read, as it is. */
    public Packer part(Unpacker in, int from, int to) {
        room(to - from);
        in.copy(from, to, bytes, size);
        size += to - from;
        return this;
    }

    /** Bytes as they are, without their number. */
    public Packer bytes(byte[] some) {
        return add(some, some.length);
    }

    private Packer add(byte[] more, int length) {
        room(length);
        System.arraycopy(more, 0, bytes, size, length);
        size += length;
        return this;
    }

    /** Some of an array's bytes as they are. */
    public Packer bytes(byte[] some, int from, int to) {
        room(to - from);
        System.arraycopy(some, from, bytes, size, to - from);
        size += to - from;
        return this;
    }

    /** Adds all of it to a checksum. */
    public void addTo(Checksum sum) {
        sum.update(bytes, 0, size);
    }

    /** All of it, without a checksum. */
    public byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }

    /** Makes it empty. */
    public Packer clear() {
        size = 0;
        return this;
    }

    /** Replaces a file by all of it and the checksum, at once: whoever is killed here leaves the old one. */
    public void save(Path file) throws IOException {
        AtomicFile.replace(file, out -> out.write(sealed()));
    }

    /** All of it and the checksum, for {@link Unpacker#of}. */
    public byte[] sealed() {
        int end = size;
        var sum = new CRC32();
        sum.update(bytes, 0, size);
        whole(sum.getValue());
        byte[] sealed = Arrays.copyOf(bytes, size);
        size = end;
        return sealed;
    }

    /** How many bytes it holds. */
    public int size() {
        return size;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, Math.addExact(bytes.length, bytes.length)));
        }
    }
}
