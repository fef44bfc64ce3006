package org.backfile.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.backfile.archive.Archive;
import org.backfile.article.ArticleSummary;
import org.backfile.article.FrontMatter;
import org.backfile.related.RelatedIndex;
import org.backfile.related.Snapshot;
import org.backfile.related.TermVector;

/** Which articles belong beside an article, by the rare words of their titles, descriptions and topics. */
public final class RelatedArticles {
    private final Archive archive;
    private final Supplier<Snapshot> lists;

    /** @param lists the archive's, as {@link #snapshot} makes them */
    RelatedArticles(Archive archive, Supplier<Snapshot> lists) {
        this.archive = archive;
        this.lists = lists;
    }

    /**
     * Looks through an archive and makes the lists that are not known.
     *
     * @param entries its articles, in their order
     * @param before the lists as they were; {@link Snapshot#NONE} if nothing is known of them
     * @return the same if nothing has changed
     */
    public static Snapshot snapshot(List<ArticleSummary> entries, Snapshot before) {
        return before.next(
                entries.stream().mapToLong(ArticleSummary::name).toArray(),
                entries.stream().mapToLong(ArticleSummary::stamp).toArray(),
                number -> entries.get(number).date(),
                number -> profile(entries.get(number)));
    }

    private static TermVector profile(ArticleSummary entry) {
        FrontMatter header = entry.header();
        return TermVector.of(header.title(), header.description(), List.of(), header.tags());
    }

    /** The articles to show beside one, the nearest first; at most {@link RelatedIndex#MOST}. */
    public List<ArticleSummary> to(ArticleSummary entry) {
        return to(archive.place(entry));
    }

    /** The same for the article at a place in {@link Archive#entries}. */
    public List<ArticleSummary> to(int place) {
        int[] places = lists.get().related(place);
        var related = new ArrayList<ArticleSummary>(places.length);
        for (int other : places) {
            related.add(archive.entries().get(other));
        }
        return related;
    }
}
