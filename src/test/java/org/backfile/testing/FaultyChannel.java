package org.backfile.testing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import org.backfile.testing.FaultyFileSystem.Faults;

/** A file that is open in a {@link FaultyFileSystem}. Of a write that does not come to its end half is written. */
final class FaultyChannel extends FileChannel {
    private final FileChannel base;
    private final Faults faults;

    FaultyChannel(FileChannel base, Faults faults) {
        this.base = base;
        this.faults = faults;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        faults.before("read", false);
        return base.read(to);
    }

    @Override
    public long read(ByteBuffer[] to, int from, int count) throws IOException {
        faults.before("read", false);
        return base.read(to, from, count);
    }

    @Override
    public int read(ByteBuffer to, long at) throws IOException {
        faults.before("read", false);
        return base.read(to, at);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        try {
            faults.before("write", true);
        } catch (HalfWritten half) {
            base.write(from.slice(from.position(), from.remaining() / 2));
            throw half.fault();
        }
        return base.write(from);
    }

    /** Says that half of what is to be written is, before the program dies. */
    static final class HalfWritten extends Error {
        private static final long serialVersionUID = 1L;

        private final Error fault;

        HalfWritten(Error fault) {
            this.fault = fault;
        }

        Error fault() {
            return fault;
        }
    }

    @Override
    public long write(ByteBuffer[] from, int first, int count) throws IOException {
        faults.before("write", true);
        return base.write(from, first, count);
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
        faults.before("write", true);
        return base.write(from, at);
    }

    @Override
    public long position() throws IOException {
        return base.position();
    }

    @Override
    public FileChannel position(long at) throws IOException {
        base.position(at);
        return this;
    }

    @Override
    public long size() throws IOException {
        return base.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        faults.before("truncate", true);
        base.truncate(size);
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        faults.before("force", false); // the disk of the tests has no time to wait for
    }

    @Override
    public long transferTo(long from, long count, WritableByteChannel to) throws IOException {
        faults.before("read", false);
        return base.transferTo(from, count, to);
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long at, long count) throws IOException {
        faults.before("write", true);
        return base.transferFrom(from, at, count);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long at, long size) throws IOException {
        return base.map(mode, at, size);
    }

    @Override
    public FileLock lock(long at, long size, boolean shared) throws IOException {
        return base.lock(at, size, shared);
    }

    @Override
    public FileLock tryLock(long at, long size, boolean shared) throws IOException {
        return base.tryLock(at, size, shared);
    }

    /** The system closes the files of the dead. */
    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }
}
