package org.backfile.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.backfile.pack.FileChecksum;
import org.backfile.pack.Sha256;
import org.backfile.pack.WholeFile;

/** Reads files one after the other, and hashes them. Not to be shared between threads. */
final class FileDigest {
    private final MessageDigest digest = Sha256.digest();
    private final byte[] buffer = new byte[1 << 16];
    private long bytes;

    /** SHA-256 of all bytes of a file. */
    byte[] of(Path file) throws IOException {
        try (InputStream in = WholeFile.reading(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                bytes += read;
            }
        }
        return digest.digest();
    }

    /** The checksum of all bytes of a file. */
    byte[] checksum(Path file) throws IOException {
        var checksum = new FileChecksum();
        try (InputStream in = WholeFile.reading(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                checksum.add(buffer, read);
                bytes += read;
            }
        }
        return checksum.value();
    }

    /** How many bytes were read. */
    long bytes() {
        return bytes;
    }
}
