package org.backfile.bake.jbake.source;

/**
 * Prose in a line: words, simple *emphasis*, **strong emphasis** and [links](https://example.org/). The text that lines
 * are in ends with a line feed.
 */
final class ProseLine {
    private static final int MOST_STARS = 2;
    private static final int NONE = -1;
    private static final String AFTER_STARS = " ,;.?!\n";
    private static final String PLAIN = ",;.?!%$()/";
    private static final String PLAIN_WITHOUT_TYPOGRAPHY = "'\"-\u2018\u2019\u201c\u201d\u2013\u2014\u2026";

    /** What may stand in a link's address beside letters and digits, and stays as it is on the page. */
    private static final String ADDRESS = "/.-";

    /** What is itself wherever it stands; most of a text is. A {@code w} may begin an address. */
    private static final boolean[] EASY = new boolean[128];

    static {
        for (char c = 0; c < EASY.length; c++) {
            EASY[c] = c == ' ' || isWord(c) && !isW(c) || PLAIN.indexOf(c) >= 0 && c != '.';
        }
    }

    private static final String[] SCHEMES = {"https://", "http://"};

    /** What a backslash may stand before: import writes one before what would begin a construct. */
    private static final String ESCAPED = "*_`[]<>~^#+=|!(){}&\\";

    /** What begins a construct of an extension's only, or of none within a line. */
    private static final String PLAIN_WITHOUT_EXTENSIONS = ":@=+{}|#^~>]";

    private final boolean typography;
    private final boolean bare;

    /**
     * @param typography whether quotes, dashes and dots are turned into others
     * @param bare whether no extension reads anything within a line
     */
    ProseLine(boolean typography, boolean bare) {
        this.typography = typography;
        this.bare = bare;
    }

    /** Whether a line that begins so is a paragraph's, whatever follows. */
    boolean isStart(char[] text, int at) {
        return isLetter(text[at]) || isEscape(text, at) || bare && text[at] >= 0x80 && Character.isLetter(text[at]);
    }

    /** Whether a part of a line, which may not be its beginning, needs no parser. */
    boolean isPlain(char[] text, int start, int end) {
        int stars = 0; // of the emphasis we are in
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c < EASY.length && EASY[c]) {
                continue;
            }
            if (isWord(c)) {
                if (isAddress(text, i)) {
                    return false;
                }
            } else if (c == '*') {
                int run = run(text, i);
                if (stars == 0 ? !opens(text, i, run) : stars != run || !closes(text, i, run)) {
                    return false;
                }
                stars = stars == 0 ? run : 0;
                i += run - 1;
            } else if (c == '[') {
                int close = stars == 0 && text[i - 1] == ' ' ? linkEnd(text, i) : NONE;
                if (close < 0) {
                    return false;
                }
                i = close;
            } else if (isEscape(text, i)) {
                i++;
            } else if (bare && isPlainWithoutExtensions(text, i)) {
                continue;
            } else if (c != ' ' && PLAIN.indexOf(c) < 0 && (typography || PLAIN_WITHOUT_TYPOGRAPHY.indexOf(c) < 0)) {
                return false;
            } else if (typography && c == '.' && i + 1 < end && text[i + 1] <= '.') {
                return false;
            }
        }
        return stars == 0;
    }

    private boolean isEscape(char[] text, int at) {
        return !typography && text[at] == '\\' && ESCAPED.indexOf(text[at + 1]) >= 0; // the line's end stops it
    }

    /** Whether a sign is itself there, or an entity for itself, where no extension looks for it; the line's end stops it. */
    private static boolean isPlainWithoutExtensions(char[] text, int at) {
        char c = text[at];
        char next = text[at + 1];
        return switch (c) {
            case '&' -> next != '#' && !isAscii(next);
            case '<' -> next == ' ';
            case '_' -> isWord(text[at - 1]) && isWord(next);
            default -> c < 0x80 ? PLAIN_WITHOUT_EXTENSIONS.indexOf(c) >= 0 : isVisible(c);
        };
    }

    /** Not white space, and not one of the signs that show as nothing. */
    private static boolean isVisible(char c) {
        int type = Character.getType(c);
        return c > 0xa0
                && !Character.isSpaceChar(c)
                && type != Character.FORMAT
                && type != Character.CONTROL
                && type != Character.UNASSIGNED;
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

    /** Where a link of words to an address without anything special ends, at its parenthesis; {@link #NONE} if it is none. */
    private static int linkEnd(char[] text, int open) {
        int at = open + 1;
        while (isWord(text[at]) || text[at] == ' ' && isWord(text[at - 1])) { // the line's end stops it
            if (isAddress(text, at)) {
                return NONE;
            }
            at++;
        }
        if (!isWord(text[at - 1]) || text[at] != ']' || text[at + 1] != '(') {
            return NONE;
        }
        int from = at + 2;
        at = afterScheme(text, from);
        while (isAscii(text[at]) || at > from && ADDRESS.indexOf(text[at]) >= 0) {
            at++;
        }
        return at > from && text[at] == ')' ? at : NONE;
    }

    /** Behind the scheme that stands there; the place itself if there is none. */
    private static int afterScheme(char[] text, int from) {
        for (String scheme : SCHEMES) {
            int at = 0;
            while (at < scheme.length() && text[from + at] == scheme.charAt(at)) { // the line's end stops it
                at++;
            }
            if (at == scheme.length()) {
                return from + at;
            }
        }
        return from;
    }

    private static boolean isAscii(char c) {
        return c < 0x80 && isWord(c);
    }

    /** Whether an address without a scheme begins there, which may become a link: {@code www.} */
    private static boolean isAddress(char[] text, int at) {
        return isW(text[at])
                && isW(text[at + 1])
                && isW(text[at + 2])
                && text[at + 3] == '.'; // the line's end stops it
    }

    private static boolean isW(char c) {
        return c == 'w' || c == 'W';
    }

    private static boolean isWord(char c) {
        return isLetter(c) || c >= '0' && c <= '9';
    }

    /** Writes what is plain as it is on the page. */
    static void write(StringBuilder html, String text, char[] chars, int start, int end) {
        int from = start;
        boolean open = false;
        for (int i = start; i < end; i++) {
            char c = chars[i];
            if (c < EASY.length && EASY[c]) {
                continue;
            }
            if (c == '"' || c == '&' || c == '<' || c == '>') {
                entity(c, html.append(text.substring(from, i)));
                from = i + 1;
            } else if (c == '\\') {
                entity(chars[i + 1], html.append(text.substring(from, i)));
                i++;
                from = i + 1;
            } else if (c == '*') {
                int run = run(chars, i);
                html.append(text.substring(from, i)).append(open ? "</" : "<").append(run == 1 ? "em>" : "strong>");
                open = !open;
                i += run - 1;
                from = i + 1;
            } else if (c == '[') {
                int close = linkEnd(chars, i);
                int middle = text.indexOf("](", i);
                html.append(text.substring(from, i)).append("<a href=\"");
                html.append(text.substring(middle + 2, close)).append("\">");
                html.append(text.substring(i + 1, middle)).append("</a>");
                i = close;
                from = close + 1;
            }
        }
        html.append(text.substring(from, end));
    }

    private static void entity(char c, StringBuilder html) {
        switch (c) {
            case '"' -> html.append("&quot;");
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            default -> html.append(c);
        }
    }

    /** Of Latin, Greek or Cyrillic script: others may have rules of their own at the ends of words. */
    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '\u00c0' && c < '\u0530' && Character.isLetter(c);
    }
}
