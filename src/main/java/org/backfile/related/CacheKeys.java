package org.backfile.related;

/**
 * Works out what each article's list depends on: its own day and terms, how rare each term was, and which articles a
 * query would look at. The latter is a sum over a window that moves with each article that has the term.
 */
final class CacheKeys implements Postings.Visitor {
    private final Postings postings;
    private final int[] days;
    private final int from;
    private final long[] prints;
    private final long[] windows;
    /** Of each article's name and day. */
    private final long[] own;

    /** @param from the first article that needs a print */
    CacheKeys(Postings postings, long[] names, int[] days, int from) {
        this.postings = postings;
        this.days = days;
        this.from = from;
        prints = new long[postings.articles()];
        windows = new long[postings.terms()];
        own = new long[postings.articles()];
        for (int article = 0; article < own.length; article++) {
            own[article] = mix(names[article] + mix(days[article]));
        }
    }

    /** Files the articles; a print for each that needs one, never 0. */
    long[] file() {
        postings.file(this);
        return prints;
    }

    @Override
    public void article(int article) {
        if (article < from) {
            return;
        }
        int level = InverseDocumentFrequency.level(article);
        long print = mix(days[article]);
        for (int at = postings.first(article); at < postings.first(article + 1); at++) {
            int having = InverseDocumentFrequency.level(postings.rank(at));
            if (InverseDocumentFrequency.weight(level, having) > 0) {
                int term = postings.term(at);
                long what = (long) postings.hash(term) << Integer.SIZE | postings.weight(at) << Byte.SIZE | having;
                print = mix(print ^ mix(what) + windows[term]);
            }
        }
        print = mix(print ^ level);
        prints[article] = print == 0 ? 1 : print;
    }

    @Override
    public void filed(int term, int place) {
        int left = place - RelatedIndex.NEWEST;
        windows[term] += print(place) - (left >= postings.list(term) ? print(left) : 0);
    }

    private long print(int place) {
        return own[postings.article(place)] * (2L * postings.weightOf(place) + 1);
    }

    /** The last steps of SplitMix64. */
    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
