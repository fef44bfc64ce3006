package org.backfile.search.run;

/**
 * An article's words by position.
 *
 * @param terms by position, the numbers of {@link TermNumbers}; {@link #GAP} where a phrase may not go on
 * @param titleEnd the first position behind the title
 * @param leadEnd the first position behind the lead
 */
record Tokens(int[] terms, int titleEnd, int leadEnd) {
    static final int GAP = -1;
    static final Tokens NONE = new Tokens(new int[0], 0, 0);
}
