package org.backfile.search.run;

/** What the files of runs have in common: the index of some neighbouring articles, sorted by term. */
final class Run {
    /** Changes when other words, numbers or files come of the same articles. */
    static final String FORM = "backfile search 5";

    /** An article's number within its run. */
    static final int ARTICLE_BITS = 9;

    static final int POSITION_BITS = 21;
    /** A run has no more articles. */
    static final int MOST = 1 << ARTICLE_BITS;

    /** A block of a run that is of so many bytes is full. */
    static final int BLOCK = 1 << 14;

    private Run() {}

    /**
     * An article in a run.
     *
     * @param name the path in a number
     * @param stamp changes when the article does
     */
    record Member(long name, long stamp) {}
}
