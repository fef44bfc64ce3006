package org.backfile.authority;

import java.text.Normalizer;
import org.backfile.language.WordNormalizer;

/**
 * What of a label tells one topic from another: its letters and digits without case and without the accents of Latin
 * letters, and its symbols. So Curaçao and Curacao are one, 山西 and 陕西, whose addresses would be alike, are two, and so
 * are C, C# and C++.
 */
public final class TopicKey {
    /** Marks that make a word another one behind a letter, although they are no symbols by their type: C#, A*. */
    private static final String TELLING = "#*@";

    private TopicKey() {}

    /** The key of a label; that of a label without letters, digits and symbols is the label itself. */
    public static String of(String label) {
        String folded = WordNormalizer.fold(label);
        var key = new StringBuilder(folded.length());
        boolean gap = false;
        boolean changed = folded != label;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (isTelling(c)) {
                if (gap && key.length() > 0) {
                    key.append('-');
                }
                key.appendCodePoint(c);
                changed |= c >= 128;
                gap = false;
            } else if (c != '\'' && c != '’') {
                gap = true;
            }
        }
        if (key.length() == 0) {
            return label;
        }
        return changed ? Normalizer.normalize(key, Normalizer.Form.NFC) : key.toString();
    }

    private static boolean isTelling(int c) {
        if (c < 128) {
            return Character.isLetterOrDigit(c) || c == '+' || c == '$' || TELLING.indexOf(c) >= 0;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
