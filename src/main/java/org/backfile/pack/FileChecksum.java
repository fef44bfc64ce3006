package org.backfile.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What files are compared by that nobody forges: CRC-32C (RFC 3720) and CRC-32 (RFC 1952) of the bytes, one beside the other.
 * A processor works both out in passing, where SHA-256 would take a fifth of a bake.
 */
public final class FileChecksum {
    /** How many bytes one has. */
    public static final int LENGTH = 8;

    private static final int BUFFER = 1 << 16;

    private final CRC32C one = new CRC32C();
    private final CRC32 other = new CRC32();

    /** Of bytes that come piece by piece. */
    public FileChecksum() {}

    /** Adds the first bytes of some. */
    public void add(byte[] bytes, int count) {
        add(bytes, 0, count);
    }

    /** Adds some bytes. */
    public void add(byte[] bytes, int from, int count) {
        one.update(bytes, from, count);
        other.update(bytes, from, count);
    }

    /** The checksum of all that was added. */
    public byte[] value() {
        return bytes(number(one, other));
    }

    /** Of bytes. */
    public static byte[] of(byte[] bytes) {
        var one = new CRC32C();
        var other = new CRC32();
        one.update(bytes, 0, bytes.length);
        other.update(bytes, 0, bytes.length);
        return bytes(number(one, other));
    }

    /** Of a file, which is read piece by piece. */
    public static byte[] of(Path file) throws IOException {
        return bytes(number(file));
    }

    /** The same as a number. */
    static long number(Path file) throws IOException {
        var one = new CRC32C();
        var other = new CRC32();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = WholeFile.reading(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                one.update(buffer, 0, read);
                other.update(buffer, 0, read);
            }
        }
        return number(one, other);
    }

    private static long number(CRC32C one, CRC32 other) {
        return one.getValue() << Integer.SIZE | other.getValue();
    }

    private static byte[] bytes(long number) {
        return ByteBuffer.allocate(LENGTH).putLong(number).array();
    }
}
