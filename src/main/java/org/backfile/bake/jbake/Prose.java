package org.backfile.bake.jbake;

import java.util.function.UnaryOperator;

/**
 * The short way for plain prose: a text in which every block is one line that starts with a letter needs no parser for
 * the lines without markup. Its paragraphs do not depend on one another, for what would make them (lists, fences, link
 * definitions…) does not start with a letter. Simple *emphasis* and **strong emphasis** counts as plain. The result is flexmark's, byte for byte; a test compares the two.
 */
final class Prose {
    /** More calls of the parser than this cost more than one for all. */
    private static final int CALLS = 2;

    private static final int MOST_STARS = 2;
    private static final String AFTER_STARS = " ,;.?!\n";
    private static final String PLAIN = ",;.?!%$()/";
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
        if (!text.endsWith("\n")) {
            return parser.apply(text);
        }
        // Until the compiler has come to it, a string's charAt takes several times as long as an array's element.
        char[] chars = text.toCharArray();
        if (!isOfLines(chars)) {
            return parser.apply(text);
        }
        var html = new StringBuilder(text.length() + text.length() / 8);
        int calls = 0;
        int marked = -1; // where the lines with markup began that are not written yet
        int end;
        for (int start = 0; start < chars.length; start = end + 1) {
            end = text.indexOf('\n', start);
            if (end == start) {
                continue;
            }
            if (!isPlain(chars, start, end)) {
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
            paragraph(html, text, chars, start, end);
        }
        if (marked >= 0) {
            html.append(parser.apply(text.substring(marked)));
        }
        return html.toString();
    }

    /** Whether each line starts with a letter, has blank lines around it, and ends as it does on the page. */
    private static boolean isOfLines(char[] text) {
        boolean blankBefore = true;
        int end;
        for (int start = 0; start < text.length; start = end + 1) {
            end = start;
            while (text[end] != '\n') { // the last line has one, too
                end++;
            }
            boolean blank = end == start;
            if (!blank && (!blankBefore || !isLetter(text[start]) || text[end - 1] <= ' ')) {
                return false;
            }
            blankBefore = blank;
        }
        return true;
    }

    private boolean isPlain(char[] text, int start, int end) {
        int stars = 0; // of the emphasis we are in
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (isWord(c)) {
                if (isW(c) && isW(text[i + 1]) && isW(text[i + 2])) { // the line's end stops it
                    return false;
                }
            } else if (c == '*') {
                int run = run(text, i);
                if (stars == 0 ? !opens(text, i, run) : stars != run || !closes(text, i, run)) {
                    return false;
                }
                stars = stars == 0 ? run : 0;
                i += run - 1;
            } else if (c != ' ' && PLAIN.indexOf(c) < 0 && (typography || PLAIN_WITHOUT_TYPOGRAPHY.indexOf(c) < 0)) {
                return false;
            } else if (typography && c == '.' && i + 1 < end && text[i + 1] <= '.') {
                return false;
            }
        }
        return stars == 0;
    }

    private static int run(char[] text, int at) {
        int end = at;
        while (text[end] == '*') { // the line's end stops it
            end++;
        }
        return end - at;
    }

    /** One or two stars between a space and a word: by no reading of the rules can they close. */
    private static boolean opens(char[] text, int at, int run) {
        return run <= MOST_STARS && text[at - 1] == ' ' && isWord(text[at + run]);
    }

    /** After a word, and before what is none: by no reading can they open. */
    private static boolean closes(char[] text, int at, int run) {
        return isWord(text[at - 1]) && AFTER_STARS.indexOf(text[at + run]) >= 0;
    }

    private static boolean isW(char c) {
        return c == 'w' || c == 'W';
    }

    private static boolean isWord(char c) {
        return isLetter(c) || c >= '0' && c <= '9';
    }

    private static void paragraph(StringBuilder html, String text, char[] chars, int start, int end) {
        html.append("<p>");
        int from = start;
        boolean open = false;
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (c == '"') {
                html.append(text.substring(from, i)).append("&quot;");
                from = i + 1;
            } else if (c == '*') {
                int run = run(chars, i);
                html.append(text.substring(from, i)).append(open ? "</" : "<").append(run == 1 ? "em>" : "strong>");
                open = !open;
                i += run - 1;
                from = i + 1;
            }
        }
        html.append(text.substring(from, end)).append("</p>\n");
    }

    /** Of Latin, Greek or Cyrillic script: others may have rules of their own at the ends of words. */
    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00c0' && c < '\u0530' && Character.isLetter(c);
    }
}
