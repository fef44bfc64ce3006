package org.backfile.fixity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.backfile.output.Fingerprint;
import org.backfile.pack.Packer;
import org.backfile.pack.Unpacker;
import org.backfile.pack.WholeFile;

/**
 * Which files of the content folder the last bake read, and as which: so that an edit which has been baked is known from
 * one that nobody has seen yet. Two numbers a file, so that a bake can write it whole each time.
 */
public final class BakedContent {
    private static final String FORM = "backfile baked content 1";
    private static final byte[] NOTHING = {};

    private final long[] files;
    private final long[] paths;

    private BakedContent(long[] files, long[] paths) {
        this.files = files;
        this.paths = paths;
    }

    /** The list's file. */
    public static Path file(Path state) {
        return state.resolve("baked");
    }

    /** Writes the list of the files that a bake read. */
    public static void write(Path state, Collection<ListedFile> read) throws IOException {
        var out = new Packer(2 * Long.BYTES * (read.size() + 8)).form(FORM).number(read.size());
        for (long file : sorted(read.stream().mapToLong(BakedContent::print).toArray())) {
            out.whole(file);
        }
        for (long path : sorted(read.stream()
                .mapToLong(file -> new Fingerprint().add(file.path()).value())
                .toArray())) {
            out.whole(path);
        }
        byte[] bytes = out.sealed();
        if (!Arrays.equals(bytes, WholeFile.bytes(file(state)).orElse(NOTHING))) {
            out.save(file(state));
        }
    }

    private static long[] sorted(long[] numbers) {
        Arrays.sort(numbers);
        return numbers;
    }

    private static long print(ListedFile file) {
        return new Fingerprint()
                .add(file.path())
                .add(file.size())
                .add(file.modified())
                .value();
    }

    /** Reads the list; empty if there is none, or it is broken. */
    public static Optional<BakedContent> read(Path state) throws IOException {
        Unpacker in = Unpacker.of(WholeFile.bytes(file(state)).orElse(NOTHING));
        if (!in.isOf(FORM)) {
            return Optional.empty();
        }
        int count = (int) in.number();
        return Optional.of(new BakedContent(numbers(in, count), numbers(in, count)));
    }

    private static long[] numbers(Unpacker in, int count) {
        long[] numbers = new long[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.whole();
        }
        return numbers;
    }

    /** Whether the bake read a file of this path, size and time. */
    public boolean has(ListedFile file) {
        return Arrays.binarySearch(files, print(file)) >= 0;
    }

    /** Whether the bake read any file of this path, below the content folder. */
    public boolean hasPath(String path) {
        return Arrays.binarySearch(paths, new Fingerprint().add(path).value()) >= 0;
    }
}
