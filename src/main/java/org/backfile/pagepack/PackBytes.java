package org.backfile.pagepack;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Bytes somewhere in a file. */
final class PackBytes {
    private PackBytes() {}

    /** Exactly so many. */
    static byte[] read(FileChannel channel, long from, int count) throws IOException {
        var bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("it ends early");
            }
        }
        return bytes.array();
    }
}
