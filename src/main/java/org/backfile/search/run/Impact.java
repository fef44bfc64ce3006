package org.backfile.search.run;

/**
 * How much an article is about a word, in 16 steps: 0 to 7 where the word stands in the body only, the more often and the
 * shorter the text the higher (BM25's saturation with the length of a usual article instead of the archive's mean, so that an
 * article's steps do not depend on the others); 8 to 11 where it stands in the lead; 12 to 15 in the title, the shorter that
 * is the higher.
 */
public final class Impact {
    /** How many bits a step takes. */
    public static final int BITS = 4;

    /** What a step is worth; the script knows the same. */
    private static final int[] WORTH = {8, 10, 12, 14, 16, 18, 20, 22, 27, 29, 31, 33, 44, 48, 52, 60};

    private static final double SATURATION = 1.2;
    private static final double USUAL_LENGTH = 300;
    private static final int BODY_STEPS = 8;
    private static final int LEAD = 8;
    private static final int TITLE = 12;

    /** How many bits tell where a word stands: rarely in the body, often there, in the lead, in the title. */
    public static final int CLASS_BITS = 2;

    private Impact() {}

    /**
     * The step.
     *
     * @param count how often the word stands in the article
     * @param inTitle whether it stands there
     * @param inLead whether it stands there
     */
    static int of(int count, boolean inTitle, boolean inLead, Tokens tokens) {
        if (inTitle) {
            int length = tokens.titleEnd();
            return TITLE + (length <= 4 ? 3 : length <= 7 ? 2 : length <= 11 ? 1 : 0);
        }
        if (inLead) {
            return LEAD + (count <= 1 ? 0 : count <= 2 ? 1 : count <= 4 ? 2 : 3);
        }
        double length = 0.25 + 0.75 * tokens.terms().length / USUAL_LENGTH;
        return Math.min(BODY_STEPS - 1, (int) (BODY_STEPS * count / (count + SATURATION * length)));
    }

    /** Where a word of a step stands, in {@link #CLASS_BITS}. */
    public static int classOf(int step) {
        return step >>> BITS - CLASS_BITS;
    }

    /** What a class adds to an article's score: what its lowest step does. */
    public static int worthOfClass(int number) {
        return WORTH[number << BITS - CLASS_BITS];
    }

    /** What a step adds to an article's score. */
    public static int worth(int step) {
        return WORTH[step];
    }
}
