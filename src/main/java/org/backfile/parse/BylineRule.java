package org.backfile.parse;

import java.util.List;
import org.backfile.parse.text.Bylines;

/** Who wrote an article whose source names nobody: the people of a line {@code By …} above its text, which stays there. */
final class BylineRule implements Rule {
    /** Above it there may stand a line of another kind. */
    private static final int FIRST = 2;

    @Override
    public void apply(Draft draft) {
        for (int i = 0; draft.authors.isEmpty() && i < Math.min(FIRST, draft.body.size() - 1); i++) {
            List<String> people = Bylines.of(draft.body.get(i));
            if (!people.isEmpty()) {
                draft.authors = people;
            }
        }
    }
}
