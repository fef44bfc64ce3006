package org.backfile.pack;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Reads what a {@link PackWriter} wrote, block by block up to the first that is broken. */
public final class PackReader {
    private final DataInputStream in;
    private long left;
    private long blocks;
    private boolean whole;

    /**
     * @param in buffered; it is not closed
     * @param size how many bytes there are at most
     */
    public PackReader(InputStream in, long size) {
        this.in = new DataInputStream(in);
        this.left = size;
    }

    /** The next block's values; where {@linkplain Unpacker#more there are none}, this is the end, or it is broken. */
    public Unpacker next() throws IOException {
        try {
            int length = in.readInt();
            left -= Integer.BYTES;
            if (length == 0) {
                whole = in.readLong() == blocks;
            }
            if (length <= 0 || length > left) {
                return Unpacker.of(new byte[0]);
            }
            left -= length;
            blocks++;
            byte[] block = new byte[length];
            in.readFully(block);
            return Unpacker.of(block);
        } catch (EOFException e) {
            return Unpacker.of(new byte[0]);
        }
    }

    /** Whether all blocks were read and none is missing. */
    public boolean isWhole() {
        return whole;
    }
}
