package org.backfile.bake.jbake;

import java.util.function.UnaryOperator;

/**
 * The short way for plain prose: a text in which every block is one line that starts with a letter needs no parser for
 * the lines without markup. Its paragraphs do not depend on one another, for what would make them (lists, fences, link
 * definitions…) does not start with a letter. The result is flexmark's, byte for byte; a test compares the two.
 */
final class Prose {
    /** More calls of the parser than this cost more than one for all. */
    private static final int CALLS = 2;

    private static final String PLAIN = " ,;.?!%$()/";
    private static final String PLAIN_WITHOUT_TYPOGRAPHY = "'\"-\u2018\u2019\u201c\u201d\u2013\u2014\u2026";

    private final UnaryOperator<String> parser;
    private final boolean typography;

    /**
     * @param parser the long way
     * @param typography whether quotes, dashes and dots are turned into others
     */
    Prose(UnaryOperator<String> parser, boolean typography) {
        this.parser = parser;
        this.typography = typography;
    }

    String html(String text) {
        if (!isOfLines(text)) {
            return parser.apply(text);
        }
        var html = new StringBuilder(text.length() + text.length() / 8);
        int calls = 0;
        int marked = -1; // where the lines with markup began that are not written yet
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            if (end == start) {
                continue;
            }
            if (!isPlain(text, start, end)) {
                marked = marked < 0 ? start : marked;
                continue;
            }
            if (marked >= 0) {
                if (++calls > CALLS) {
                    return parser.apply(text);
                }
                html.append(parser.apply(text.substring(marked, start)));
                marked = -1;
            }
            paragraph(html, text, start, end);
        }
        if (marked >= 0) {
            html.append(parser.apply(text.substring(marked)));
        }
        return html.toString();
    }

    /** Whether each line starts with a letter, has blank lines around it, and ends as it does on the page. */
    private static boolean isOfLines(String text) {
        if (!text.endsWith("\n")) {
            return false;
        }
        boolean blankBefore = true;
        int end;
        for (int start = 0; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start);
            boolean blank = end == start;
            if (!blank && (!blankBefore || !isLetter(text.charAt(start)) || text.charAt(end - 1) <= ' ')) {
                return false;
            }
            blankBefore = blank;
        }
        return true;
    }

    private boolean isPlain(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isLetter(c) || c >= '0' && c <= '9') {
                if ((c == 'w' || c == 'W') && text.regionMatches(true, i, "www", 0, 3)) {
                    return false;
                }
            } else if (PLAIN.indexOf(c) < 0 && (typography || PLAIN_WITHOUT_TYPOGRAPHY.indexOf(c) < 0)) {
                return false;
            } else if (typography && c == '.' && i + 1 < end && text.charAt(i + 1) <= '.') {
                return false;
            }
        }
        return true;
    }

    private static void paragraph(StringBuilder html, String text, int start, int end) {
        html.append("<p>");
        int from = start;
        for (int quote = text.indexOf('"', from); quote >= 0 && quote < end; quote = text.indexOf('"', from)) {
            html.append(text, from, quote).append("&quot;");
            from = quote + 1;
        }
        html.append(text, from, end).append("</p>\n");
    }

    /** Of Latin, Greek or Cyrillic script: others may have rules of their own at the ends of words. */
    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00c0' && c < '\u0530' && Character.isLetter(c);
    }
}
