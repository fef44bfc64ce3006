package org.backfile.bake;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Reads what a {@link Packer} wrote, in the same order. */
final class Unpacker {
    private final byte[] bytes;
    private final int end;
    private int at;

    private Unpacker(byte[] bytes) {
        this.bytes = bytes;
        end = bytes.length - Long.BYTES;
    }

    /** Nothing is to be read if the checksum is wrong: then there {@linkplain #more is no more} from the start. */
    static Unpacker of(byte[] bytes) {
        if (bytes.length < Long.BYTES) {
            return new Unpacker(new byte[Long.BYTES]);
        }
        var sum = new CRC32();
        var all = new Unpacker(bytes);
        sum.update(bytes, 0, all.end);
        all.at = all.end;
        boolean right = all.whole() == sum.getValue();
        all.at = 0;
        return right ? all : new Unpacker(new byte[Long.BYTES]);
    }

    boolean more() {
        return at < end;
    }

    long number() {
        long value = 0;
        int shift = 0;
        while (bytes[at] < 0) {
            value |= (bytes[at++] & 0x7FL) << shift;
            shift += 7;
        }
        return value | (long) bytes[at++] << shift;
    }

    long whole() {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            value |= (bytes[at++] & 0xFFL) << shift;
        }
        return value;
    }

    String text() {
        int length = (int) number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }
}
