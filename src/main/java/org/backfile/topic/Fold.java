package org.backfile.topic;

import java.text.Normalizer;
import java.util.Locale;

/** Words as they are compared: in lower case, without accents, in the singular. */
final class Fold {
    private Fold() {}

    /** In lower case, and without the accents of Latin letters; the same string if it is so already. */
    static String fold(String word) {
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
        if (word.charAt(0) > 0x24F && Character.isLetter(word.charAt(0))) {
            return word; // another script: its marks are part of its letters
        }
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        var plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case 'ø' -> plain.append('o');
                case 'đ' -> plain.append('d');
                case 'ł' -> plain.append('l');
                case 'ı' -> plain.append('i');
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                default -> {
                    if (c < 0x300 || c > 0x36F) {
                        plain.append(c);
                    }
                }
            }
        }
        return plain.toString();
    }

    /** The singular of an English noun, or the word itself: a guess by its ending. The word is folded. */
    static String singular(String word) {
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
