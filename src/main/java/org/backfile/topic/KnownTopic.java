package org.backfile.topic;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.backfile.authority.Kind;
import org.backfile.language.Resource;
import org.backfile.topic.lexicon.Entity;
import org.backfile.topic.lexicon.Entity.Level;
import org.backfile.topic.name.Mentions;

/** What a known name's mentions make it: a topic of its article, or what is only mentioned. */
final class KnownTopic {
    private static final double CENTRAL = 2;
    /** What a country needs: one mention in the lead is not enough, as editors see it. */
    static final double COUNTRY = 2.25;

    /** A city, or what the owner named, that is worth a topic. */
    private static final double SECONDARY = 1.5;

    /** So large that one or two mentions say little. */
    private static final double CONTINENT = 3.5;

    /** The weight of two mentions of its name itself: Asian carp, whose kin came from Asia, are no news of Asia. */
    private static final double TWICE = 1.9;

    /** What a state is worth that only its nation names. */
    private static final double IMPLIED = 1;

    /** What all but a country needs in a language of which only names are known: a headline, or the lead and once more. */
    private static final double FOREIGN = 2.5;

    /** And the oceans. */
    static final Set<String> CONTINENTS = Set.of(
            "Africa",
            "Asia",
            "Europe",
            "North America",
            "South America",
            "Atlantic Ocean",
            "Pacific Ocean",
            "Indian Ocean");

    /** Who is named in many articles and is the topic of few: the headline tells. */
    private static final Set<String> MEDIA = Set.copyOf(Resource.lines(KnownTopic.class, "media.txt"));

    private KnownTopic() {}

    /**
     * @param countries the central ones
     * @param replaced whether what lies in it stands for it, or only a table's notes name it
     * @param english whether the text's other words told what is a name, too
     * @param size the text's words and marks
     * @param told whether to tell of the words that were found
     */
    static Topic of(Mentions tally, Set<Entity> countries, boolean replaced, boolean english, int size, boolean told) {
        Entity entity = tally.entity;
        double score = replaced ? Math.min(IMPLIED, tally.score()) : tally.score();
        if (entity.kind() == Kind.SUBJECT) {
            score *= Selection.SUBJECT_SCALE;
        }
        List<String> broader = entity.isPlace() && !entity.above().isEmpty()
                ? List.of(entity.above().get(0).label())
                : List.of();
        boolean owned = entity.id().startsWith("own:") && score >= SECONDARY;
        boolean central = owned
                || isCentral(tally, score - tally.passing(size), countries)
                        && (english || isForeignTopic(tally, score));
        return new Topic(entity.label(), entity.kind(), score, central, broader, tally.evidence(told));
    }

    private static boolean isCentral(Mentions tally, double score, Set<Entity> countries) {
        Entity entity = tally.entity;
        boolean country = entity.level() == Level.COUNTRY;
        boolean city = entity.level() == Level.CITY;
        if (CONTINENTS.contains(entity.label())) {
            return score >= CONTINENT && tally.isNamed() && tally.nouns() >= TWICE;
        }
        if (country) {
            return score >= COUNTRY;
        }
        // Where a story was filed says what country it is from; the town itself must be spoken of.
        boolean filed = entity.isPlace() && tally.mentions() == 0;
        // One word about a town abroad, "prizes in Cannes and Berlin", is no scene of the story.
        boolean abroad =
                city && score < COUNTRY && !countries.isEmpty() && Collections.disjoint(entity.above(), countries);
        // A paper or an agency that others only quote.
        boolean quoted = MEDIA.contains(entity.label()) && !tally.isInTitle();
        return score >= (city ? SECONDARY : CENTRAL) && tally.named() > 0 && !filed && !abroad && !quoted;
    }

    private static boolean isForeignTopic(Mentions tally, double score) {
        return tally.entity.level() == Level.COUNTRY || tally.isInTitle() || score >= FOREIGN;
    }
}
