package org.backfile.bake.text;

/**
 * How long a text is.
 *
 * @param words its runs of letters, where words have spaces between them
 * @param characters its letters in scripts that put no spaces between words; nobody could say which make a word
 */
public record TextLength(int words, int characters) {
    /** Words and characters together. */
    public int units() {
        return words + characters;
    }

    /** Whether most of it is in a script without spaces, so that it is to be told in characters. */
    public boolean isOfCharacters() {
        return characters > words;
    }

    /** Counts what stands between tags. */
    public static TextLength of(String html) {
        int words = 0;
        int characters = 0;
        boolean inTag = false;
        boolean inWord = false;
        // An array, for a bake runs on the quick compiler, which calls charAt for each character.
        char[] text = html.toCharArray();
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c == '<') {
                inTag = true;
            } else if (c == '>') {
                inTag = false;
            } else if (!inTag) {
                boolean alone = isWithoutSpaces(c);
                boolean letter = !alone && isLetterOrDigit(c);
                if (alone) {
                    characters++;
                } else if (letter && !inWord) {
                    words++;
                }
                if (alone || letter || Character.isWhitespace(c)) {
                    inWord = letter;
                }
            }
        }
        return new TextLength(words, characters);
    }

    /** Most are of ASCII, and need no table of Unicode. */
    private static boolean isLetterOrDigit(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c);
    }

    /** Chinese characters, Japanese syllables, the letters of Thai, Lao, Burmese and Khmer. */
    private static boolean isWithoutSpaces(char c) {
        return c >= '\u0E00'
                && switch (Character.UnicodeScript.of(c)) {
                    case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, MYANMAR, KHMER -> Character.isLetter(c);
                    default -> false;
                };
    }
}
