package org.backfile.paragraph;

import java.util.Map;

/** The particles of Korean, which are written at the end of the word before them, even where that was a link. */
final class Korean {
    /** Which particles follow what kind of syllable: some only one that ends in a consonant, some only one that does not. */
    private enum After {
        ANY,
        CONSONANT,
        VOWEL
    }

    private static final Map<String, After> PARTICLES = Map.ofEntries(
            Map.entry("은", After.CONSONANT),
            Map.entry("는", After.VOWEL),
            Map.entry("이", After.CONSONANT),
            Map.entry("가", After.VOWEL),
            Map.entry("을", After.CONSONANT),
            Map.entry("를", After.VOWEL),
            Map.entry("과", After.CONSONANT),
            Map.entry("와", After.VOWEL),
            Map.entry("으로", After.CONSONANT),
            Map.entry("이라고", After.CONSONANT),
            Map.entry("이라며", After.CONSONANT),
            Map.entry("라고", After.ANY),
            Map.entry("라며", After.ANY),
            Map.entry("로", After.ANY),
            Map.entry("의", After.ANY),
            Map.entry("에", After.ANY),
            Map.entry("에게", After.ANY),
            Map.entry("에는", After.ANY),
            Map.entry("에도", After.ANY),
            Map.entry("에서", After.ANY),
            Map.entry("에서는", After.ANY),
            Map.entry("도", After.ANY),
            Map.entry("까지", After.ANY),
            Map.entry("부터", After.ANY),
            Map.entry("보다", After.ANY),
            Map.entry("처럼", After.ANY));

    private Korean() {}

    /**
     * Whether a text begins with a particle of the word before.
     *
     * @param last the last letter of that word, or a sign after it
     */
    static boolean continues(char last, String text) {
        if (!isSyllable(text.charAt(0))) {
            return false;
        }
        int end = 1;
        while (end < text.length() && isSyllable(text.charAt(end))) {
            end++;
        }
        After after = end > 3 ? null : PARTICLES.get(text.substring(0, end));
        if (after == null) {
            return false;
        }
        // Of a name in other letters one cannot tell how it sounds.
        return after == After.ANY || !isSyllable(last) || (after == After.CONSONANT) == endsInConsonant(last);
    }

    private static boolean isSyllable(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    /** The syllables are numbered so that each 28 differ in their last consonant only, the first of them having none. */
    private static boolean endsInConsonant(char syllable) {
        return (syllable - 0xAC00) % 28 != 0;
    }
}
