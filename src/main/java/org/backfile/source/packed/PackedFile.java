package org.backfile.source.packed;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens files, packed by gzip or zstd or not. */
public final class PackedFile {
    /** So much of a file tells what it is. */
    private static final int START = 1 << 14;

    /** No packed text is so many times as long as its file; a file made to fill memory or disk is. */
    private static final long MOST_TIMES = 250;
    /** How files begin, the first byte the lowest. */
    private static final int MARK = 4;

    private static final int GZIP = 0x8B1F;
    private static final int ZSTD = 0xFD2FB528;
    /** A frame that holds the dictionary of all that follow (Zstandard compressed WARC files, 1.0). */
    private static final int DICTIONARY = 0x184D2A5D;

    /** Short files may be packed as well as they like. */
    private static final long SMALL = 64L << 20;

    private PackedFile() {}

    /** What {@link #start} gives of a file that cannot be unpacked. */
    private static final byte[] UNREADABLE = {0x5D, 0x2A, 0x4D, 0x18};

    /** Whether a file begins so that it cannot be unpacked, which is told when it is read. */
    public static boolean isUnreadable(byte[] start) {
        return java.util.Arrays.equals(start, UNREADABLE);
    }

    /** How a file begins; unpacked, at most {@link #START} bytes. */
    public static byte[] start(Path file) throws IOException {
        var start = new java.io.ByteArrayOutputStream(START);
        byte[] buffer = new byte[START];
        try (InputStream in = open(file)) {
            for (int read = 0; read >= 0 && start.size() < START; ) {
                start.write(buffer, 0, read);
                read = in.read(buffer, 0, START - start.size());
            }
        } catch (Unreadable e) {
            return UNREADABLE.clone();
        } catch (EOFException | ZipException e) {
            if (start.size() == 0) {
                throw new Unreadable(why(e));
            }
            return start.toByteArray(); // it breaks off, which is told when it is read
        }
        return start.toByteArray();
    }

    /** Whether a file is one of gzip. */
    public static boolean isPacked(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 0x1F && in.read() == 0x8B;
        } catch (IOException e) {
            return false; // it is told of when it is read
        }
    }

    public static InputStream open(Path file) throws IOException {
        return unpacked(Files.newInputStream(file), Files.size(file));
    }

    /**
     * The bytes of a stream, unpacked if they are packed.
     *
     * @param size how many there are
     */
    public static InputStream unpacked(InputStream bytes, long size) throws IOException {
        var in = new BufferedInputStream(bytes, 1 << 16);
        in.mark(MARK);
        int mark = 0;
        for (int i = 0; i < MARK; i++) {
            mark |= (in.read() & 0xFF) << 8 * i;
        }
        in.reset();
        if ((mark & 0xFFFF) == GZIP) {
            return new Limited(new GZIPInputStream(in, 1 << 16), mostUnpacked(size));
        }
        if (mark == DICTIONARY) {
            throw new Unreadable("it is packed by zstd with a dictionary of its own");
        }
        return mark == ZSTD ? new Limited(ZstdFrames.of(in), mostUnpacked(size)) : in;
    }

    /** The bytes that zstd packed. */
    public static InputStream ofZstd(InputStream packed) {
        return ZstdFrames.of(packed);
    }

    /** How many bytes a packed file of a size may give. */
    public static long mostUnpacked(long size) {
        return Math.max(SMALL, size * MOST_TIMES);
    }

    /** What is wrong with a file that cannot be read to its end. */
    public static String why(IOException failure) {
        return failure instanceof EOFException ? "it ends in the middle" : String.valueOf(failure.getMessage());
    }

    /** Whether reading failed for what is in the file, and not for the disk. */
    public static boolean isOfInput(IOException failure) {
        return failure instanceof ZipException
                || failure instanceof EOFException
                || failure instanceof CharacterCodingException
                || failure instanceof TooLong
                || failure instanceof Unreadable;
    }

    /** A packed file gives more than it may. */
    public static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        public TooLong() {
            super("it unpacks to more than " + MOST_TIMES + " times its size");
        }
    }

    /** A file is packed in a way that cannot be read. */
    public static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1;

        Unreadable(String what) {
            super(what);
        }
    }

    /** Ends, by an exception, where a packed file gives more than it may. */
    private static final class Limited extends InputStream {
        private final InputStream in;
        private long left;

        Limited(InputStream in, long most) {
            this.in = in;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            take(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            take(Math.max(0, read));
            return read;
        }

        private void take(int more) throws IOException {
            left -= more;
            if (left < 0) {
                throw new TooLong();
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
