package org.backfile.pagepack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.backfile.pack.FileChecksum;
import org.backfile.pack.Sha256;

/**
 * A pack as it is written: a zip file (APPNOTE 6.3.10, without Zip64) of deflated members, whose time is always the first that
 * zip files know, so that the same pages give the same bytes.
 */
final class PagePack implements AutoCloseable {
    /** The length of a local header without its name. */
    static final int HEADER = 30;

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final short UTF_8 = 1 << 11;
    private static final short DEFLATED = 8;
    /** 1 January 1980. */
    private static final short DAY = 1 << 5 | 1;

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest = Sha256.digest();
    private final FileChecksum checksum = new FileChecksum();
    private final OutputStream out;
    private final List<PackedPage> pages = new ArrayList<>();
    private long length;

    PagePack(Path file) throws IOException {
        Files.deleteIfExists(file);
        out = new DigestOutputStream(
                new BufferedOutputStream(
                        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER),
                digest);
    }

    long length() {
        return length;
    }

    int count() {
        return pages.size();
    }

    /** Adds a page, whose path comes after those before it; where its local header begins. */
    long add(PackedPage page, byte[] packed) throws IOException {
        long start = length;
        byte[] name = page.path().getBytes(StandardCharsets.UTF_8);
        write(little(HEADER)
                .putInt(LOCAL)
                .putShort(VERSION)
                .putShort(UTF_8)
                .putShort(DEFLATED)
                .putShort((short) 0)
                .putShort(DAY)
                .putInt(page.crc())
                .putInt(page.packed())
                .putInt(page.size())
                .putShort((short) name.length)
                .putShort((short) 0)
                .array());
        write(name);
        write(packed);
        pages.add(page.at(start));
        return start;
    }

    /** Writes what zip files end with. */
    void finish() throws IOException {
        long start = length;
        for (PackedPage page : pages) {
            byte[] name = page.path().getBytes(StandardCharsets.UTF_8);
            write(little(46)
                    .putInt(CENTRAL)
                    .putShort(VERSION)
                    .putShort(VERSION)
                    .putShort(UTF_8)
                    .putShort(DEFLATED)
                    .putShort((short) 0)
                    .putShort(DAY)
                    .putInt(page.crc())
                    .putInt(page.packed())
                    .putInt(page.size())
                    .putShort((short) name.length)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt((int) page.offset())
                    .array());
            write(name);
        }
        long size = length - start;
        write(little(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) pages.size())
                .putShort((short) pages.size())
                .putInt((int) size)
                .putInt((int) start)
                .putShort((short) 0)
                .array());
        out.close();
    }

    /** The first 16 hex digits of the SHA-256 of all bytes; to be asked once, at the end. */
    String hash() {
        return Sha256.hex(digest.digest()).substring(0, 16);
    }

    /** As for any file of the output. */
    byte[] checksum() {
        return checksum.value();
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        checksum.add(bytes, bytes.length);
        length += bytes.length;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
