package org.backfile.language;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: in lower case, without accents, in the singular. */
public final class WordNormalizer {
    /** The letters of À to ſ without their accents; ? where there is no one letter. */
    private static final String LATIN = "aaaaaa?ceeeeiiiidnooooo?ouuuuyt?aaaaaa?ceeeeiiiidnooooo?ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllll"
            + "lllnnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    private static final char FIRST = 'À';
    private static final char LAST_LATIN = 0x24F;

    private WordNormalizer() {}

    /** In lower case, and without the accents of Latin letters; the same string if it is so already. */
    public static String fold(String word) {
        int i = 0;
        while (i < word.length() && isPlain(word.charAt(i))) {
            i++;
        }
        if (i == word.length()) {
            return word;
        }
        for (int j = i; j < word.length(); j++) {
            if (word.charAt(j) >= 128) {
                return unaccented(word.toLowerCase(Locale.ROOT));
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(char c) {
        return c < 128 && (c < 'A' || c > 'Z');
    }

    private static String unaccented(String word) {
        var plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char base = c >= FIRST && c < FIRST + LATIN.length() ? LATIN.charAt(c - FIRST) : '?';
            if (c < FIRST || base != '?') {
                plain.append(base == '?' ? c : base);
            } else if (c == 'ß') {
                plain.append("ss");
            } else if (c == 'æ' || c == 'œ') {
                plain.append(c == 'æ' ? "ae" : "oe");
            } else {
                return decomposed(word);
            }
        }
        return plain.toString();
    }

    /** What the table has not: Vietnamese, marks that stand apart, other scripts. */
    private static String decomposed(String word) {
        if (word.charAt(0) > LAST_LATIN && Character.isLetter(word.charAt(0)) && !isLatin(word.charAt(0))) {
            return word; // another script: its marks are part of its letters
        }
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        var plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c < 0x300 || c > 0x36F) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean isLatin(char c) {
        return c >= 0x1E00 && c <= 0x1EFF;
    }

    /** The singular of an English noun, or the word itself: a guess by its ending. The word is folded. */
    public static String singular(String word) {
        int n = word.length();
        if (n < 4 || word.charAt(n - 1) != 's') {
            return word;
        }
        char before = word.charAt(n - 2);
        if (before == 's' || before == 'u' || before == 'i' || before == '\'') {
            return word;
        }
        if (word.endsWith("ies") && n > 4) {
            return word.substring(0, n - 3) + "y";
        }
        if (word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses") || word.endsWith("xes")) {
            return word.substring(0, n - 2);
        }
        return word.substring(0, n - 1);
    }
}
