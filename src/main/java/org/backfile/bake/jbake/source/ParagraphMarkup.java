package org.backfile.bake.jbake.source;

/**
 * How much markup one paragraph has. The parser's time grows with the square of that: 10,000 links in a paragraph take two
 * seconds, 100,000 would take minutes.
 */
final class ParagraphMarkup {
    /** More nobody writes who wants it read; so many take the parser ten seconds at most. */
    static final int MOST = 20_000;

    /** What a line begins with that goes on with no paragraph: items, rows, quotations, headings, HTML. */
    private static final String STARTS = "-*+|>#<0123456789";

    private ParagraphMarkup() {}

    /** Thrown instead of parsing a text that {@linkplain #isTooMuch has too much of it}. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("a paragraph has more than " + MOST + " brackets, backticks and the like");
        }
    }

    /** Whether a paragraph of a text has too much: lines that may be code, a list, a table or HTML do not count. */
    static boolean isTooMuch(String text) {
        if (text.length() <= MOST) {
            return false;
        }
        boolean fenced = false;
        int signs = 0;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            int from = start;
            while (from < end && text.charAt(from) == ' ') {
                from++;
            }
            boolean isFence = isFence(text, from);
            fenced ^= isFence;
            boolean isText = from < end && !isFence && !fenced && STARTS.indexOf(text.charAt(from)) < 0;
            int more = isText ? signs(text, from, end) : 0;
            signs = more > 0 ? signs + more : 0;
            if (signs > MOST) {
                return true;
            }
        }
        return false;
    }

    /** Three backticks that no other follows, or tildes: a longer run is no fence that somebody wrote. */
    private static boolean isFence(String text, int from) {
        return text.startsWith("```", from) && text.indexOf('`', from + 3) != from + 3 || text.startsWith("~~~", from);
    }

    /** How many signs a line of a paragraph has; none if it may be a table's. */
    private static int signs(String text, int from, int end) {
        int signs = 0;
        for (int i = from; i < end; i++) {
            switch (text.charAt(i)) {
                case '[', '`', '<', '\\' -> signs++;
                case '|' -> {
                    return 0;
                }
                default -> {}
            }
        }
        return signs;
    }
}
