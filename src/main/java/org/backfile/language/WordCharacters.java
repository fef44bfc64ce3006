package org.backfile.language;

/**
 * Of which characters words are made: letters, digits and marks (Unicode categories L, N and M, UAX 44). Whoever asks where
 * a word begins or ends asks here.
 */
public final class WordCharacters {
    private static final int ASCII = 128;

    private WordCharacters() {}

    /** Whether a code point is part of a word. */
    public static boolean isPart(int c) {
        if (c < ASCII) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Whether a char is part of a word; half of a pair counts, for most of what pairs stand for in words are letters. */
    public static boolean isPart(char c) {
        return isPart((int) c) || Character.isSurrogate(c);
    }

    /** What is in a word without being seen: soft hyphens and the joiners of Persian and Indic scripts. */
    public static boolean isIgnored(int c) {
        return c == 0x00AD || c >= 0x200B && c <= 0x200D || c == 0x2060 || c == 0xFEFF;
    }

    /**
     * Whether a character is of a script without spaces, or of Hangul: Thai and Lao, Burmese, Hangul, Khmer, kana, bopomofo,
     * Chinese characters. By blocks, which do not change from one version of Unicode to the next.
     */
    public static boolean isPaired(int c) {
        return c >= 0x0E00
                && (c <= 0x0EFF
                        || c >= 0x1000 && c <= 0x109F
                        || c >= 0x1100 && c <= 0x11FF
                        || c >= 0x1780 && c <= 0x17FF
                        || c >= 0x3005 && c <= 0x3007
                        || c >= 0x3040 && c <= 0x318F
                        || c >= 0x31A0 && c <= 0x31FF
                        || c >= 0x3400 && c <= 0x4DBF
                        || c >= 0x4E00 && c <= 0x9FFF
                        || c >= 0xA960 && c <= 0xA97F
                        || c >= 0xAC00 && c <= 0xD7FF
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0x20000 && c <= 0x3FFFF);
    }
}
