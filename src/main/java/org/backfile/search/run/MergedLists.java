package org.backfile.search.run;

import org.backfile.pack.Bytes;
import org.backfile.pack.Packer;

/** Where a word stands in the articles of several runs, put together. */
public final class MergedLists {
    private final Packer postings = new Packer();
    private final Packer positions = new Packer();
    private int count;
    private int last;

    void clear() {
        postings.clear();
        positions.clear();
        count = 0;
        last = 0;
    }

    /**
     * Adds the lists of the run that comes next.
     *
     * @param at where they begin in its block
     * @param first the number of its first article
     */
    void add(byte[] block, int at, int first) {
        var in = new Bytes(block, at, block.length);
        count += in.number();
        int end = in.number();
        int size = in.number();
        int to = in.at() + size;
        int coded = in.number();
        int number = first + (coded >>> Impact.BITS);
        postings.number((long) (number - last) << Impact.BITS | coded & (1 << Impact.BITS) - 1);
        postings.bytes(block, in.at(), to);
        in.pass(to - in.at());
        size = in.number();
        positions.bytes(block, in.at(), in.at() + size);
        last = first + end;
    }

    /** How many articles have the word. */
    public int count() {
        return count;
    }

    /** For each its number's distance from the one before it, and its {@link Impact}. */
    public Packer postings() {
        return postings;
    }

    /** For each its positions' distances, and whether more follow. */
    public Packer positions() {
        return positions;
    }
}
