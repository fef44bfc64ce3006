package org.backfile.topic.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.backfile.authority.Concept;
import org.backfile.authority.Kind;
import org.backfile.authority.Vocabulary;
import org.backfile.language.Resource;
import org.backfile.language.WordClass;
import org.backfile.topic.lexicon.Entity;
import org.backfile.topic.lexicon.Entity.Level;
import org.backfile.topic.lexicon.Lexeme;
import org.backfile.topic.lexicon.Sense;
import org.backfile.topic.lexicon.Sense.Form;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.TokenizedText.Token;
import org.backfile.topic.lexicon.Trie;

/** The shipped names of places, organisations and things, and where a text has them. */
public final class Gazetteer {
    private static final double ADJECTIVE = 0.9;
    /** Thousands of people from which a city is known by its name alone. */
    private static final int LARGE = 150;

    /** No name begins here. */
    public static final Trie.Match<Sense> NONE = Trie.Match.none();

    private final Trie<Sense> trie = new Trie<>(Gazetteer::plain);
    private final Map<String, Entity> places = new HashMap<>();
    private final Map<String, Entity> byLabel = new HashMap<>();
    private final Set<String> capitals = new HashSet<>();

    /** @param vocabulary the owner's names, which come before the shipped ones */
    public Gazetteer(Vocabulary vocabulary) {
        for (String line : Resource.lines(Gazetteer.class, "places.txt")) {
            addPlace(line.split("\\|", -1));
        }
        addState("New York", "New York State");
        addState("Georgia", "Georgia (U.S. state)");
        addState("Washington", "Washington State");
        for (String line : Resource.lines(Gazetteer.class, "hints.txt")) {
            String[] f = line.split("\\|", -1);
            trie.add(f[0], new Sense(place(f[1]), Form.HINT, Double.parseDouble(f[2]), true));
        }
        for (String line : Resource.lines(Gazetteer.class, "organisations.txt")) {
            addNamed(line.split("\\|", -1), Kind.ORGANISATION);
        }
        for (String line : Resource.lines(Gazetteer.class, "names.txt")) {
            addNamed(line.split("\\|", -1), Kind.NAME);
        }
        for (String line : Resource.lines(Gazetteer.class, "cities.txt")) {
            addCity(line.split("\\|", -1));
        }
        vocabulary.concepts().forEach(this::addConcept);
    }

    /** The owner's forms mean the shipped thing of one of the concept's names, or else a new one. */
    private void addConcept(Concept concept) {
        Entity entity = Stream.concat(Stream.of(concept.prefLabel()), concept.altLabel().stream())
                .filter(byLabel::containsKey)
                .map(byLabel::get)
                .findFirst()
                .orElseGet(() -> new Entity(
                        "own:" + concept.prefLabel(),
                        concept.kind().orElse(Kind.NAME),
                        Level.NONE,
                        concept.prefLabel(),
                        List.of(),
                        0));
        var own = new Sense(entity, Form.OWN, 1, true);
        trie.add(concept.prefLabel(), own);
        concept.altLabel().forEach(label -> trie.add(label, own));
        concept.hiddenLabel().forEach(label -> trie.add(label, own));
    }

    private void addPlace(String[] f) {
        boolean country = f[0].equals("country");
        List<Entity> above = country || f[1].isEmpty() ? List.of() : List.of(places.get("country:" + f[1]));
        Level level = country ? Level.COUNTRY : Level.REGION;
        String id = country ? "country:" + f[1] : "region:" + f[2];
        var place = new Entity(id, Kind.PLACE, level, f[2], above, 0);
        places.put(id, place);
        byLabel.put(f[2], place);
        var name = new Sense(place, Form.NAME, 1, true);
        if (f[2].indexOf('(') < 0) {
            trie.add(f[2], name);
        }
        for (String other : split(f[3])) {
            trie.add(other, name);
        }
        var adjective = new Sense(place, Form.ADJECTIVE, ADJECTIVE, true);
        for (String form : split(f[4])) {
            trie.add(form, adjective);
            if ("nitkdrbe".indexOf(form.charAt(form.length() - 1)) >= 0 && !form.endsWith("men")) {
                trie.add(form + "s", adjective);
            }
        }
        var code = new Sense(place, Form.CODE, 1, true);
        for (String form : split(f.length > 5 ? f[5] : "")) {
            trie.add(form, code);
        }
    }

    /** A state whose plain name means something else first. */
    private void addState(String form, String label) {
        trie.add(form, new Sense(Objects.requireNonNull(byLabel.get(label)), Form.NAME, 1, false));
    }

