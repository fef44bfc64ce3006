package org.backfile.source.packed;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Bytes that are packed by zstd (RFC 8878), frame by frame. Of a frame that breaks off the library gives what fills its window, of
 * a short one nothing. Loaded only where a file is packed so.
 */
final class ZstdFrames extends InputStream {
    private final InputStream in;

    private ZstdFrames(InputStream packed) {
        this.in = new ZstdInputStream(packed);
    }

    static InputStream of(InputStream packed) {
        return new ZstdFrames(packed);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return in.read(target, offset, length);
        } catch (EOFException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library tells what is wrong with the bytes by either.
            String why = String.valueOf(e.getMessage());
            if (why.contains("dictionar")) {
                throw new PackedFile.Unreadable("it is packed by zstd with a dictionary that it does not hold");
            }
            if (why.startsWith("Not enough input") || why.startsWith("Input is truncated")) {
                throw new EOFException();
            }
            throw new ZipException("what zstd packed is damaged: " + why);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
