package org.backfile.related;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Finds related articles among those of an archive in the order of their dates. An article's list holds older articles,
 * which are all that it could have known; no later one changes it. Only the few first articles of an archive, which have
 * too few before them, are given some after them too.
 *
 * <p>An article's list depends on its own terms, on how rare each was by then, and on the newest articles that had them.
 * All that is in one number, its {@link #print}: where it is what it was when the list was made, the list can be
 * remembered, and need not be made again. So one article more in the middle costs the lists of the next few that share a
 * word with it.
 */
public final class RelatedIndex {
    /** How many related articles a page has at most. */
    public static final int MOST = 5;

    /** Of the articles with a term so many, the newest, are looked at: a term of all articles tells nothing of any. */
    static final int NEWEST = 128;

    private static final int FIRST = 1 << 10;
    /** With this article the first ones' lists are settled, so that a growing archive leaves them alone. */
    private static final int SETTLED = 2 * InverseDocumentFrequency.SOME;

    private final Postings postings = new Postings();
    private int[] days = new int[FIRST];
    private long[] names = new long[FIRST];
    private long[] prints = {};
    private int[][] lists = {};
    private Snapshot past = Snapshot.NONE;
    /** So many of the first articles have the lists that they had. */
    private int kept;

    /** Lists that were made before. Safe for use by many threads. */
    @FunctionalInterface
    public interface Memory {
        /** Remembers nothing. */
        Memory NONE = (article, print) -> Optional.empty();

        /**
         * The list that was made for an article.
         *
         * @param article its number in this index
         * @param print what the list depends on
         * @return numbers in this index; empty if nothing is known, or only a list of another print
         */
        Optional<int[]> list(int article, long print);
    }

    /**
     * Begins with the first articles of an archive as it was: their lists are kept, and only what later ones need is
     * looked at.
     *
     * @param count how many of them: {@linkplain #isEnough enough}, or none
     * @param later the vectors of all articles that will be added
     */
    void begin(Snapshot snapshot, int count, IntFunction<LocalDate> dates, TermVectors later) {
        for (int number = 0; number < later.size(); number++) {
            postings.expect(later, number);
        }
        for (int article = 0; article < count; article++) {
            note(snapshot.name(article), dates.apply(article));
            postings.addExpected(snapshot.vectors(), article);
        }
        past = snapshot;
        kept = count;
    }

    /** Whether so many articles decide on the first ones' lists, so that no later one changes any of theirs. */
    static boolean isEnough(int count) {
        return count > SETTLED;
    }

    /**
     * Adds an article that is no older than those before it.
     *
     * @param name its own, whatever else changes
     * @param reprint true if it repeats another article: it is given a list, and stands in none
     * @return its number: 0 for the first, then 1 more each
     * @throws IllegalArgumentException if it is older than the one before it
     */
    public int add(long name, LocalDate date, TermVector vector, boolean reprint) {
        return add(name, date, TermVectors.of(vector), 0, reprint);
    }

    /** The same, with one of many vectors. */
    int add(long name, LocalDate date, TermVectors vectors, int which, boolean reprint) {
        note(name, date);
        postings.add(vectors, which, reprint);
        return postings.articles() - 1;
    }

    private void note(long name, LocalDate date) {
        int number = postings.articles();
        int day = Math.toIntExact(date.toEpochDay());
        if (number > 0 && days[number - 1] > day) {
            throw new IllegalArgumentException("out of order: " + date);
        }
        if (number == days.length) {
            days = Arrays.copyOf(days, number * 2);
            names = Arrays.copyOf(names, number * 2);
        }
        days[number] = day;
        names[number] = name;
    }

    /** To be called once, behind the last article: makes the lists that are not remembered, on all cores. */
    public void finish(Memory memory) {
        int n = postings.articles();
        prints = new CacheKeys(postings, names, days, kept).file();
        lists = new int[n][];
        var queries = ThreadLocal.withInitial(() -> new NearestArticles(postings, days));
        IntStream.range(kept, n).parallel().forEach(article -> {
            Optional<int[]> known = memory.list(article, prints[article]);
            lists[article] = known.isPresent() ? known.get() : queries.get().before(article);
        });
        var query = new NearestArticles(postings, days);
        for (int article = kept; article < Math.min(n, InverseDocumentFrequency.SOME); article++) {
            settle(article, query);
        }
        postings.forget();
    }

    /** Gives one of the archive's first articles some of the next ones, as far as its list has room. */
    private void settle(int article, NearestArticles query) {
        int[] older = lists[article];
        int end = Math.min(postings.articles(), SETTLED + 1);
        if (older.length < MOST) {
            int[] newer = query.between(article, end);
            lists[article] = IntStream.concat(Arrays.stream(older), Arrays.stream(newer))
                    .limit(MOST)
                    .toArray();
        }
    }

    /** The numbers of the articles that belong beside an article, the nearest first; empty if there are none. */
    public int[] related(int number) {
        return number < kept ? past.related(number) : lists[number].clone();
    }

    /** What an article's list depends on, for a {@link Memory}; 0 if it is not to be remembered. */
    public long print(int number) {
        if (number < InverseDocumentFrequency.SOME) {
            return 0;
        }
        return number < kept ? past.print(number) : prints[number];
    }

    /** How many of the first articles have the lists that they had. */
    int kept() {
        return kept;
    }

    /** How many articles were added. */
    public int size() {
        return postings.articles();
    }
}
