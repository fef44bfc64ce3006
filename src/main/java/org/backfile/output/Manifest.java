package org.backfile.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.backfile.output.MadeFiles.Made;
import org.backfile.pack.AtomicFile;
import org.backfile.pack.FileChecksum;
import org.backfile.pack.Packer;
import org.backfile.pack.Unpacker;
import org.backfile.pack.WholeFile;

/**
 * The list of files a bake made: what a later bake may remove, and what it need not make again. It is kept twice, for
 * without it the pages of articles that are gone would stay. Of another folder's list nothing is read, nor of one that is
 * broken: nothing of it is ours to remove.
 */
final class Manifest {
    private static final String FORM = "backfile manifest 9";
    /** A file's numbers and the part of its path that it does not share with the one before it. */
    private static final int USUAL = 80;

    private static final byte[] NOTHING = {};

    private final Path file;
    /** Of this form and folder; the first number of the file, so that nothing else is taken for a manifest. */
    private final long form;

    /** Each folder has its own, so that a site can be baked into two by turns. */
    static Manifest of(Path folder, Path state) {
        long name = new Fingerprint().add(folder.toString()).value();
        return new Manifest(state.resolve("manifest-" + Long.toHexString(name)), folder);
    }

    private Manifest(Path file, Path folder) {
        this.file = file;
        this.form = new Fingerprint().add(FORM).add(folder.toString()).value();
    }

    /**
     * What a bake made, and of what.
     *
     * @param stamp what the whole of it was made of
     * @param packed the files as they were read
     */
    record Bake(MadeFiles files, BakeStamp stamp, Packed packed) {
        Bake(MadeFiles files, BakeStamp stamp) {
            this(files, stamp, Packed.NONE);
        }
    }

    /**
     * Files as they stand in a manifest.
     *
     * @param starts where each begins, and where the last one ends; empty if they were not read from one
     */
    record Packed(Unpacker in, int[] starts) {
        static final Packed NONE = new Packed(Unpacker.of(NOTHING), new int[0]);

        boolean holds(int place) {
            return place + 1 < starts.length;
        }

        /** The checksum of a file's bytes: it stands last. */
        byte[] checksum(int place) {
            return holds(place)
                    ? in.from(starts[place + 1] - FileChecksum.LENGTH).bytes(FileChecksum.LENGTH)
                    : NOTHING;
        }
    }

    /** Where a bake into the folder says what it is about to make. */
    Path journal() {
        return beside("journal");
    }

    private Path copy() {
        return beside("copy");
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + "." + ending);
    }

    /** Whether there was a bake into the folder. */
    boolean isThere() {
        return Files.exists(file);
    }

    /**
     * The bake before; empty if there was none, or nothing can be told of it.
     *
     * @param first is told its stamp, before the files are read
     */
    Optional<Bake> read(Consumer<BakeStamp> first) throws IOException {
        Optional<Bake> bake = read(file, first);
        return bake.isPresent() ? bake : read(copy(), first);
    }

    private Optional<Bake> read(Path from, Consumer<BakeStamp> first) throws IOException {
        Unpacker in = Unpacker.of(WholeFile.bytes(from).orElse(NOTHING));
        if (!in.more() || in.whole() != form) {
            return Optional.empty();
        }
        var stamp = new BakeStamp(in.whole(), (int) in.number(), words(in), PackedFindings.read(in));
        first.accept(stamp);
        var files = new MadeFiles((int) in.number());
        var starts = new int[files.room() + 1];
        starts[0] = in.place();
        String path = "";
        while (in.more()) {
            path = in.textAfter(path);
            files.add(path, in.whole(), in.number() - 1, in.whole());
            in.pass(FileChecksum.LENGTH);
            starts[files.size()] = in.place();
        }
        return Optional.of(new Bake(files, stamp, new Packed(in, starts)));
    }

    private static List<String> words(Unpacker in) {
        int count = (int) in.number();
        return Stream.generate(in::text).limit(count).toList();
    }

    /** Replaces the list at once: a bake killed here leaves the old one. */
    void write(PathClaims claims, PreviousBake before, BakeStamp stamp) throws IOException {
        var out = new Packer(USUAL * (claims.count() + USUAL)).whole(form);
        out.whole(stamp.inputs()).number(stamp.articles()).number(stamp.words().size());
        stamp.words().forEach(out::text);
        PackedFindings.write(stamp.findings(), out);
        out.number(claims.count());
        claims.each(new Writer(before, out));
        AtomicFile.beside(copy(), all -> all.write(out.sealed())).moveForGood();
        AtomicFile.beside(file, all -> all.write(out.sealed())).moveForGood();
    }

    /** Writes files one after the other; those that follow one another as they did are copied. */
    private static final class Writer implements PathClaims.Visitor {
        private static final byte[] UNKNOWN = new byte[FileChecksum.LENGTH];

        private final PreviousBake bake;
        private final Packed before;
        private final Packer out;
        private String path = "";
        /** The place behind the one just written; -1 if that had none. */
        private int next;

        Writer(PreviousBake bake, Packer out) {
            this.bake = bake;
            this.before = bake.packed();
            this.out = out;
        }

        @Override
        public void same(int place, String itsPath, Made made) {
            if (place == next && before.holds(place)) {
                out.part(before.in, before.starts[place], before.starts[place + 1]);
                path = itsPath;
            } else {
                other(itsPath, made, bake.checksum(itsPath));
            }
            next = place + 1;
        }

        @Override
        public void other(String itsPath, Made made, byte[] checksum) {
            out.textAfter(path, itsPath).whole(made.inputs());
            out.number(made.size() + 1).whole(made.modified());
            out.bytes(checksum.length == UNKNOWN.length ? checksum : UNKNOWN);
            path = itsPath;
            next = -1;
        }
    }
}
