package org.backfile.article;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
public final class WritingDirection {
    /** Languages whose usual script runs from right to left (CLDR, {@code characterOrder}). */
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "ks", "lrc", "mzn", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

    private static final Set<String> SCRIPTS = Set.of("arab", "hebr", "nkoo", "syrc", "thaa");

    private WritingDirection() {}

    /**
     * Whether a text in the language runs from right to left.
     *
     * @param lang BCP 47; a script that it names decides: {@code az-Arab}, {@code ks-Deva}
     */
    public static boolean isRightToLeft(String lang) {
        String[] parts = lang.split("-");
        return parts.length > 1 && parts[1].length() == 4
                ? SCRIPTS.contains(lower(parts[1]))
                : RIGHT_TO_LEFT.contains(lower(parts[0]));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
