package org.backfile.topic.lexicon;

/**
 * A term of a subject, and what it counts.
 *
 * @param subject its subject's number
 * @param term its own number
 * @param worth what one place counts that has it; less than 1 for a hint
 * @param office whether it says who acts rather than what is done, as ministers and presidents do
 */
public record SubjectTerm(int subject, int term, double worth, boolean office) {
    /** What a term counts when two terms are asked for; a sure one in headline and text is two, a hint half. */
    public static final int FULL = 2;

    private static final int HINT = 1;

    /** How much it counts towards its subject's being met at all. */
    public int asked() {
        return office ? 0 : worth < 1 ? HINT : FULL;
    }
}
