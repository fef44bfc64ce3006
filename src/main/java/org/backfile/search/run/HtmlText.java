package org.backfile.search.run;

/** What of a piece of HTML can be read: no tags, references resolved, a line break where a block begins or ends. */
public final class HtmlText {
    private static final int LONGEST_REFERENCE = 10;

    private final char[] text;
    private int size;

    private HtmlText(int room) {
        text = new char[room];
    }

    /** The text of HTML as flexmark writes it; linear. */
    public static HtmlText of(String html) {
        char[] chars = html.toCharArray();
        var plain = new HtmlText(chars.length);
        int n = chars.length;
        for (int i = 0; i < n; ) {
            char c = chars[i];
            if (c == '<') {
                i = plain.tag(chars, i);
            } else if (c == '&') {
                i = plain.reference(html, i);
            } else {
                plain.text[plain.size++] = c;
                i++;
            }
        }
        return plain;
    }

    @Override
    public String toString() {
        return new String(text, 0, size);
    }

    /** The text's chars, and behind them room. */
    char[] chars() {
        return text;
    }

    /** How many chars the text has. */
    int size() {
        return size;
    }

    private int tag(char[] html, int at) {
        int n = html.length;
        int from = at + 1;
        if (from < n && html[from] == '!') {
            return comment(html, from);
        }
        if (from < n && html[from] == '/') {
            from++;
        }
        int end = from;
        while (end < n && Character.isLetterOrDigit(html[end])) {
            end++;
        }
        if (end == from) {
            text[size++] = '<';
            return at + 1;
        }
        if (!isInline(html, from, end)) {
            text[size++] = '\n';
        }
        char quote = 0;
        while (end < n && (quote != 0 || html[end] != '>')) {
            char c = html[end++];
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return Math.min(n, end + 1);
    }

    private static int comment(char[] html, int at) {
        boolean isComment = at + 2 < html.length && html[at + 1] == '-' && html[at + 2] == '-';
        for (int i = at + (isComment ? 3 : 1); i < html.length; i++) {
            if (html[i] == '>' && (!isComment || html[i - 1] == '-' && html[i - 2] == '-')) {
                return i + 1;
            }
        }
        return html.length;
    }

    private static boolean isInline(char[] html, int from, int to) {
        return switch (new String(html, from, to - from)) {
            case "a",
                    "abbr",
                    "b",
                    "cite",
                    "code",
                    "del",
                    "em",
                    "i",
                    "ins",
                    "mark",
                    "q",
                    "s",
                    "small",
                    "span",
                    "strong",
                    "sub",
                    "sup",
                    "u" -> true;
            default -> false;
        };
    }

    private int reference(String html, int at) {
        int end = html.indexOf(';', at);
        if (end > at && end - at <= LONGEST_REFERENCE) {
            int code = code(html.substring(at + 1, end));
            if (code > 0) {
                size += Character.toChars(code, text, size);
                return end + 1;
            }
        }
        text[size++] = '&';
        return at + 1;
    }

    /** The character that is meant; -1 if none that we know. */
    private static int code(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            case "nbsp" -> '\u00A0';
            case "shy" -> '\u00AD';
            case "lsquo" -> '‘';
            case "rsquo" -> '’';
            case "ldquo" -> '“';
            case "rdquo" -> '”';
            case "laquo" -> '«';
            case "raquo" -> '»';
            case "ndash" -> '–';
            case "mdash" -> '—';
            case "hellip" -> '…';
            default -> name.startsWith("#") ? number(name.substring(1)) : -1;
        };
    }

    private static int number(String digits) {
        boolean hex = digits.startsWith("x") || digits.startsWith("X");
        try {
            int code = Integer.parseInt(hex ? digits.substring(1) : digits, hex ? 16 : 10);
            return Character.isValidCodePoint(code) && code > 0 ? code : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
