package org.backfile.language;

import java.text.Normalizer;

/**
 * Makes words alike that differ in diacritics only: decomposed (NFD), without the marks of Latin, Greek, Cyrillic, Hebrew
 * and Arabic, and composed again, so that the vowels of Indic scripts and the voiced kana stay. Letters which Unicode does
 * not decompose become what they are commonly written as. The script in {@code assets/search} does the same.
 */
public final class Folding {
    private Folding() {}

    /**
     * Folds a word.
     *
     * @param word as {@link WordScanner} tells it
     * @return the word itself if there is nothing to fold; never empty, since a word of marks alone stays as it is
     */
    public static String fold(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 128) {
                return foldWide(word);
            }
        }
        return word;
    }

    private static String foldWide(String word) {
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        var folded = new StringBuilder(parts.length() + 2);
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (!isMark(c)) {
                letter(c, folded);
            }
        }
        return folded.isEmpty() ? word : Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** The marks of some blocks, and the stroke that stretches Arabic words. */
    private static boolean isMark(char c) {
        return c >= 0x0300
                && (c <= 0x036F
                        || c >= 0x0483 && c <= 0x0487
                        || c >= 0x0591 && c <= 0x05BD
                        || c >= 0x05BF && c <= 0x05C7
                        || c >= 0x0610 && c <= 0x061A
                        || c == 0x0640
                        || c >= 0x064B && c <= 0x065F
                        || c == 0x0670
                        || c >= 0x06D6 && c <= 0x06DC
                        || c >= 0x06DF && c <= 0x06E4
                        || c >= 0x1AB0 && c <= 0x1AFF
                        || c >= 0x1DC0 && c <= 0x1DFF
                        || c >= 0x20D0 && c <= 0x20FF
                        || c >= 0xFE20 && c <= 0xFE2F);
    }

    private static void letter(char c, StringBuilder to) {
        switch (c) {
            case 'ß' -> to.append("ss");
            case 'æ' -> to.append("ae");
            case 'œ' -> to.append("oe");
            case 'ø' -> to.append('o');
            case 'ð', 'đ' -> to.append('d');
            case 'þ' -> to.append("th");
            case 'ł' -> to.append('l');
            case 'ħ' -> to.append('h');
            case 'ŧ' -> to.append('t');
            case 'ı' -> to.append('i');
            default -> to.append(c);
        }
    }
}
