package org.backfile.language;

/** Families of scripts, by what their letters tell of where sentences begin. */
public enum Script {
    /** Latin, Cyrillic, Greek and others with capitals. */
    CASED,
    /** Arabic, Hebrew, Devanagari, Thai and others with words, but without capitals. */
    CASELESS,
    /** Chinese and Japanese: neither capitals nor blanks. */
    IDEOGRAPHS;

    /** The family of most of a line's first letters. */
    public static Script of(String text) {
        int cased = 0;
        int caseless = 0;
        int ideographs = 0;
        int to = Math.min(text.length(), 60);
        for (int i = 0; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                cased += (char) ((c | 0x20) - 'a') < 26 ? 1 : 0;
            } else if (c < 0x530) {
                cased += Character.isLetter(c) ? 1 : 0;
            } else if (isIdeograph(c)) {
                ideographs++;
            } else if (Character.isLetter(c)) {
                caseless += Character.getType(c) == Character.OTHER_LETTER ? 1 : 0;
                cased += Character.getType(c) == Character.OTHER_LETTER ? 0 : 1;
            }
        }
        return ideographs * 2 > cased + caseless ? IDEOGRAPHS : caseless > cased ? CASELESS : CASED;
    }

    public static boolean isIdeograph(char c) {
        return c >= 0x3041 && c <= 0x30FF || c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
    }
}
