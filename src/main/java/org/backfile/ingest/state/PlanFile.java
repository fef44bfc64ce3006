package org.backfile.ingest.state;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.backfile.pack.AtomicFile;
import org.backfile.pack.Packer;
import org.backfile.pack.Unpacker;

/**
 * What a run is going to do, written before it does anything: if it is killed, the next one knows what may stand where.
 * The file holds what {@code articles.tsv} will be, then what else the next run needs, with a checksum over both.
 *
 * @param known what will be known of raw files
 * @param renames raw files that have other names than in {@code articles.tsv}, in the order to apply them
 * @param attempts what this plan, and those that were not carried out before it, may have written
 * @param outcome a checksum of what {@code articles.tsv} will be
 */
public record PlanFile(List<ImportRecord> known, List<Rename> renames, List<Attempt> attempts, long outcome) {
    private static final String FORM = "backfile plan 1";
    /** The lengths of both parts. */
    private static final int TAIL = 2 * Long.BYTES;

    public PlanFile {
        known = List.copyOf(known);
        renames = List.copyOf(renames);
        attempts = List.copyOf(attempts);
    }

    /** A raw file's old and new name. */
    record Rename(String from, String to) {}

    /**
     * A content file that may have been written.
     *
     * @param hash of the file
     * @param isSameSource whether it was made of what the page was made of that {@code articles.tsv} tells of
     */
    record Attempt(String path, String hash, boolean isSameSource) {}

    /** Writes the file; it is on the disk when this returns. */
    public static void write(Path file, List<ImportRecord> known, List<Rename> renames, List<Attempt> attempts)
            throws IOException {
        AtomicFile.beside(file, out -> {
                    var articles = new Counted(out);
                    AtomicFile.text(text -> State.write(known, text)).to(articles);
                    var rest = new Packer().text(FORM).number(articles.count);
                    rest.whole(articles.getChecksum().getValue()).number(renames.size());
                    renames.forEach(rename -> rest.text(rename.from()).text(rename.to()));
                    rest.number(attempts.size());
                    String before = "";
                    for (Attempt attempt : attempts) {
                        rest.textAfter(before, attempt.path()).text(attempt.hash());
                        rest.number(attempt.isSameSource() ? 1 : 0);
                        before = attempt.path();
                    }
                    byte[] sealed = rest.sealed();
                    out.write(sealed);
                    out.write(ByteBuffer.allocate(TAIL)
                            .putLong(articles.count)
                            .putLong(sealed.length)
                            .array());
                })
                .moveForGood();
    }

    /** Counts and adds up what goes through it; does not close what it goes to. */
    private static final class Counted extends CheckedOutputStream {
        private long count;

        Counted(OutputStream out) {
            super(out, new CRC32C());
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            super.write(bytes, from, length);
            count += length;
        }

        @Override
        public void write(int b) throws IOException {
            super.write(b);
            count++;
        }
    }

    /** Reads the file: one plan, or none if it is not there or broken. */
    static List<PlanFile> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        long size = Files.size(file);
        try (InputStream in = Files.newInputStream(file)) {
            long[] lengths = lengths(file, size);
            if (lengths[0] < 0 || lengths[1] < 0 || lengths[0] + lengths[1] + TAIL != size) {
                return List.of();
            }
            var articles = new CheckedInputStream(new Part(in, lengths[0]), new CRC32C());
            State state = State.read(articles, file);
            Unpacker rest = Unpacker.of(in.readNBytes((int) lengths[1]));
            long outcome = articles.getChecksum().getValue();
            if (!rest.more()
                    || !rest.text().equals(FORM)
                    || rest.number() != lengths[0]
                    || rest.whole() != outcome
                    || !state.findings().isEmpty()) {
                return List.of();
            }
            return List.of(new PlanFile(List.copyOf(state.known().values()), renames(rest), attempts(rest), outcome));
        }
    }

    private static List<Rename> renames(Unpacker in) {
        var renames = new ArrayList<Rename>();
        for (long left = in.number(); left > 0; left--) {
            renames.add(new Rename(in.text(), in.text()));
        }
        return renames;
    }

    private static List<Attempt> attempts(Unpacker in) {
        var attempts = new ArrayList<Attempt>();
        String before = "";
        for (long left = in.number(); left > 0; left--) {
            before = in.textAfter(before);
            attempts.add(new Attempt(before, in.text(), in.number() == 1));
        }
        return attempts;
    }

    /** Of {@code articles.tsv} as it will be, and of the rest; no length is right if the file is too short. */
    private static long[] lengths(Path file, long size) throws IOException {
        if (size < TAIL) {
            return new long[] {-1, -1};
        }
        try (var channel = Files.newByteChannel(file)) {
            ByteBuffer tail = ByteBuffer.allocate(TAIL);
            channel.position(size - TAIL);
            while (tail.hasRemaining() && channel.read(tail) >= 0) {}
            tail.flip();
            return tail.remaining() < TAIL ? new long[] {-1, -1} : new long[] {tail.getLong(), tail.getLong()};
        }
    }

    /** A stream's first bytes. */
    private static final class Part extends InputStream {
        private final InputStream in;
        private long left;

        Part(InputStream in, long length) {
            this.in = in;
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = left == 0 ? -1 : in.read(bytes, from, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }

    /** Says that the plan is carried out: what was to be known is known. */
    public static void settle(ImportLayout layout) throws IOException {
        Path plan = layout.plan();
        long length = lengths(plan, Files.size(plan))[0];
        try (InputStream in = Files.newInputStream(plan)) {
            AtomicFile.beside(layout.articles(), out -> new Part(in, length).transferTo(out))
                    .moveForGood();
        }
        Files.delete(plan);
    }
}
