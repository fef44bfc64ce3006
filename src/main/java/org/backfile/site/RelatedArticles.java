package org.backfile.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.archive.Archive;
import org.backfile.article.Entry;
import org.backfile.article.Header;
import org.backfile.related.Places;
import org.backfile.related.Profile;
import org.backfile.related.RelatedIndex;

/** Which articles belong beside an article, by the rare words of their titles, descriptions and topics. */
public final class RelatedArticles {
    /** So many profiles are made at a time, on all cores. */
    private static final int BATCH = 4096;

    private final Archive archive;
    private final RelatedIndex index = new RelatedIndex();
    private final long[] names;

    /** Lists of the bake before, in which articles go by the names that their paths make. Safe for many threads. */
    @FunctionalInterface
    public interface Memory {
        /** Remembers nothing. */
        Memory NONE = (name, print) -> Optional.empty();

        /**
         * An article's list.
         *
         * @param print what the list depends on, see {@link RelatedIndex#print}
         * @return names; empty if none is known of this print
         */
        Optional<long[]> list(long name, long print);
    }

    /** Is told all lists, to remember them. */
    @FunctionalInterface
    public interface Diary {
        /** @param list names */
        void note(long name, long print, long[] list);
    }

    private RelatedArticles(Archive archive, Memory memory) {
        this.archive = archive;
        List<Entry> entries = archive.entries();
        names = entries.stream().mapToLong(RelatedArticles::name).toArray();
        var places = new Places(names.length);
        for (int from = 0; from < entries.size(); from += BATCH) {
            List<Entry> batch = entries.subList(from, Math.min(entries.size(), from + BATCH));
            List<Profile> profiles =
                    batch.parallelStream().map(RelatedArticles::profile).toList();
            for (int i = 0; i < batch.size(); i++) {
                int number = index.add(names[from + i], batch.get(i).header().date(), profiles.get(i), false);
                places.put(names[number], number);
            }
        }
        index.finish((article, print) -> memory.list(names[article], print).flatMap(list -> numbers(list, places)));
    }

    private static Optional<int[]> numbers(long[] names, Places places) {
        var numbers = new int[names.length];
        for (int i = 0; i < names.length; i++) {
            numbers[i] = places.of(names[i]);
            if (numbers[i] < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(numbers);
    }

    /** Looks through the whole archive once, and makes the lists that are not remembered. */
    public static RelatedArticles in(Archive archive, Memory memory) {
        return new RelatedArticles(archive, memory);
    }

    private static Profile profile(Entry entry) {
        Header header = entry.header();
        return Profile.of(header.title(), header.description(), List.of(), header.tags());
    }

    /** The articles to show beside one, the nearest first; at most {@link RelatedIndex#MOST}. */
    public List<Entry> to(Entry entry) {
        int[] places = index.related(archive.place(entry));
        var related = new ArrayList<Entry>(places.length);
        for (int place : places) {
            related.add(archive.entries().get(place));
        }
        return related;
    }

    /** Tells all lists that can be remembered. */
    public void tell(Diary diary) {
        for (int number = 0; number < names.length; number++) {
            if (index.print(number) != 0) {
                int[] places = index.related(number);
                var list = new long[places.length];
                for (int i = 0; i < list.length; i++) {
                    list[i] = names[places[i]];
                }
                diary.note(names[number], index.print(number), list);
            }
        }
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
