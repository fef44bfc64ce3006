package org.backfile.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.authority.Kind;
import org.backfile.language.Resource;
import org.backfile.topic.lexicon.Entity;
import org.backfile.topic.lexicon.Entity.Level;
import org.backfile.topic.lexicon.Sense;
import org.backfile.topic.lexicon.Sense.Form;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.Trie;
import org.backfile.topic.place.Gazetteer;

/**
 * The names of places, organisations and people in other languages than English. A language's names are read when first
 * asked for.
 */
final class ForeignNames {
    private static final double ADJECTIVE = 0.9;
    /** Two letters of the Latin script are a word of some language. */
    private static final int SHORTEST_LATIN = 3;

    private static final char LAST_LATIN = 0x24F;

    private final Gazetteer gazetteer;
    private final Map<String, ForeignForms<Sense>> byLanguage = new ConcurrentHashMap<>();

    ForeignNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The known names that a text in a language has; empty for a language whose names are not known. */
    List<Trie.Match<Sense>> scan(TokenizedText text, String lang) {
        return byLanguage
                .computeIfAbsent(ForeignWords.language(lang), this::read)
                .scan(text);
    }

    private ForeignForms<Sense> read(String language) {
        var forms = new ForeignForms<Sense>(ForeignWords.of(language));
        for (String line : Resource.lines(ForeignNames.class, "territories.txt")) {
            String[] fields = line.split("\\|");
            for (String form : formsOf(fields, language + "=")) {
                Entity place = gazetteer.place(fields[0]);
                var sense = new Sense(place, place.level() == Level.CITY ? Form.CITY : Form.NAME, 1, true);
                add(forms, form, sense);
            }
            for (String form : formsOf(fields, language + "+=")) {
                var sense = new Sense(gazetteer.place(fields[0]), Form.ADJECTIVE, ADJECTIVE, true);
                add(forms, form, sense);
                if (language.equals("ar")) {
                    add(forms, "ال" + form, sense);
                }
            }
        }
        Map<String, Entity> made = new HashMap<>();
        for (String line : Resource.lines(ForeignNames.class, "names-foreign.txt")) {
            String[] fields = line.split("\\|");
            Kind kind = Kind.valueOf(fields[0]);
            Entity entity = gazetteer
                    .named(fields[1])
                    .orElseGet(() -> made.computeIfAbsent(
                            fields[1], label -> new Entity(kind + ":" + label, kind, Level.NONE, label, List.of(), 0)));
            for (String form : formsOf(fields, language + "=")) {
                add(forms, form, new Sense(entity, Form.NAME, 1, true));
            }
        }
        return forms;
    }

    private static List<String> formsOf(String[] fields, String key) {
        for (String field : fields) {
            if (field.startsWith(key)) {
                return List.of(field.substring(key.length()).split(";"));
            }
        }
        return List.of();
    }

    private static void add(ForeignForms<Sense> forms, String form, Sense sense) {
        boolean latin = !form.isEmpty() && form.charAt(0) <= LAST_LATIN;
        if (!form.isEmpty() && (!latin || form.length() >= SHORTEST_LATIN)) {
            forms.add(form, sense);
        }
    }
}
