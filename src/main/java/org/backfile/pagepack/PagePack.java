package org.backfile.pagepack;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.backfile.pack.FileChecksum;
import org.backfile.pack.Sha256;

/**
 * A pack as it is written: a zip file (APPNOTE 6.3.10) of deflated members, whose time is always the first that zip files know,
 * so that the same pages give the same bytes.
 */
final class PagePack implements AutoCloseable {
    /** The length of a local header without its name. */
    static final int HEADER = 30;

    private static final int BUFFER = 1 << 16;

    private final Summing out;
    private final ZipArchiveOutputStream zip;
    private int count;

    PagePack(Path file) throws IOException {
        Files.deleteIfExists(file);
        out = new Summing(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER));
        zip = new ZipArchiveOutputStream(out);
    }

    long length() {
        return out.length;
    }

    int count() {
        return count;
    }

    /** Adds a page, whose path comes after those before it; where its local header begins. */
    long add(PackedPage page, byte[] packed) throws IOException {
        long start = out.length;
        var member = new ZipArchiveEntry(page.path());
        member.setMethod(ZipArchiveEntry.DEFLATED);
        member.setTime(0); // zip files begin with 1980, in whichever time zone
        member.setCrc(Integer.toUnsignedLong(page.crc()));
        member.setSize(page.size());
        member.setCompressedSize(packed.length);
        zip.addRawArchiveEntry(member, new ByteArrayInputStream(packed));
        count++;
        return start;
    }

    /** Writes what zip files end with. */
    void finish() throws IOException {
        zip.close();
    }

    /** The first 16 hex digits of the SHA-256 of all bytes; to be asked once, at the end. */
    String hash() {
        return Sha256.hex(out.digest.digest()).substring(0, 16);
    }

    /** As for any file of the output. */
    byte[] checksum() {
        return out.checksum.value();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Counts and sums up what is written. */
    private static final class Summing extends FilterOutputStream {
        final MessageDigest digest = Sha256.digest();
        final FileChecksum checksum = new FileChecksum();
        long length;

        Summing(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            digest.update(bytes, from, count);
            checksum.add(bytes, from, count);
            length += count;
        }
    }
}
