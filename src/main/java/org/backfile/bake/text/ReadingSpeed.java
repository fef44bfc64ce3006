package org.backfile.bake.text;

import java.util.Map;

/**
 * How fast people read a language, silently and for its sense: words a minute, and letters a minute in scripts without
 * spaces. The means of Trauzettel-Klosinski and Dietz, Standardized Assessment of Reading Performance: The New
 * International Reading Speed Texts IReST, Investigative Ophthalmology &amp; Visual Science 53 (2012), 5452–5461; for
 * other languages that of all of theirs.
 */
public final class ReadingSpeed {
    private static final int WORDS = 184;
    private static final Map<String, Integer> WORDS_OF = Map.ofEntries(
            Map.entry("ar", 138),
            Map.entry("de", 179),
            Map.entry("en", 228),
            Map.entry("es", 218),
            Map.entry("fi", 161),
            Map.entry("fr", 195),
            Map.entry("he", 187),
            Map.entry("it", 188),
            Map.entry("nl", 202),
            Map.entry("pl", 166),
            Map.entry("pt", 181),
            Map.entry("ru", 184),
            Map.entry("sl", 180),
            Map.entry("sv", 199),
            Map.entry("tr", 166));

    /** Of Chinese. */
    private static final int CHARACTERS = 255;
    /** Of Japanese, whose syllables take less time than Chinese characters do, and of letters, which take less again. */
    private static final Map<String, Integer> CHARACTERS_OF = Map.ofEntries(
            Map.entry("ja", 357),
            Map.entry("th", 863),
            Map.entry("lo", 863),
            Map.entry("my", 863),
            Map.entry("km", 863));

    private ReadingSpeed() {}

    /**
     * How many minutes a text takes.
     *
     * @param lang BCP 47
     * @return at least 1
     */
    public static int minutes(TextLength length, String lang) {
        String language = lang.split("-", 2)[0];
        double minutes = (double) length.words() / WORDS_OF.getOrDefault(language, WORDS)
                + (double) length.characters() / CHARACTERS_OF.getOrDefault(language, CHARACTERS);
        return Math.max(1, (int) Math.round(minutes));
    }
}
