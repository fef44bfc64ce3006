package org.backfile.article;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Names of languages as BCP 47 has them: {@code en}, {@code pt-BR}, {@code zh-Hant}. */
public final class LanguageTag {
    private LanguageTag() {}

    /**
     * Whether a text is the tag of a language: of two letters one of ISO 639-1, of three letters any.
     *
     * @param text may be empty, which is none
     */
    public static boolean isTag(String text) {
        int end = text.indexOf('-') < 0 ? text.length() : text.indexOf('-');
        String language = text.substring(0, end);
        boolean isLanguage = language.length() == 3 && language.chars().allMatch(LanguageTag::isLetter)
                || language.length() == 2 && Iso.CODES.contains(language.toLowerCase(Locale.ROOT));
        return isLanguage && (end == text.length() || isWellFormed(text));
    }

    /**
     * The tag that somebody meant: {@code en-US} by {@code en_US}, {@code de} by {@code German} or {@code Deutsch}.
     *
     * @return empty if nobody can say
     */
    public static Optional<String> meant(String text) {
        String hyphened = text.strip().replace('_', '-');
        if (isTag(hyphened)) {
            return Optional.of(hyphened);
        }
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> isName(text.strip(), Locale.forLanguageTag(code)))
                .findFirst();
    }

    private static boolean isName(String text, Locale language) {
        return text.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))
                || text.equalsIgnoreCase(language.getDisplayLanguage(language));
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isWellFormed(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    /** Made when first asked for. */
    private static final class Iso {
        private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
    }
}
