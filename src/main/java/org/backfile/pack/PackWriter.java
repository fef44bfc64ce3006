package org.backfile.pack;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a long file of packed values, block by block, each with a checksum: neither who writes it nor who reads it holds
 * all of it. {@link PackReader} reads it.
 */
public final class PackWriter implements Closeable {
    /** From so many bytes on a block is written. */
    private static final int ENOUGH = 1 << 16;

    private final DataOutputStream out;
    private final Packer block = new Packer(ENOUGH + (ENOUGH >> 2));
    private long blocks;

    /** @param out buffered; it is not closed */
    public PackWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** Where the next values go. */
    public Packer values() {
        return block;
    }

    /** Says that a value may begin a new block now. */
    public void mayEnd() throws IOException {
        if (block.size() >= ENOUGH) {
            end();
        }
    }

    /** Ends the block, which holds something. */
    public void end() throws IOException {
        byte[] sealed = block.sealed();
        out.writeInt(sealed.length);
        out.write(sealed);
        block.clear();
        blocks++;
    }

    /** Writes what is left, and how many blocks there are. */
    @Override
    public void close() throws IOException {
        if (block.size() > 0) {
            end();
        }
        out.writeInt(0);
        out.writeLong(blocks);
        out.flush();
    }
}
