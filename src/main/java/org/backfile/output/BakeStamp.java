package org.backfile.output;

import java.util.List;
import org.backfile.report.Finding;

/**
 * What all of a bake was made of. A later bake of the same need not even look which pages there are.
 *
 * @param inputs a fingerprint of every file that was read; 0 if it does not count
 * @param articles how many articles the site had
 * @param words where the inputs are to be looked for
 * @param findings what was to be said of the inputs; it is said again as long as these are the same
 */
public record BakeStamp(long inputs, int articles, List<String> words, List<Finding> findings) {
    /** For a bake that must be looked at again: something was left out, or it broke off. */
    public static final BakeStamp NONE = new BakeStamp(0, 0, List.of(), List.of());

    public BakeStamp {
        words = List.copyOf(words);
        findings = List.copyOf(findings);
    }
}
