package org.backfile.site;

import java.util.ArrayList;
import java.util.List;
import org.backfile.archive.Archive;
import org.backfile.article.Entry;
import org.backfile.article.Header;
import org.backfile.related.Profile;
import org.backfile.related.RelatedIndex;

/** Which articles belong beside an article, by the rare words of their titles, descriptions and topics. */
public final class RelatedArticles {
    private final Archive archive;
    private final RelatedIndex index = new RelatedIndex();

    private RelatedArticles(Archive archive) {
        this.archive = archive;
        for (Entry entry : archive.entries()) {
            Header header = entry.header();
            index.add(header.date(), Profile.of(header.title(), header.description(), List.of(), header.tags()), false);
        }
        index.finish();
    }

    /** Looks through the whole archive once. */
    public static RelatedArticles in(Archive archive) {
        return new RelatedArticles(archive);
    }

    /** The articles to show beside one, the nearest first; at most {@link RelatedIndex#MOST}. */
    public List<Entry> to(Entry entry) {
        var related = new ArrayList<Entry>(RelatedIndex.MOST);
        for (int place : index.related(archive.place(entry))) {
            related.add(archive.entries().get(place));
        }
        return List.copyOf(related);
    }
}
