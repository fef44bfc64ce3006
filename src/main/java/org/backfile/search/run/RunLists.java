package org.backfile.search.run;

import org.backfile.pack.Bytes;

/** Where a word stands in a run's articles. */
final class RunLists {
    private final Bytes in;
    private final int count;
    private final int last;

    /** @param at where the lists begin in a block of a run */
    RunLists(byte[] block, int at) {
        in = new Bytes(block, at, block.length);
        count = in.number();
        last = in.number();
    }

    /** How many articles have the word. */
    int count() {
        return count;
    }

    /** The number of the last of them. */
    int last() {
        return last;
    }

    /** For each its number's distance from the one before it, and its {@link Impact}; to be asked for first. */
    Bytes postings() {
        return in.block();
    }

    /** For each its positions' distances, and whether more follow. */
    Bytes positions() {
        return in.block();
    }
}
