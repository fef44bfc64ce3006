package org.backfile.bag;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** A bag in one tar file (POSIX.1-2001), in a folder of the file's name, as profiles ask: written beside, then moved. */
final class TarTarget implements BagTarget {
    private final Path place;
    private final Path part;
    private final String folder;
    private final TarArchiveOutputStream tar;

    TarTarget(Path place) throws IOException {
        this.place = place;
        String name = String.valueOf(place.getFileName());
        folder = name.substring(0, name.length() - ".tar".length());
        part = place.resolveSibling(name + ".part");
        tar = new TarArchiveOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 17), "UTF-8");
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setAddPaxHeadersForNonAsciiNames(true);
    }

    @Override
    public OutputStream file(String path, long size, FileTime modified) throws IOException {
        var entry = new TarArchiveEntry(folder + "/" + path);
        entry.setSize(size);
        // Whole seconds: fractions would need a header of their own for each file.
        entry.setLastModifiedTime(FileTime.fromMillis(Math.floorDiv(modified.toMillis(), 1000) * 1000));
        entry.setMode(0_100_644);
        tar.putArchiveEntry(entry);
        return new FilterOutputStream(tar) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                tar.closeArchiveEntry();
            }
        };
    }

    @Override
    public void finish() throws IOException {
        tar.finish();
        tar.close();
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(part)) {
            try {
                tar.close();
            } finally {
                Files.deleteIfExists(part);
            }
        }
    }
}
