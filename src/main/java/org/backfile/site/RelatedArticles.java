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
    /** So many profiles are made at a time, on all cores. */
    private static final int BATCH = 4096;

    private final Archive archive;
    private final RelatedIndex index = new RelatedIndex();

    private RelatedArticles(Archive archive, RelatedIndex.Memory memory) {
        this.archive = archive;
        List<Entry> entries = archive.entries();
        for (int from = 0; from < entries.size(); from += BATCH) {
            List<Entry> batch = entries.subList(from, Math.min(entries.size(), from + BATCH));
            List<Profile> profiles =
                    batch.parallelStream().map(RelatedArticles::profile).toList();
            for (int i = 0; i < batch.size(); i++) {
                Entry entry = batch.get(i);
                index.add(name(entry), entry.header().date(), profiles.get(i), false);
            }
        }
        index.finish(memory);
    }

    /** Looks through the whole archive once. */
    public static RelatedArticles in(Archive archive) {
        return new RelatedArticles(archive, RelatedIndex.Memory.NONE);
    }

    private static Profile profile(Entry entry) {
        Header header = entry.header();
        return Profile.of(header.title(), header.description(), List.of(), header.tags());
    }

    /** The articles to show beside one, the nearest first; at most {@link RelatedIndex#MOST}. */
    public List<Entry> to(Entry entry) {
        var related = new ArrayList<Entry>(RelatedIndex.MOST);
        for (int place : index.related(archive.place(entry))) {
            related.add(archive.entries().get(place));
        }
        return List.copyOf(related);
    }

    private static long name(Entry entry) {
        long name = 0;
        for (int i = 0; i < entry.path().length(); i++) {
            name = (name ^ entry.path().charAt(i)) * 0x100000001B3L;
        }
        return name;
    }
}
