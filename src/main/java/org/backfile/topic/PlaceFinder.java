package org.backfile.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.topic.Entity.Level;
import org.backfile.topic.Sense.Form;
import org.backfile.topic.Text.Token;
import org.backfile.topic.Text.Zone;

/** Decides which of the matched names are places, and which; counts them, and their countries through them. */
final class PlaceFinder {
    private static final double CITY_SHARE = 0.8;
    private static final double REGION_SHARE = 0.9;
    private static final double OWNED = 100;
    private static final double FOLLOWED = 20;
    private static final double MOST_SUPPORT = 5;
    /** A city of a million people, as a power of two in thousands: larger ones gain, smaller ones lose. */
    private static final double LARGE_CITY = 10;

    /** Names that, where any word has a capital, are as likely the language's own words. */
    private static final Set<String> WORDS = Set.of(
            "turkey", "polish", "pole", "poles", "swede", "swedes", "jersey", "guinea", "finn", "dane", "scot",
            "mobile", "reading", "nice", "split", "male", "lima");

    /** Places that people are named after. */
    private static final Set<String> FIRST_NAMES = Set.of(
            "chad",
            "jordan",
            "georgia",
            "paris",
            "israel",
            "chelsea",
            "sydney",
            "florence",
            "austin",
            "dallas",
            "houston",
            "brooklyn",
            "carolina",
            "virginia",
            "sofia",
            "milan",
            "orlando",
            "india",
            "kenya",
            "asia",
            "savannah",
            "vienna",
            "geneva",
            "lincoln",
            "troy",
            "alexandria");

    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "from", "to", "near", "outside", "around", "across", "into", "of", "between", "through");
    /** The republics of the Soviet Union. */
    private static final Set<String> SOVIET =
            Set.of("RU", "UA", "BY", "KZ", "UZ", "GE", "AM", "AZ", "LT", "LV", "EE", "MD", "KG", "TJ", "TM");

    private static final int SOVIET_FROM = 1923;
    private static final int SOVIET_TO = 1991;
    private static final Set<String> EAST_GERMAN =
            Set.of("Leipzig", "Dresden", "Chemnitz", "Magdeburg", "Rostock", "Erfurt", "Jena", "Potsdam");
    private static final int GERMANY_FROM = 1949;
    private static final int GERMANY_TO = 1990;

    private final Gazetteer gazetteer;
    private final Text text;
    private final NameTable names;
    private final int year;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Map<String, Integer> support = new HashMap<>();

    PlaceFinder(Gazetteer gazetteer, Text text, NameTable names, int year) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.names = names;
        this.year = year;
    }

    /** The tallies of all entities that are mentioned: places and the other known ones. */
    List<Tally> find(List<Trie.Match<Sense>> matches) {
        for (Trie.Match<Sense> match : matches) {
            for (Sense sense : match.values()) {
                if (sense.form() == Form.NAME
                        && sense.entity().isPlace()
                        && match.values().size() == 1) {
                    named.add(sense.entity().id());
                }
            }
        }
        for (Trie.Match<Sense> match : matches) {
            List<Entity> countries = match.values().stream()
                    .map(sense -> country(sense.entity()))
                    .distinct()
                    .toList();
            if (countries.size() == 1) {
                support.merge(countries.get(0).id(), 1, Integer::sum);
            }
        }
        for (Trie.Match<Sense> match : matches) {
            count(match);
        }
        rollUp();
        return new ArrayList<>(tallies.values());
    }

    private void count(Trie.Match<Sense> match) {
        int at = match.from();
        Token token = text.at(at);
        boolean one = match.to() - at == 1;
        Sense sense = choose(match);
        Entity entity = sense.entity();
        boolean place = entity.isPlace() && sense.form() != Form.OWN;
        if (one && place && token.zone() != Zone.DATELINE) {
            if (sense.form() != Form.ADJECTIVE && names.isSurname(token.fold()) && !isPlaced(at)) {
                names.countSurname(token.fold(), at);
                return;
            }
            if (isMereWord(token)
                    || FIRST_NAMES.contains(token.fold()) && names.isFirst(token.fold()) && !isPlaced(at)) {
                return;
            }
        }
        boolean money = match.to() < text.size() && text.at(match.to()).word().equals("$");
        if (money || one && isShouted(token)) {
            return;
        }
        if (isEmbedded(match, sense)) {
            return;
        }
        boolean chosen = match.values().size() > 1 && entity.level() == Level.REGION && support(entity) > 1;
        if (!sense.sure() && !chosen && !isSupported(match, sense)) {
            return;
        }
        if (sense.form() == Form.HINT && entity.label().equals("Germany") && isDivided(year)) {
            entity = gazetteer.country("DEWG");
        }
        tally(entity).count(text.words(at, match.to()), sense.form().rule, token.zone(), sense.weight());
    }

    private Tally tally(Entity entity) {
        return tallies.computeIfAbsent(entity.id(), id -> new Tally(entity));
    }

    /** Of several senses the one whose country the text speaks of most, and of several cities rather the larger. */
    private Sense choose(Trie.Match<Sense> match) {
        Sense best = match.values().get(0);
        if (match.values().size() == 1) {
            return best;
        }
        double most = -1;
        for (Sense sense : match.values()) {
            double points = sense.form() == Form.OWN ? OWNED : Math.min(MOST_SUPPORT, support(sense.entity()));
            points += sense.sure() ? 2 : 0;
            points += sense.form() == Form.CITY
                    ? Math.log(1 + sense.entity().size()) / Math.log(2) - LARGE_CITY
                    : sense.sure() ? 1 : 0;
            points += isFollowedBy(match, sense) ? FOLLOWED : 0;
            if (points > most) {
                most = points;
                best = sense;
            }
        }
        return best;
    }

    private int support(Entity entity) {
        return support.getOrDefault(country(entity).id(), 0);
    }

    private static Entity country(Entity entity) {
        return entity.above().isEmpty() ? entity : entity.above().get(0);
    }

    private boolean isNamed(Sense sense) {
        return sense.entity().above().stream().anyMatch(above -> named.contains(above.id()));
    }

    /** "Birmingham, Alabama": the next name is what it lies in. */
    private boolean isFollowedBy(Trie.Match<Sense> match, Sense sense) {
        int i = match.to();
        if (i + 1 >= text.size() || !text.at(i).word().equals(",")) {
            return false;
        }
        return gazetteer.at(text, i + 1).values().stream()
                .map(Sense::entity)
                .anyMatch(next -> sense.entity().above().stream()
                        .anyMatch(above -> above.equals(next) || next.above().contains(above)));
    }

    private boolean isSupported(Trie.Match<Sense> match, Sense sense) {
        Zone zone = text.at(match.from()).zone();
        if (zone == Zone.DATELINE || isFollowedBy(match, sense)) {
            return true;
        }
        Token token = text.at(match.from());
        return isNamed(sense)
                && zone != Zone.TITLE
                && isPlaced(match.from())
                && !(match.to() - match.from() == 1 && (token.is(Fact.COMMON) || token.is(Fact.GIVEN)));
    }

    /** Whether a preposition of place stands before the word. */
    private boolean isPlaced(int at) {
        return at > 0 && PREPOSITIONS.contains(text.at(at - 1).fold());
    }

    /** turkey at the head of a sentence, reading in a headline: the language's word rather than the place. */
    private boolean isMereWord(Token token) {
        boolean silent = token.opens() || token.zone() == Zone.TITLE && text.isTitleCased();
        String fold = token.fold();
        return silent && (text.hasSmall(fold) || WORDS.contains(fold)) && !text.hasCapital(fold);
    }

    /** TRUST US: letters that mean something in a text mean nothing where all are capitals. */
    private boolean isShouted(Token token) {
        return token.zone() == Zone.TITLE
                && text.isTitleInCapitals()
                && token.is(Fact.STOP)
                && !text.hasCapital(token.fold());
    }

    /** Whether the match is only part of a longer name: University of Bristol. */
    private boolean isEmbedded(Trie.Match<Sense> match, Sense sense) {
        if (!names.claimed().get(match.from())
                || match.to() - match.from() > 1 && !names.claimed().get(match.to() - 1)) {
            return false;
        }
        if (sense.form() == Form.ADJECTIVE) {
            return false;
        }
        int next = match.to();
        boolean event =
                next < text.size() && names.claimed().get(next) && text.at(next).is(Fact.EVENT);
        return !(sense.entity().isPlace() && event);
    }

    private void rollUp() {
        boolean soviet = isSoviet(year);
        boolean west = isDivided(year);
        for (Tally part : List.copyOf(tallies.values())) {
            if (!part.entity.isPlace()) {
                continue;
            }
            double share = part.entity.level() == Level.CITY ? CITY_SHARE : REGION_SHARE;
            for (Entity above : part.entity.above()) {
                Entity whole = above;
                String code = above.id().substring(above.id().indexOf(':') + 1);
                if (soviet && SOVIET.contains(code)) {
                    whole = gazetteer.country("SUHH");
                } else if (west && code.equals("DE") && !part.entity.label().equals("Berlin")) {
                    whole = gazetteer.country(EAST_GERMAN.contains(part.entity.label()) ? "DDDE" : "DEWG");
                }
                tally(whole).roll(part, share);
            }
        }
    }

    private boolean isSoviet(int year) {
        return year == 0
                ? named.contains("country:SUHH") && !named.contains("country:RU")
                : year >= SOVIET_FROM && year < SOVIET_TO;
    }

    private boolean isDivided(int year) {
        return year == 0
                ? named.contains("country:DEWG") && !named.contains("country:DE")
                : year >= GERMANY_FROM && year < GERMANY_TO;
    }
}