    private void addNamed(String[] f, Kind kind) {
        List<Entity> above = f.length > 2 && !f[2].isEmpty() ? List.of(place(f[2])) : List.of();
        var entity = new Entity(kind + ":" + f[0], kind, Level.NONE, f[0], above, 0);
        var name = new Sense(entity, Form.NAME, 1, true);
        byLabel.putIfAbsent(f[0], entity);
        Set<String> forms = new LinkedHashSet<>(split(f[1]));
        forms.add(f[0]);
        forms.forEach(form -> trie.add(form, name));
    }

    private void addCity(String[] f) {
        Entity country = places.get("country:" + f[1]);
        int size = Integer.parseInt(f[2]);
        String flags = f.length > 3 ? f[3] : "";
        boolean capital = flags.indexOf('C') >= 0;
        boolean sure = (capital || size >= LARGE) && flags.indexOf('S') < 0;
        var city = new Entity("city:" + f[0] + ":" + f[1], Kind.PLACE, Level.CITY, f[0], List.of(country), size);
        byLabel.putIfAbsent(f[0], city);
        if (capital) {
            capitals.add(city.id());
        }
        var sense = new Sense(city, Form.CITY, 1, sure);
        trie.add(f[0], sense);
        if (f.length > 4) {
            split(f[4]).forEach(other -> trie.add(other, sense));
        }
    }

    private static List<String> split(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(";"));
    }

    /** The kind of what has this very label; empty if nothing has. */
    public Optional<Kind> kind(String label) {
        return Optional.ofNullable(byLabel.get(label)).map(Entity::kind);
    }

    /** The place, organisation or thing of a label; empty if none is known. */
    public Optional<Entity> named(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    /** The place of a label that is known to be there. */
    public Entity place(String label) {
        return Optional.ofNullable(byLabel.get(label)).orElseThrow(() -> new IllegalStateException(label));
    }

    /** Without an abbreviation's dot: Inc. is Inc. */
    private static String plain(Lexeme spelling) {
        String word = spelling.fold();
        int last = word.length() - 1;
        return last > 1 && word.charAt(last) == '.' && word.indexOf('.') == last ? word.substring(0, last) : word;
    }

    /** Whether a city is a country's capital. */
    boolean isCapital(Entity city) {
        return capitals.contains(city.id());
    }

    /** The country or state that is no more, by its code. */
    Entity country(String code) {
        return Objects.requireNonNull(places.get("country:" + code));
    }

    /** The names that begin with a word as it is written; most ask for a capital. */
    public Trie.Node<Sense> names(Lexeme word) {
        Trie.Node<Sense> names = trie.first(word);
        return switch (word.shape()) {
            case CAPITAL, UPPER, OTHER -> names;
            case LOWER, NUMBER, MARK -> names.takesSmall() ? names : Trie.Node.none();
        };
    }

    /** The longest name that begins at a word; an empty match if none does. */
    Trie.Match<Sense> at(TokenizedText text, int from) {
        if (!text.at(from).is(WordClass.NAMES)) {
            return NONE;
        }
        Trie.Match<Sense> match = trie.longest(text, from, text.at(from).known().names());
        List<Sense> senses = match.values();
        for (int i = 0; i < senses.size(); i++) {
            if (senses.get(i).form() == Form.CODE) {
                return decoded(match, text);
            }
        }
        return match;
    }

    /** Paoli, PA: letters are a state behind a comma, and nothing elsewhere. */
    private static Trie.Match<Sense> decoded(Trie.Match<Sense> match, TokenizedText text) {
        int at = match.from();
        boolean behind = at > 1
                && text.at(at - 1).word().equals(",")
                && text.at(at - 2).isCapital()
                && text.at(at - 1).zone() == text.at(at).zone();
        List<Sense> left = match.values().stream()
                .filter(sense -> behind == (sense.form() == Form.CODE))
                .toList();
        return left.isEmpty() ? NONE : new Trie.Match<>(at, match.to(), left);
    }

    /** All names in the text from left to right, the longest where several begin, none within another. */
    public List<Trie.Match<Sense>> scan(TokenizedText text) {
        List<Trie.Match<Sense>> matches = new ArrayList<>();
        for (int i = 0; i < text.size(); ) {
            Trie.Match<Sense> match = at(text, i);
            if (match.values().isEmpty()) {
                addParts(text.at(i), i, matches);
                i++;
            } else {
                matches.add(match);
                i = match.to();
            }
        }
        return matches;
    }

    /** Russia-Ukraine, Franco-German: the countries that a compound joins. */
    private void addParts(Token token, int at, List<Trie.Match<Sense>> matches) {
        if (!token.isCapital() || token.fold().indexOf('-') < 0) {
            return;
        }
        for (String part : token.fold().split("-")) {
            List<Sense> senses = trie.single(part).stream()
                    .filter(sense -> sense.entity().level() == Level.COUNTRY)
                    .toList();
            if (!senses.isEmpty()) {
                matches.add(new Trie.Match<>(at, at + 1, senses));
            }
        }
    }
}
