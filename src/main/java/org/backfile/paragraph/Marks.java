package org.backfile.paragraph;

import org.backfile.language.Script;

/** What a character tells of the line that it stands in. */
final class Marks {
    /** Nothing: letters, digits, most signs. */
    static final int NONE = 0;

    static final int BLANK = 1;
    static final int COMMA = 2;
    static final int COLON = 3;
    /** A sentence's end in scripts that put no blank behind it. */
    static final int STOP = 4;
    /** A straight quote mark, which opens or closes. */
    static final int STRAIGHT = 5;

    static final int IDEOGRAPH = 6;
    static final int OPENS = 7;
    static final int CLOSES = 8;
    /** A low quote mark, which opens. */
    static final int LOW = 9;
    /** A quote mark that closes what a low one has opened, and otherwise opens. */
    static final int HIGH = 10;

    private static final byte[] ASCII = ascii();

    private Marks() {}

    static int kind(char c) {
        return c < ASCII.length ? ASCII[c] : other(c);
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[0x80];
        kinds[' '] = BLANK;
        kinds['\t'] = BLANK;
        kinds[','] = COMMA;
        kinds[':'] = COLON;
        kinds['"'] = STRAIGHT;
        kinds['('] = OPENS;
        kinds['['] = OPENS;
        kinds[')'] = CLOSES;
        kinds[']'] = CLOSES;
        return kinds;
    }

    private static int other(char c) {
        if (Character.isLetter(c)) {
            return c >= 0x2E80 && Script.isIdeograph(c) ? IDEOGRAPH : NONE;
        }
        return switch (c) {
            case '\u00A0' -> BLANK;
            case '，', '،', '、' -> COMMA;
            case '。', '！', '？', '।' -> STOP;
            case '«', '「', '『', '（', '【', '《' -> OPENS;
            case '»', '”', '」', '』', '）', '】', '》' -> CLOSES;
            case '„' -> LOW;
            case '“' -> HIGH;
            default -> c >= 0x2E80 && Script.isIdeograph(c) ? IDEOGRAPH : NONE;
        };
    }
}
