package org.backfile.language;

import java.util.Locale;
import java.util.Set;

/** Words with a full stop that ends no sentence. */
public final class Abbreviations {
    private static final Set<String> TITLES = Set.of(
            "mr.", "mrs.", "ms.", "dr.", "prof.", "gen.", "col.", "maj.", "capt.", "lt.", "sgt.", "sen.", "rep.",
            "gov.", "st.", "no.", "vs.", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.", "sept.",
            "oct.", "nov.", "dec.", "adm.", "rev.", "hon.", "pres.", "cmdr.", "fr.", "approx.", "e.g.", "i.e.", "cf.",
            "al.", "г.", "ул.", "им.", "т.", "стр.", "св.", "акад.", "проф.", "sr.", "sra.", "ing.", "dott.", "sig.",
            "mme.", "mlle.");

    private static final int LONGEST =
            TITLES.stream().mapToInt(String::length).max().orElseThrow();

    private Abbreviations() {}

    /** Whether a word, in lower case, stands before a name or a number. */
    public static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    /** Whether a line ends in a full stop that may be an abbreviation's. */
    public static boolean end(String text) {
        int space = text.lastIndexOf(' ');
        String word = text.substring(space + 1);
        int letters = word.length() - 1;
        // U.S. and J. alike
        boolean initials = letters > 0
                && (letters == 1 && Character.isUpperCase(word.charAt(0))
                        || letters > 1
                                && word.charAt(letters - 2) == '.'
                                && Character.isLetter(word.charAt(letters - 1)));
        return initials || word.length() <= LONGEST && TITLES.contains(word.toLowerCase(Locale.ROOT));
    }
}
