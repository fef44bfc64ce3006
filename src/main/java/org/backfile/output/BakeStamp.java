package org.backfile.output;

import java.util.List;

/**
 * What all of a bake was made of. A later bake of the same need not even look which pages there are.
 *
 * @param inputs a fingerprint of every file that was read; 0 if it does not count
 * @param articles how many articles the site had
 * @param words where the inputs are to be looked for
 */
public record BakeStamp(long inputs, int articles, List<String> words) {
    /** For a bake that must be looked at again: it had findings, or broke off. */
    public static final BakeStamp NONE = new BakeStamp(0, 0, List.of());

    public BakeStamp {
        words = List.copyOf(words);
    }
}
