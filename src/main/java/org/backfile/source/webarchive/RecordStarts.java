package org.backfile.source.webarchive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;

/** Finds where a web archive goes on behind a record that is broken. */
public final class RecordStarts {
    private static final byte[] START = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
    /** How a member of gzip begins (RFC 1952): its mark, and that it is deflated. */
    private static final byte[] MEMBER = {0x1F, (byte) 0x8B, 0x08};

    private RecordStarts() {}

    /**
     * Moves to the next record, at the beginning of a line.
     *
     * @param buffer what has been read from the channel and not been used; then it begins with the record
     * @return false if there is none
     */
    public static boolean find(ReadableByteChannel channel, ByteBuffer buffer) throws IOException {
        while (true) {
            int at = indexOf(START, buffer.array(), buffer.position(), buffer.limit());
            if (at >= 0) {
                buffer.position(at + 1);
                return true;
            }
            buffer.position(Math.max(buffer.position(), buffer.limit() - START.length + 1));
            buffer.compact();
            int read = channel.read(buffer);
            buffer.flip();
            if (read < 0) {
                return false;
            }
        }
    }

    /** Where the next member of gzip may begin, from a place on; -1 if none does. */
    public static long nextMember(FileChannel file, long from) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        for (long at = from; at < file.size(); at += buffer.capacity() - MEMBER.length) {
            buffer.clear();
            int read = 0;
            for (int more = 0; more >= 0 && buffer.hasRemaining(); read += more) {
                more = file.read(buffer, at + read);
                if (more < 0) {
                    break;
                }
            }
            int found = indexOf(MEMBER, buffer.array(), 0, read);
            if (found >= 0) {
                return at + found;
            }
        }
        return -1;
    }

    private static int indexOf(byte[] wanted, byte[] bytes, int from, int to) {
        for (int i = from; i + wanted.length <= to; i++) {
            int same = 0;
            while (same < wanted.length && bytes[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return i;
            }
        }
        return -1;
    }
}
