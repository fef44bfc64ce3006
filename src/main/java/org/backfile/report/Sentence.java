package org.backfile.report;

/** What is told to people: a sentence that may quote what somebody else wrote, however long that is. */
final class Sentence {
    /** More nobody reads of a quotation. */
    private static final int LONGEST = 600;

    /** So much is kept of the end, where the sentence goes on behind what it quotes. */
    private static final int END = 200;

    /** At most so long is what stands for the middle: what was shortened once stays as it is. */
    private static final int MARK = 40;

    private Sentence() {}

    /** The sentence, without the middle of a longer one: how much that was stands in its place. */
    static String shortened(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int from = LONGEST - END - MARK;
        int to = sentence.length() - END;
        from -= Character.isHighSurrogate(sentence.charAt(from - 1)) ? 1 : 0;
        to += Character.isLowSurrogate(sentence.charAt(to)) ? 1 : 0;
        return sentence.substring(0, from) + "… (" + (to - from) + " more characters) …" + sentence.substring(to);
    }
}
