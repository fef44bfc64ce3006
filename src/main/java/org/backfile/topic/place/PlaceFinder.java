package org.backfile.topic.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.authority.Kind;
import org.backfile.language.WordClass;
import org.backfile.topic.lexicon.Entity;
import org.backfile.topic.lexicon.Entity.Level;
import org.backfile.topic.lexicon.Sense;
import org.backfile.topic.lexicon.Sense.Form;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.TokenizedText.Token;
import org.backfile.topic.lexicon.TokenizedText.Zone;
import org.backfile.topic.lexicon.Trie;
import org.backfile.topic.name.Mentions;
import org.backfile.topic.name.NameResolver;

/** Decides which of the matched names are places, and which; counts them, and their countries through them. */
public final class PlaceFinder {
    private static final double CITY_SHARE = 0.8;
    private static final double REGION_SHARE = 0.9;
    /** What a headline's court or ministry says of its country. */
    private static final double STATE_SHARE = 0.75;

    private static final double OWNED = 100;
    private static final double FOLLOWED = 20;
    private static final double CAPITAL = 3;
    private static final double MOST_SUPPORT = 5;
    /** A city of a million people, as a power of two in thousands: larger ones gain, smaller ones lose. */
    private static final double LARGE_CITY = 10;

    private final Gazetteer gazetteer;
    private final Eras eras;
    private final TokenizedText text;
    private final NameResolver names;
    private final PlaceContext context;
    private final int year;
    private final Map<String, Mentions> tallies = new LinkedHashMap<>();
    private final Set<String> named = new HashSet<>();
    /** What the text speaks of outside its headline. */
    private final Set<String> spoken = new HashSet<>();

    private final Map<String, Integer> support = new HashMap<>();

    /** @param year of the article, which tells whose city a city was; 0 if not known */
    public PlaceFinder(Gazetteer gazetteer, Eras eras, TokenizedText text, NameResolver names, int year) {
        this.gazetteer = gazetteer;
        this.eras = eras;
        this.text = text;
        this.names = names;
        this.context = new PlaceContext(gazetteer, text, names);
        this.year = year;
    }

    /** The tallies of all entities that are mentioned: places and the other known ones. */
    public List<Mentions> find(List<Trie.Match<Sense>> matches) {
        matches.forEach(this::note);
        matches.forEach(this::count);
        rollUp();
        return new ArrayList<>(tallies.values());
    }

    private void note(Trie.Match<Sense> match) {
        Entity country = country(match.values().get(0).entity());
        boolean one = true;
        boolean headline = text.at(match.from()).zone() == Zone.TITLE;
        for (Sense sense : match.values()) {
            Entity entity = sense.entity();
            one &= country(entity).equals(country);
            if (!headline && !context.isEmbedded(match, sense)) {
                spoken.add(entity.id());
                for (Entity above : entity.above()) {
                    spoken.add(above.id());
                }
            }
            if (sense.form() == Form.NAME && entity.isPlace() && match.values().size() == 1) {
                named.add(entity.id());
            }
        }
        if (one) {
            support.merge(country.id(), 1, Integer::sum);
        }
    }

    private void count(Trie.Match<Sense> match) {
        int at = match.from();
        Token token = text.at(at);
        boolean one = match.to() - at == 1;
        Sense sense = choose(match);
        Entity entity = sense.entity();
        boolean place = entity.isPlace() && sense.form() != Form.OWN;
        if (one && place && token.zone() != Zone.DATELINE) {
            if (sense.form() != Form.ADJECTIVE && names.isSurname(token.fold()) && !context.isPlaced(at)) {
                names.countSurname(token.fold(), at);
                return;
            }
            if (context.isMereWord(token)
                    || sense.form() == Form.ADJECTIVE && context.isLanguage(at)
                    || context.isSpeaker(match, sense)
                    || token.is(WordClass.FIRST_AND_PLACE) && names.isFirst(token.fold()) && !context.isPlaced(at)) {
                return;
            }
        }
        if (place && context.isMoney(match)
                || one && context.isShouted(token)
                || context.isElsewhere(match)
                || context.isEmbedded(match, sense)) {
            return;
        }
        boolean chosen = match.values().size() > 1 && entity.level() == Level.REGION && support(entity) > 1;
        if (!sense.sure() && !chosen && !isSupported(match, sense) || isOnlyShouted(match, sense)) {
            return;
        }
        tally(eras.itself(entity, year))
                .count(text.words(at, match.to()), sense.form().rule, token.zone(), sense.weight());
    }

    private Mentions tally(Entity entity) {
        return tallies.computeIfAbsent(entity.id(), id -> new Mentions(entity));
    }

    /** Of several senses the one whose country the text speaks of most, and of several cities rather the larger. */
    private Sense choose(Trie.Match<Sense> match) {
        Sense best = match.values().get(0);
        if (match.values().size() == 1) {
            return best;
        }
        boolean filed = text.at(match.from()).zone() == Zone.DATELINE;
        double most = -1;
        for (Sense sense : match.values()) {
            double points = sense.form() == Form.OWN ? OWNED : Math.min(MOST_SUPPORT, support(sense.entity()));
            points += sense.sure() ? 2 : 0;
            points += sense.form() == Form.CITY
                    ? Math.log(1 + sense.entity().size()) / Math.log(2) - LARGE_CITY
                    : sense.sure() ? 1 : 0;
            points += filed && gazetteer.isCapital(sense.entity()) ? CAPITAL : 0;
            points += context.isFollowedBy(match, sense) ? FOLLOWED : 0;
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

    private boolean isSupported(Trie.Match<Sense> match, Sense sense) {
        Zone zone = text.at(match.from()).zone();
        if (zone == Zone.DATELINE || context.isFollowedBy(match, sense)) {
            return true;
        }
        Token token = text.at(match.from());
        return isNamed(sense)
                && zone != Zone.TITLE
                && context.isPlaced(match.from())
                && !(match.to() - match.from() == 1 && (isWordHere(token) || token.is(WordClass.GIVEN)));
    }

    /** Cork within a sentence is a town if the text has no cork. */
    private boolean isWordHere(Token token) {
        return token.is(WordClass.COMMON) && (token.opens() || text.hasSmall(token.fold()));
    }

    /** LYON FOODS: a city that stands in a headline's capitals only, and whose country is not spoken of. */
    private boolean isOnlyShouted(Trie.Match<Sense> match, Sense sense) {
        return sense.form() == Form.CITY
                && text.at(match.from()).zone() == Zone.TITLE
                && text.isTitleCased()
                && !gazetteer.isCapital(sense.entity())
                && !context.isPlaced(match.from())
                && !spoken.contains(sense.entity().id())
                && sense.entity().above().stream().noneMatch(above -> spoken.contains(above.id()));
    }

    private void rollUp() {
        for (Mentions part : List.copyOf(tallies.values())) {
            if (part.entity.kind() == Kind.ORGANISATION && part.isInTitle()) {
                // The Supreme Court's headline says whose court it is.
                part.entity.above().forEach(above -> tally(above).roll(part, STATE_SHARE));
            } else if (part.entity.isPlace()) {
                double share = part.entity.level() == Level.CITY ? CITY_SHARE : REGION_SHARE;
                for (Entity above : part.entity.above()) {
                    tally(eras.whole(part.entity, above, year, named::contains)).roll(part, share);
                }
            }
        }
    }
}
