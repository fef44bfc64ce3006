package org.backfile.bake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.backfile.article.ArticleSummary;

/** Which articles came into the archive last. */
final class Additions {
    private Additions() {}

    /**
     * The articles that were added last.
     *
     * @param state the folder in which import remembers
     * @param entries oldest first
     * @param most how many, at most
     */
    static List<ArticleSummary> newest(Path state, List<ArticleSummary> entries, int most) {
        var newest = new ArrayList<>(entries.subList(Math.max(0, entries.size() - most), entries.size()));
        Collections.reverse(newest);
        return newest;
    }
}
