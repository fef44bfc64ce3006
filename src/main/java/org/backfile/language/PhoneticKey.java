package org.backfile.language;

import java.util.Map;

/**
 * How a name sounds, roughly: the same for the ways it is written with Latin letters and for its Cyrillic form. Sergey,
 * Sergei and Сергей are one; Ana and Amy are not.
 */
public final class PhoneticKey {
    private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f",
        "h", "ts", "ch", "sh", "shch", "", "i", "", "e", "iu", "ia", "i", "i", "e", "g"
    };

    /** Letters that stand for one sound, longer ones before their parts. */
    private static final String[][] SOUNDS = {
        {"tsch", "ch"},
        {"shch", "sh"},
        {"sch", "sh"},
        {"zh", "j"},
        {"kh", "h"},
        {"ph", "f"},
        {"th", "t"},
        {"ck", "k"},
        {"ou", "u"},
        {"ye", "e"}
    };

    private static final Map<Character, String> LETTERS =
            Map.of('y', "i", 'e', "i", 'o', "u", 'w', "v", 'q', "k", 'x', "ks");

    private PhoneticKey() {}

    /** The sound of a name of any words. */
    public static String of(String name) {
        String latin = latin(WordNormalizer.fold(name));
        for (String[] sound : SOUNDS) {
            latin = latin.replace(sound[0], sound[1]);
        }
        var key = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char c = latin.charAt(i);
            if (c == '-') {
                c = ' ';
            }
            if (Character.isLetterOrDigit(c) || c == ' ') {
                String letters = LETTERS.getOrDefault(c, String.valueOf(c));
                if (key.length() == 0 || key.charAt(key.length() - 1) != letters.charAt(0)) {
                    key.append(letters);
                }
            }
        }
        return key.toString();
    }

    private static String latin(String word) {
        var latin = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int at = CYRILLIC.indexOf(word.charAt(i));
            latin.append(at < 0 ? String.valueOf(word.charAt(i)) : LATIN[at]);
        }
        return latin.toString();
    }
}
