package org.backfile.fixity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backfile.pack.Packer;
import org.backfile.pack.Sha256;
import org.backfile.pack.Unpacker;
import org.backfile.pack.WholeFile;

/** The articles that a bake published and their hashes, sorted by month and path: what the published hashes are made of. */
public final class FixityLeaves {
    private static final String FORM = "backfile leaves 1";
    private static final byte[] NOTHING = {};

    private FixityLeaves() {}

    /**
     * An article.
     *
     * @param month it is of: {@code 1969-07}
     * @param path of its file in the content folder, without extension
     * @param stamp changes when the file does
     * @param sha256 of the file
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Leaf(String month, String path, long stamp, byte[] sha256) implements Comparable<Leaf> {
        /** By month and path. */
        @Override
        public int compareTo(Leaf other) {
            int order = month.compareTo(other.month);
            return order != 0 ? order : path.compareTo(other.path);
        }
    }

    /** The list's file. */
    public static Path file(Path state) {
        return state.resolve("leaves");
    }

    /** What the last bake published; empty if it published no hashes, or its list is broken. */
    public static List<Leaf> read(Path state) throws IOException {
        Unpacker in = Unpacker.of(WholeFile.bytes(file(state)).orElse(NOTHING));
        if (!in.isOf(FORM)) {
            return List.of();
        }
        var leaves = new ArrayList<Leaf>();
        String month = "";
        String path = "";
        while (in.more()) {
            month = in.textAfter(month);
            path = in.textAfter(path);
            leaves.add(new Leaf(month, path, in.whole(), in.bytes(Sha256.LENGTH)));
        }
        return leaves;
    }

    /** @param leaves sorted */
    public static void write(Path state, List<Leaf> leaves) throws IOException {
        var out = new Packer().form(FORM);
        String month = "";
        String path = "";
        for (Leaf leaf : leaves) {
            out.textAfter(month, leaf.month()).textAfter(path, leaf.path()).whole(leaf.stamp());
            out.bytes(leaf.sha256());
            month = leaf.month();
            path = leaf.path();
        }
        byte[] bytes = out.sealed();
        if (!Arrays.equals(bytes, WholeFile.bytes(file(state)).orElse(NOTHING))) {
            out.save(file(state));
        }
    }
}
