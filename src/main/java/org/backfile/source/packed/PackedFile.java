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

/** Opens files, packed by gzip or not. */
public final class PackedFile {
    /** So much of a file tells what it is. */
    private static final int START = 1 << 14;

    /** No packed text is so many times as long as its file; a file made to fill memory or disk is. */
    private static final long MOST_TIMES = 250;
    /** Short files may be packed as well as they like. */
    private static final long SMALL = 64L << 20;

    private PackedFile() {}

    /** How a file begins; unpacked, at most {@link #START} bytes. */
    public static byte[] start(Path file) throws IOException {
        var start = new java.io.ByteArrayOutputStream(START);
        byte[] buffer = new byte[START];
        try (InputStream in = open(file)) {
            for (int read = 0; read >= 0 && start.size() < START; ) {
                start.write(buffer, 0, read);
                read = in.read(buffer, 0, START - start.size());
            }
        } catch (EOFException | ZipException e) {
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
        in.mark(2);
        boolean isPacked = in.read() == 0x1F && in.read() == 0x8B;
        in.reset();
        return isPacked ? new Limited(in, mostUnpacked(size)) : in;
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
                || failure instanceof TooLong;
    }

    /** A packed file gives more than it may. */
    public static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;

        public TooLong() {
            super("it unpacks to more than " + MOST_TIMES + " times its size");
        }
    }

    /** Ends, by an exception, where a packed file gives more than it may. */
    private static final class Limited extends InputStream {
        private final InputStream in;
        private long left;

        Limited(InputStream in, long most) throws IOException {
            this.in = new GZIPInputStream(in, 1 << 16);
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
