package org.backfile.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.backfile.topic.Entity.Level;
import org.backfile.topic.Sense.Form;
import org.backfile.topic.Text.Shape;
import org.backfile.topic.Text.Token;

/** The names of countries in other languages than English. A language's names are read when first asked for. */
final class Territories {
    /** Languages whose words stand without spaces: a name is looked for within what looks like one word. */
    private static final Set<String> UNSPACED = Set.of("zh", "ja", "ko");
    /** Languages in which a name's end changes with its case. */
    private static final Set<String> INFLECTED = Set.of("ru", "uk", "cs", "pl", "el");

    /** Languages that leave out an article's vowel before another: l'Italie, dell'Austria. */
    private static final Set<String> ELIDING = Set.of("fr", "it");

    private static final String ENDINGS = "аяыиоеуюйьмхіїєůaeiyuoěémhαοσςυηιή";
    private static final int MOST_ENDING = 3;
    private static final int SHORTEST = 4;
    /** Two letters of the Latin script are a word of some language. */
    private static final int SHORTEST_LATIN = 3;

    private record Names(Trie<Sense> trie, Map<Character, List<Map.Entry<String, Sense>>> unspaced) {}

    private final Gazetteer gazetteer;
    private final Map<String, Names> byLanguage = new ConcurrentHashMap<>();

    Territories(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The countries that a text in a language names; empty for a language whose names are not known. */
    List<Trie.Match<Sense>> scan(Text text, String lang) {
        Names names = byLanguage.computeIfAbsent(language(lang), this::read);
        List<Trie.Match<Sense>> matches = new ArrayList<>();
        for (int i = 0; i < text.size(); ) {
            Token token = text.at(i);
            if (token.shape() == Shape.OTHER && !names.unspaced().isEmpty()) {
                within(token.word(), i, names, matches);
            }
            Trie.Match<Sense> match = names.trie().longest(text, i);
            if (!match.values().isEmpty()) {
                matches.add(match);
            }
            i = Math.max(i + 1, match.to());
        }
        return matches;
    }

    /** Whether names change their ends in a language. */
    static boolean isInflected(String lang) {
        return INFLECTED.contains(language(lang));
    }

    private static String language(String lang) {
        return lang.toLowerCase(Locale.ROOT).split("[-_]")[0];
    }

    private static void within(String word, int at, Names names, List<Trie.Match<Sense>> matches) {
        for (int i = 0; i < word.length(); ) {
            int end = i + 1;
            for (Map.Entry<String, Sense> name : names.unspaced().getOrDefault(word.charAt(i), List.of())) {
                if (word.startsWith(name.getKey(), i)) {
                    matches.add(new Trie.Match<>(at, at + 1, List.of(name.getValue())));
                    end = i + name.getKey().length();
                    break;
                }
            }
            i = end;
        }
    }

    private Names read(String language) {
        Function<Spelling, String> key = INFLECTED.contains(language)
                ? Territories::stem
                : ELIDING.contains(language) ? Territories::unelided : Spelling::fold;
        var names = new Names(new Trie<>(key), new HashMap<>());
        for (String line : Resource.lines("territories.txt")) {
            String[] fields = line.split("\\|");
            for (String field : fields) {
                if (field.startsWith(language + "=")) {
                    Entity place = gazetteer.place(fields[0]);
                    var sense = new Sense(place, place.level() == Level.CITY ? Form.CITY : Form.NAME, 1, true);
                    for (String form : field.substring(language.length() + 1).split(";")) {
                        add(names, form, sense, UNSPACED.contains(language));
                    }
                }
            }
        }
        // The longest first: South Sudan before Sudan.
        names.unspaced()
                .values()
                .forEach(list -> list.sort(Map.Entry.comparingByKey((a, b) -> b.length() - a.length())));
        return names;
    }

    private static void add(Names names, String form, Sense sense, boolean unspaced) {
        boolean latin = !form.isEmpty() && form.charAt(0) < 0x250;
        if (form.isEmpty() || latin && form.length() < SHORTEST_LATIN) {
            return;
        }
        if (unspaced && !latin) {
            names.unspaced()
                    .computeIfAbsent(form.charAt(0), c -> new ArrayList<>())
                    .add(Map.entry(form, sense));
        } else {
            names.trie().add(form, sense);
        }
    }

    /** l'Italie, dell'Austria: without the article. */
    private static String unelided(Spelling word) {
        return word.fold().substring(word.fold().indexOf('\'') + 1);
    }

    /** Россия, России, Россией: without what the case changes. */
    private static String stem(Spelling spelling) {
        String word = spelling.fold();
        int end = word.length();
        while (end > SHORTEST && word.length() - end < MOST_ENDING && ENDINGS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }
}
