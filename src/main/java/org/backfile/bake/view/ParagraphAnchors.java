package org.backfile.bake.view;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Gives each paragraph of an article a name to link to. The name is made from the paragraph's own letters, so that it
 * stays the same when the article is imported again, and whatever comes before it.
 */
final class ParagraphAnchors {
    private static final String START = "<p>";
    private static final String END = "</p>";
    /** FNV-1a of 32 bits. */
    private static final int BASIS = 0x811C9DC5;

    private static final int PRIME = 0x01000193;
    private static final int ASCII = 128;
    /** Most texts have hardly another character. */
    private static final char[] COUNTED = countedOfAscii();

    private ParagraphAnchors() {}

    /**
     * An article's text with names and links.
     *
     * @param html as it is rendered
     * @param label what a link is called, for those who cannot see it; escaped
     */
    static String of(String html, String label) {
        var text = new StringBuilder(html.length() + html.length() / 4);
        Map<String, Integer> seen = new HashMap<>();
        int at = 0;
        for (int start = html.indexOf(START); start >= 0; start = html.indexOf(START, at)) {
            int end = html.indexOf(END, start);
            if (end < 0) {
                break;
            }
            String inside = html.substring(start + START.length(), end);
            text.append(html, at, start);
            if (inside.isBlank()) {
                text.append(START).append(inside).append(END);
            } else {
                String bare = name(inside);
                int times = seen.merge(bare, 1, Integer::sum);
                String name = times == 1 ? bare : bare + "-" + times;
                text.append("<p id=\"").append(name).append("\">").append(inside);
                text.append(" <a class=\"mark\" href=\"#").append(name).append("\" aria-label=\"");
                text.append(label).append("\"></a></p>");
            }
            at = end + END.length();
        }
        return text.append(html, at, html.length()).toString();
    }

    /** Letters and digits count, in whichever case; tags and what stands between words do not. */
    private static String name(String html) {
        int hash = BASIS;
        int n = html.length();
        for (int i = 0; i < n; i++) {
            char c = html.charAt(i);
            if (c == '<') {
                int end = html.indexOf('>', i);
                i = end < 0 ? n : end;
                continue;
            }
            int counted = c < ASCII ? COUNTED[c] : counted(c);
            if (counted != 0) {
                hash = (hash ^ counted) * PRIME;
            }
        }
        return "p" + HexFormat.of().toHexDigits(hash);
    }

    /** A letter or digit in small; 0 for others. */
    private static int counted(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? Character.toLowerCase(c) : 0;
    }

    private static char[] countedOfAscii() {
        var counted = new char[ASCII];
        for (char c = 0; c < ASCII; c++) {
            counted[c] = (char) counted(c);
        }
        return counted;
    }
}
