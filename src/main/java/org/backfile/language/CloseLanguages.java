package org.backfile.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Languages so close that runs of letters hardly tell them apart, and words that only one of the two has. */
final class CloseLanguages {
    private static final Map<String, Set<String>> WORDS = Map.of(
            "id",
                    words(
                            "karena bahwa yaitu polisi perusahaan rupiah sedangkan mengatakan bisa uang mobil kantor beda senin"),
            "ms",
                    words(
                            "kerana bahawa iaitu ialah polis syarikat ringgit manakala berkata boleh wang kereta pejabat khamis isnin"),
            "zu",
                    words(
                            "futhi ngoba kusho ukuthi noma uma wathi kodwa iphoyisa nge njalo ngoLwesine ngolwesine khona lapho"),
            "xh", words("kuba kwaye ukuba xa okanye watsho utshilo kodwa baza amapolisa nto ukuze kunye koko"),
            "no", words("etter mot nå også ble fra opplyser av hun bare sier"),
            "da", words("efter mod nu også blev oplyser af kun siger"),
            "hr", words("tijekom tko što tjedan tisuća općina glazba vlak nogomet"),
            "sr", words("tokom ko šta nedelja hiljada opština muzika voz fudbal gde posle pre"),
            "cs", words("že jsou nebo ve při také který před však jen řekl než když"),
            "sk", words("že sú alebo vo pri tiež ktorý pred však len povedal než keď"));

    /** Letters that only one of two close languages has. */
    private static final Map<String, String> LETTERS =
            Map.of("ru", "ыэё", "bg", "щъ", "uk", "іїєґ", "be", "ўы", "pt", "ãõ", "gl", "ñ", "es", "ñ¿¡", "mk", "ѓќѕј");

    private CloseLanguages() {}

    private static Set<String> words(String list) {
        return new HashSet<>(List.of(list.split(" ")));
    }

    /**
     * Which of two languages a text is in, by the words that only one has.
     *
     * @return the one that has more of them; empty if neither has, or the two are no such pair
     */
    static String of(char[] text, String first, String second) {
        Set<String> ours = WORDS.getOrDefault(first, Set.of());
        Set<String> others = WORDS.getOrDefault(second, Set.of());
        int lead = 0;
        String our = LETTERS.getOrDefault(first, "");
        String other = LETTERS.getOrDefault(second, "");
        for (char c : text) {
            boolean beyond = c > 0x7F && !our.isEmpty() && !other.isEmpty();
            lead += !beyond ? 0 : (our.indexOf(c) >= 0 ? 1 : 0) - (other.indexOf(c) >= 0 ? 1 : 0);
        }
        if (ours.isEmpty() || others.isEmpty()) {
            return lead > 0 ? first : lead < 0 ? second : "";
        }
        for (String word : new String(text).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
            boolean both = ours.contains(word) && others.contains(word);
            lead += both ? 0 : ours.contains(word) ? 1 : others.contains(word) ? -1 : 0;
        }
        return lead > 0 ? first : lead < 0 ? second : "";
    }
}
