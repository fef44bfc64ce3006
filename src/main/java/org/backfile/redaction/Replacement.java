package org.backfile.redaction;

import java.util.List;
import java.util.Optional;
import org.backfile.article.TextLink;
import org.backfile.takedown.Pseudonym;

/**
 * A text in which a name was replaced.
 *
 * @param text as it is now
 * @param places pairs of places in the text as it was: where the name began, and where it ended
 * @param length of what stands in its place
 */
record Replacement(String text, List<int[]> places, int length) {
    static Replacement of(String text, Pseudonym name) {
        return new Replacement(
                name.replaced(text), name.places(text), name.instead().length());
    }

    /** A link of the text as it was, where its words are now. */
    Optional<TextLink> link(TextLink link) {
        int from = place(link.from(), false);
        int to = place(link.to(), true);
        return to > from ? Optional.of(new TextLink(from, to, link.address())) : Optional.empty();
    }

    /** @param isEnd whether a place within the name moves to the end of what stands there now, or to its beginning */
    private int place(int before, boolean isEnd) {
        int moved = before;
        for (int[] each : places) {
            if (each[1] <= before) {
                moved += length - (each[1] - each[0]);
            } else if (each[0] < before) {
                return moved - (before - each[0]) + (isEnd ? length : 0);
            }
        }
        return moved;
    }
}
