package org.backfile.site;

import java.util.ArrayList;
import java.util.List;
import org.backfile.archive.Archive;
import org.backfile.article.Entry;
import org.backfile.article.Header;
import org.backfile.related.Profile;
import org.backfile.related.RelatedIndex;
import org.backfile.related.Snapshot;

/** Which articles belong beside an article, by the rare words of their titles, descriptions and topics. */
public final class RelatedArticles {
    private final Archive archive;
    private final Snapshot snapshot;

    /** @param snapshot the archive's, as {@link #snapshot} makes it */
    RelatedArticles(Archive archive, Snapshot snapshot) {
        this.archive = archive;
        this.snapshot = snapshot;
    }

    /**
     * Looks through an archive and makes the lists that are not known.
     *
     * @param before the lists as they were; {@link Snapshot#NONE} if nothing is known of them
     * @return the same if nothing has changed
     */
    public static Snapshot snapshot(Archive archive, Snapshot before) {
        List<Entry> entries = archive.entries();
        return before.next(
                entries.stream().mapToLong(RelatedArticles::name).toArray(),
                entries.stream().mapToLong(Entry::stamp).toArray(),
                number -> entries.get(number).date(),
                number -> profile(entries.get(number)));
    }

    private static Profile profile(Entry entry) {
        Header header = entry.header();
        return Profile.of(header.title(), header.description(), List.of(), header.tags());
    }

    /** The articles to show beside one, the nearest first; at most {@link RelatedIndex#MOST}. */
    public List<Entry> to(Entry entry) {
        return to(archive.place(entry));
    }

    /** The same for the article at a place in {@link Archive#entries}. */
    public List<Entry> to(int place) {
        int[] places = snapshot.related(place);
        var related = new ArrayList<Entry>(places.length);
        for (int other : places) {
            related.add(archive.entries().get(other));
        }
        return related;
    }

    /** FNV-1a, in 64 bits: two paths of one name are not to be met with. */
    private static long name(Entry entry) {
        long name = 0xCBF29CE484222325L;
        for (int i = 0; i < entry.path().length(); i++) {
            name = (name ^ entry.path().charAt(i)) * 0x100000001B3L;
        }
        return name;
    }
}
