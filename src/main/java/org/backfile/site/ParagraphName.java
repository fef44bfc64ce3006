package org.backfile.site;

import java.util.HexFormat;

/** The name of a paragraph on an article's page, which is made of its words, so that links to it last. */
public final class ParagraphName {
    /** FNV-1a of 32 bits. */
    private static final int BASIS = 0x811C9DC5;

    private static final int PRIME = 0x01000193;
    private static final int ASCII = 128;
    /** Most texts have hardly another character. */
    private static final char[] COUNTED = countedOfAscii();

    private ParagraphName() {}

    /**
     * A paragraph's name: letters and digits count, in whichever case; tags and what stands between words do not.
     *
     * @param html what is inside of it
     */
    public static String of(String html) {
        int hash = BASIS;
        char[] text = html.toCharArray();
        int n = text.length;
        for (int i = 0; i < n; i++) {
            char c = text[i];
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
