package org.backfile.date;

import java.text.Normalizer;
import java.util.Locale;

/** Words as the lexicon has them: small letters without accents, one letter for those that sites mix up. */
final class WordFold {
    private WordFold() {}

    /** Folds a word; of its marks those stay that are vowels. Folding twice changes nothing. */
    static String fold(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        boolean ascii = true;
        for (int i = 0; i < small.length(); i++) {
            ascii &= small.charAt(i) < 0x80;
        }
        return ascii ? small : without(small);
    }

    private static String without(String small) {
        String parts = Normalizer.normalize(small, Normalizer.Form.NFD);
        var kept = new StringBuilder(parts.length());
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (!isMark(c)) {
                kept.append(letter(c));
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Accents, Arabic vowel signs and hamza, the nukta, and what only joins letters or keeps them apart. */
    private static boolean isMark(char c) {
        return c >= 0x300 && c <= 0x36F
                || c >= 0x64B && c <= 0x655
                || c == 0x670
                || c == 0x93C
                || c == 0x640
                || c == 0x200C
                || c == 0x200D;
    }

    private static char letter(char c) {
        return switch (c) {
            case 'ı' -> 'i';
            case 'ی', 'ى' -> 'ي';
            case 'ک' -> 'ك';
            case 'ς' -> 'σ';
            default -> c;
        };
    }
}
