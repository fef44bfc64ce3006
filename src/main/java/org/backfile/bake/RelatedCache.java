package org.backfile.bake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import org.backfile.output.Fingerprint;
import org.backfile.pack.AtomicFile;
import org.backfile.pack.WholeFile;
import org.backfile.related.Snapshot;

/** Lists of related articles as the bake before made them. A broken file, or another program's, is as good as none. */
final class RelatedCache {
    private static final String FORM = "backfile related 4";
    /** The mark and the checksum. */
    private static final int HEAD = 2 * Long.BYTES;

    private static final byte[] NOTHING = {};

    private final Path file;
    private final long mark;

    /** @param program whose lists these are: another finds others */
    RelatedCache(Path file, String program) {
        this.file = file;
        this.mark = new Fingerprint().add(FORM).add(program).value();
    }

    Snapshot read() {
        try {
            ByteBuffer in = ByteBuffer.wrap(WholeFile.bytes(file).orElse(NOTHING));
            if (in.remaining() > HEAD && in.getLong() == mark) {
                long sum = in.getLong();
                var check = new CRC32();
                check.update(in.duplicate());
                if (check.getValue() == sum) {
                    return Snapshot.read(in);
                }
            }
        } catch (IOException e) {
            // the same as never written
        }
        return Snapshot.NONE;
    }

    /** Replaces the file. That it cannot be written costs time only. */
    void write(Snapshot snapshot) {
        try {
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            AtomicFile.beside(file, beside, part -> write(snapshot, part)).move();
        } catch (IOException e) {
            // the next bake makes the lists once more
        }
    }

    /** The checksum, which is known last, comes first. */
    private void write(Snapshot snapshot, Path part) throws IOException {
        try (var out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.position(HEAD);
            var summed = new Summed(out, new CRC32());
            snapshot.write(summed);
            out.position(0);
            var head = ByteBuffer.allocate(HEAD);
            head.putLong(mark).putLong(summed.sum.getValue()).flip();
            while (head.hasRemaining()) {
                out.write(head);
            }
        }
    }

    /** Adds up what goes through it. */
    private record Summed(WritableByteChannel out, CRC32 sum) implements WritableByteChannel {
        @Override
        public int write(ByteBuffer bytes) throws IOException {
            ByteBuffer all = bytes.duplicate();
            int written = out.write(bytes);
            sum.update(all.limit(all.position() + written));
            return written;
        }

        @Override
        public boolean isOpen() {
            return out.isOpen();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
