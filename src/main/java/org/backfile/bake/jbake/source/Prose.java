package org.backfile.bake.jbake.source;

import java.util.function.UnaryOperator;

/**
 * The short way for plain prose: a text in which every block is one line that starts with a letter, or a short list,
 * needs no parser for the lines without markup. What a backslash stands before is no markup: flexmark takes
 * time for it that grows with the square of how much of it there is. Its blocks do not depend on one another, for what would make them
 * (fences, link definitions, lists in lists…) does not stand there. Simple *emphasis*, **strong emphasis** and
 * [links](https://example.org/) count as plain. The result is flexmark's, byte for byte; a test compares the two.
 */
final class Prose {
    /** More calls of the parser than this cost more than one for all. */
    private static final int CALLS = 2;

    private static final int NONE = -1;
    /** How long a dash and a space are. */
    private static final int BULLET = 2;

    private final UnaryOperator<String> parser;
    private final ProseLine lines;

    /**
     * @param parser the long way
     * @param typography whether quotes, dashes and dots are turned into others
     * @param bare whether no extension reads anything within a line
     */
    Prose(UnaryOperator<String> parser, boolean typography, boolean bare) {
        this.parser = parser;
        lines = new ProseLine(typography, bare);
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
        int marked = NONE; // where the blocks with markup began that are not written yet
        int end;
        for (int start = 0; start < chars.length; start = end + 1) {
            end = blockEnd(chars, start);
            if (end == start) {
                continue;
            }
            if (!isPlainBlock(chars, start, end)) {
                marked = marked < 0 ? start : marked;
                continue;
            }
            if (marked >= 0) {
                if (++calls > CALLS) {
                    return parser.apply(text);
                }
                html.append(parser.apply(text.substring(marked, start)));
                marked = NONE;
            }
            block(html, text, chars, start, end);
        }
        if (marked >= 0) {
            html.append(parser.apply(text.substring(marked)));
        }
        return html.toString();
    }

    /** Whether each line is a paragraph or an item, has blank lines around it or its list, and ends as on the page. */
    private boolean isOfLines(char[] text) {
        boolean blankBefore = true;
        boolean itemBefore = false;
        int end;
        for (int start = 0; start < text.length; start = end + 1) {
            end = lineEnd(text, start);
            boolean blank = end == start;
            boolean item = isItem(text, start);
            if (!blank
                    && (text[end - 1] <= ' '
                            || (item ? !blankBefore && !itemBefore : !blankBefore || !lines.isStart(text, start)))) {
                return false;
            }
            blankBefore = blank;
            itemBefore = item;
        }
        return true;
    }

    /**
     * The end of the last line of the block that begins here; the place itself if the line is blank. Lists with only
     * blank lines between them are one.
     */
    private static int blockEnd(char[] text, int start) {
        int end = start;
        int next = start;
        do {
            while (text[next] != '\n' || next > start && next + 1 < text.length && text[next + 1] != '\n') {
                next++;
            }
            end = next;
            while (next < text.length && text[next] == '\n') {
                next++;
            }
        } while (text[start] == '-' && next < text.length && text[next] == '-');
        return end;
    }

    /** Whether a line is an item with a letter behind its dash; the line's end stops it. */
    private static boolean isItem(char[] text, int start) {
        return text[start] == '-' && text[start + 1] == ' ' && ProseLine.isLetter(text[start + 2]);
    }

    private boolean isPlainBlock(char[] text, int from, int to) {
        int end;
        for (int start = from; start < to; start = end + 1) {
            end = lineEnd(text, start);
            boolean blank = end == start;
            if (!blank && !lines.isPlain(text, text[start] == '-' ? start + BULLET : start, end)) {
                return false;
            }
        }
        return true;
    }

    private static int lineEnd(char[] text, int start) {
        int end = start;
        while (text[end] != '\n') { // the last line has one, too
            end++;
        }
        return end;
    }

    /** An item is a paragraph if a blank line is before it, or behind it where it is the first of several. */
    private static void block(StringBuilder html, String text, char[] chars, int from, int to) {
        if (chars[from] != '-') {
            html.append("<p>");
            ProseLine.write(html, text, chars, from, to);
            html.append("</p>\n");
            return;
        }
        html.append("<ul>\n");
        int end;
        for (int start = from; start < to; start = end + 1) {
            end = lineEnd(chars, start);
            if (end > start) {
                boolean loose = start > from ? chars[start - 2] == '\n' : end < to && chars[end + 1] == '\n';
                html.append(loose ? "<li>\n<p>" : "<li>");
                ProseLine.write(html, text, chars, start + BULLET, end);
                html.append(loose ? "</p>\n</li>\n" : "</li>\n");
            }
        }
        html.append("</ul>\n");
    }
}
