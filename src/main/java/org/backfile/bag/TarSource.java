package org.backfile.bag;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A bag in a tar file, in a folder there; the file may be compressed by gzip. */
record TarSource(Path file) implements BagSource {
    private static final int GZIP = 0x1F8B;

    @Override
    public void each(Visitor visitor) throws IOException {
        try (InputStream bytes = plain(new BufferedInputStream(Files.newInputStream(file), 1 << 17));
                var tar = new TarArchiveInputStream(bytes, "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    String name =
                            entry.getName().startsWith("./") ? entry.getName().substring(2) : entry.getName();
                    visitor.file(
                            new Entry(name.substring(name.indexOf('/') + 1), entry.getSize(), entry.isCheckSumOK()),
                            tar);
                }
            }
        }
    }

    private static InputStream plain(InputStream in) throws IOException {
        var first = new PushbackInputStream(in, 2);
        byte[] two = first.readNBytes(2);
        first.unread(two);
        boolean isPacked = two.length == 2 && ((two[0] & 0xFF) << 8 | two[1] & 0xFF) == GZIP;
        return isPacked ? new BufferedInputStream(new GZIPInputStream(first, 1 << 16), 1 << 16) : first;
    }
}
