package org.backfile.bake.files;

/** Style sheets without what only people read (CSS Syntax Module Level 3, 4.3). */
final class CompactStyle {
    private static final String NO_BLANKS_AROUND = "{};,>~";

    private final String css;
    private final StringBuilder out;
    private boolean gap;

    private CompactStyle(String css) {
        this.css = css;
        this.out = new StringBuilder(css.length());
    }

    /** The same rules without comments, and without blanks that mean nothing; strings stay as they are. */
    static String of(String css) {
        var style = new CompactStyle(css);
        int i = 0;
        while (i < css.length()) {
            i = style.next(i);
        }
        return style.out.toString();
    }

    /** Takes what begins at a place; where the next begins. */
    private int next(int i) {
        char c = css.charAt(i);
        if (Character.isWhitespace(c)) {
            gap = true;
            return i + 1;
        }
        if (css.startsWith("/*", i)) {
            int end = css.indexOf("*/", i + 2);
            gap = true;
            return end < 0 ? css.length() : end + 2;
        }
        space(c);
        int end = c == '"' || c == '\'' ? string(i, c) : c == '\\' ? Math.min(i + 2, css.length()) : i + 1;
        out.append(css, i, end);
        return end;
    }

    private void space(char next) {
        int length = out.length();
        char last = length == 0 ? '{' : out.charAt(length - 1);
        if (next == '}' && last == ';') {
            out.setLength(length - 1);
        } else if (gap && last != ':' && NO_BLANKS_AROUND.indexOf(last) < 0 && NO_BLANKS_AROUND.indexOf(next) < 0) {
            out.append(' ');
        }
        gap = false;
    }

    private int string(int from, char quote) {
        for (int i = from + 1; i < css.length(); i++) {
            if (css.charAt(i) == '\\') {
                i++;
            } else if (css.charAt(i) == quote) {
                return i + 1;
            }
        }
        return css.length();
    }
}
