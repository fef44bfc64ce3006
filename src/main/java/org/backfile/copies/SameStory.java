package org.backfile.copies;

/**
 * Whether two texts that look alike are one story: a reprint, a cut, an earlier or later state of it. Death notices,
 * scores, forecasts and other texts by form share most of their words too. What tells them from reprints is that
 * <em>each of both</em> has names and numbers that the other lacks, while of a story and its cut only the longer one has.
 * The shorter the texts, and the nearer where they come from, the less of that is allowed: a paper prints its own story
 * twice with the same title or on the same day, and its forms again and again.
 */
final class SameStory {
    /** So many words are enough that a name or number of a byline or of a link below hardly counts. */
    private static final int LONG = 150;

    /** So few names and numbers prove nothing. */
    private static final int FEW = 4;

    private SameStory() {}

    /** Whether two texts from different addresses are one story. */
    static boolean isOne(ComparedText one, ComparedText other) {
        return areNear(one, other, 0.4, 0.6)
                && !titlesContradict(one, other)
                && contradiction(one, other) <= allowed(one, other)
                && difference(one, other) <= allowedDifference(one, other)
                && (isTelling(one, other) || areNear(one, other, 0.85, 2));
    }

    /**
     * Whether two texts from one address are one story: it may have been rewritten meanwhile, but not be another. Pages of
     * news that change all the time, and files that name their site's front page as their address, share nothing else.
     */
    static boolean isOneOfAnAddress(ComparedText one, ComparedText other) {
        boolean sameDay = one.day().equals(other.day());
        return areNear(one, other, 0.25, isSameTitle(one, other) ? 0.3 : 0.4)
                && (sameDay || isSameTitle(one, other) || !titlesContradict(one, other))
                && (one.length() >= LONG || isSameTitle(one, other) || contradiction(one, other) <= 0.3);
    }

    /** @return whether the texts share so much of both, or so much of the shorter one */
    private static boolean areNear(ComparedText one, ComparedText other, double ofBoth, double ofOne) {
        int shared = ComparedText.shared(one.shingles(), other.shingles());
        int all = one.shingles().length + other.shingles().length - shared;
        int smaller = Math.min(one.shingles().length, other.shingles().length);
        return shared >= ofBoth * all || shared >= ofOne * smaller;
    }

    /** Whether each title has a name or number that it shares with its own text and not with anything of the other. */
    private static boolean titlesContradict(ComparedText one, ComparedText other) {
        return one.hasCase() && other.hasCase() && lacksOne(one, other) && lacksOne(other, one);
    }

    private static boolean lacksOne(ComparedText text, ComparedText other) {
        return ComparedText.shared(text.titleNames(), other.words()) < text.titleNames().length;
    }

    /** Of the names and numbers of both texts, the share that each of both has instead of the other's. */
    private static double contradiction(ComparedText one, ComparedText other) {
        int names = ComparedText.shared(one.names(), other.names());
        int numbers = Math.min(one.numbersIn(other), other.numbersIn(one));
        double against = Math.min(missing(one.names(), other, names), missing(other.names(), one, names))
                + Math.min(one.numberCount() - one.numbersIn(other), other.numberCount() - other.numbersIn(one));
        double all = names + numbers + against;
        return all == 0 ? 0 : against / all;
    }

    /** How many names the other text has neither as a name nor as a word at a sentence's head. */
    private static int missing(long[] names, ComparedText other, int shared) {
        return other.hasCase() ? names.length - ComparedText.shared(names, other.words()) : names.length - shared;
    }

    private static double allowed(ComparedText one, ComparedText other) {
        boolean isLong = Math.min(one.length(), other.length()) >= LONG;
        if (!isSamePublisher(one, other)) {
            return isLong ? 0.25 : 0.15;
        }
        boolean sameDay = one.day().equals(other.day());
        if (isSameTitle(one, other)) {
            return sameDay ? 0.12 : 0.05;
        }
        return sameDay ? 0.08 : 0.04;
    }

    /** Of the words of both bodies, the share that each of both has instead of the other's. */
    private static double difference(ComparedText one, ComparedText other) {
        int shared = ComparedText.shared(one.body(), other.body());
        int against = Math.min(one.body().length, other.body().length) - shared;
        return against / (double) Math.max(1, shared + against);
    }

    private static double allowedDifference(ComparedText one, ComparedText other) {
        if (!isSamePublisher(one, other)) {
            return 0.3;
        }
        boolean isLong = Math.min(one.length(), other.length()) >= LONG;
        return one.day().equals(other.day()) ? 0.12 : isLong ? 0.06 : 0.02;
    }

    /** Whether both have enough names and numbers in common to be known by them. */
    private static boolean isTelling(ComparedText one, ComparedText other) {
        return ComparedText.shared(one.names(), other.names()) + one.numbersIn(other) >= FEW;
    }

    /** Whether two texts are of one publisher; not if it is not known. */
    static boolean isSamePublisher(ComparedText one, ComparedText other) {
        return !one.publisher().isEmpty() && one.publisher().equals(other.publisher());
    }

    private static boolean isSameTitle(ComparedText one, ComparedText other) {
        int shared = ComparedText.shared(one.title(), other.title());
        int all = one.title().length + other.title().length - shared;
        return all > 0 && shared * 5 >= all * 3;
    }
}
