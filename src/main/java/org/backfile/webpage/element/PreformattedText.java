package org.backfile.webpage.element;

import java.util.Set;

/** Tells preformatted text whose blanks are meant from lines whose ends only are: code and diagrams from verse. */
public final class PreformattedText {
    private static final Set<String> CODE = Set.of(
            "code",
            "highlight",
            "highlighter",
            "prettyprint",
            "syntaxhighlighter",
            "hljs",
            "brush",
            "language",
            "lang",
            "source",
            "listing",
            "sourcecode",
            "crayon",
            "shell",
            "terminal",
            "console");
    /** Blanks side by side within a line that are no slip: they put what follows below something. */
    private static final int ALIGNED = 3;

    private PreformattedText() {}

    /**
     * Whether a text is code, or set in, or put in columns.
     *
     * @param box the element that holds it
     */
    public static boolean isCode(Box box, CharSequence text) {
        return box.name().equals("pre") && (isNamed(box) || isSetIn(text));
    }

    private static boolean isNamed(Box box) {
        if (box.element.selectFirst("> code, > samp, > kbd") != null) {
            return true;
        }
        Box around = box.parent;
        return hasAny(box.words) || around != null && hasAny(around.words);
    }

    private static boolean hasAny(Set<String> words) {
        for (String word : words) {
            if (CODE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line other than the first of a paragraph is set in, or blanks stand side by side within one. */
    private static boolean isSetIn(CharSequence text) {
        int blanks = 0;
        boolean hasText = false;
        boolean isFirst = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                isFirst = !hasText;
                hasText = false;
                blanks = 0;
            } else if (c == '\t') {
                blanks += ALIGNED;
            } else if (c == ' ' || c == '\u00A0') {
                blanks++;
            } else if (c != '\r') {
                if (hasText ? blanks >= ALIGNED : !isFirst && blanks > 1) {
                    return true;
                }
                hasText = true;
                blanks = 0;
            }
        }
        return false;
    }

    /** The text without blank lines at its start and end, and without blanks at its lines' ends. */
    public static String trim(CharSequence text) {
        String[] lines = text.toString().replace("\r", "").split("\n", -1);
        int from = 0;
        int to = lines.length;
        while (from < to && lines[from].isBlank()) {
            from++;
        }
        while (to > from && lines[to - 1].isBlank()) {
            to--;
        }
        var code = new StringBuilder();
        for (int i = from; i < to; i++) {
            code.append(i > from ? "\n" : "").append(lines[i].stripTrailing());
        }
        return code.toString();
    }
}
