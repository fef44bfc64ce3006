package org.backfile.site;

import java.util.Map;

/** What LaTeX's packages babel and polyglossia call languages: the values of biblatex's {@code langid}. */
final class BabelNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("af", "afrikaans"),
            Map.entry("ar", "arabic"),
            Map.entry("bg", "bulgarian"),
            Map.entry("bn", "bengali"),
            Map.entry("ca", "catalan"),
            Map.entry("cs", "czech"),
            Map.entry("cy", "welsh"),
            Map.entry("da", "danish"),
            Map.entry("de", "ngerman"),
            Map.entry("el", "greek"),
            Map.entry("en", "english"),
            Map.entry("en-GB", "british"),
            Map.entry("en-US", "american"),
            Map.entry("es", "spanish"),
            Map.entry("et", "estonian"),
            Map.entry("eu", "basque"),
            Map.entry("fa", "persian"),
            Map.entry("fi", "finnish"),
            Map.entry("fr", "french"),
            Map.entry("ga", "irish"),
            Map.entry("gl", "galician"),
            Map.entry("he", "hebrew"),
            Map.entry("hi", "hindi"),
            Map.entry("hr", "croatian"),
            Map.entry("hu", "hungarian"),
            Map.entry("hy", "armenian"),
            Map.entry("id", "indonesian"),
            Map.entry("is", "icelandic"),
            Map.entry("it", "italian"),
            Map.entry("ja", "japanese"),
            Map.entry("ko", "korean"),
            Map.entry("la", "latin"),
            Map.entry("lt", "lithuanian"),
            Map.entry("lv", "latvian"),
            Map.entry("mk", "macedonian"),
            Map.entry("mr", "marathi"),
            Map.entry("ms", "malay"),
            Map.entry("nb", "norsk"),
            Map.entry("nl", "dutch"),
            Map.entry("nn", "nynorsk"),
            Map.entry("no", "norsk"),
            Map.entry("pl", "polish"),
            Map.entry("pt", "portuguese"),
            Map.entry("pt-BR", "brazilian"),
            Map.entry("ro", "romanian"),
            Map.entry("ru", "russian"),
            Map.entry("sk", "slovak"),
            Map.entry("sl", "slovene"),
            Map.entry("sq", "albanian"),
            Map.entry("sr", "serbian"),
            Map.entry("sv", "swedish"),
            Map.entry("ta", "tamil"),
            Map.entry("te", "telugu"),
            Map.entry("th", "thai"),
            Map.entry("tr", "turkish"),
            Map.entry("uk", "ukrainian"),
            Map.entry("ur", "urdu"),
            Map.entry("vi", "vietnamese"),
            Map.entry("zh", "chinese"));

    private BabelNames() {}

    /**
     * The name of a language.
     *
     * @param lang BCP 47
     * @return empty if there is none that we know
     */
    static String of(String lang) {
        return NAMES.getOrDefault(lang, NAMES.getOrDefault(lang.split("-", 2)[0], ""));
    }
}
