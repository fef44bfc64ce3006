package org.backfile.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backfile.authority.Kind;
import org.backfile.authority.TopicKey;

/** Chooses an article's few topics from all that was found: the central ones first, at most so many of a kind. */
final class Selection {
    static final int MOST = 8;
    private static final int PLACES = 4;
    private static final int PEOPLE = 3;
    private static final int ORGANISATIONS = 2;
    private static final int NAMES = 2;
    private static final int SUBJECTS = 2;
    private static final int PHRASES = 1;
    /** Subjects are scored on a scale of their own. */
    static final double SUBJECT_SCALE = 4;

    private static final double STANDING_OUT = 3.5;
    /** What somebody needs of whom neither headline nor lead speaks. */
    private static final double OFTEN = 3.2;

    /** The section of the subjects that presidents belong to. */
    private static final String POLITICS = "Politics";

    private static final int FEW = 5;
    private static final int FEWEST = 3;
    /** The weight of one mention in the lead. */
    private static final double IN_LEAD = 1.99;

    /** The weight of a country's adjective, or of a town in it, in the lead. */
    private static final double HINTED = 1.6;

    /** The weight of two mentions. */
    private static final double NAMED = 1.58;

    /** The rule for who is named in full with a high office. */
    static final String HIGH_OFFICE = "high office and name";

    /** The rule for who is only asked for a comment. */
    static final String ASKED = "asked for a comment";

    private record Choice(Topic topic, double rank) {}

    private Selection() {}

    static List<Topic> select(
            List<Topic> places,
            List<Topic> people,
            List<Topic> organisations,
            List<Topic> names,
            List<Topic> subjects,
            List<Topic> phrases) {
        List<Choice> choices = new ArrayList<>();
        take(choices, places, PLACES, 1);
        take(choices, people.stream().filter(Selection::isStory).toList(), PEOPLE, 1);
        take(choices, organisations, ORGANISATIONS, 1);
        take(choices, names, NAMES, 0.8);
        take(choices, subjects, SUBJECTS, 1 / SUBJECT_SCALE);
        take(choices, phrases, PHRASES, 0.3);
        choices.sort(Comparator.comparingDouble(Choice::rank)
                .reversed()
                .thenComparing(choice -> choice.topic().label()));
        // The first subject is never crowded out by names: it is what groups articles that share none.
        subjects.stream().filter(Topic::central).findFirst().ifPresent(subject -> {
            choices.removeIf(choice -> choice.topic().equals(subject));
            choices.add(Math.min(choices.size(), MOST - 1), new Choice(subject, 0));
        });
        List<Topic> selected = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        choices.forEach(choice -> add(selected, keys, choice.topic()));
        // What the quotas kept out comes in where there is room, if it stands out.
        for (List<Topic> topics : List.of(people, places, organisations)) {
            for (Topic topic : topics) {
                if (topic.central() && topic.score() >= STANDING_OUT) {
                    add(selected, keys, topic);
                }
            }
        }
        addHolder(selected, keys, people);
        addCountry(selected, keys, places);
        addNamedTwice(selected, keys, people);
        addOfLead(selected, keys, places);
        return selected;
    }

    /** Where few are named, politics is also about the holder of a high office whom it mentions once. */
    private static void addHolder(List<Topic> selected, Set<String> keys, List<Topic> people) {
        boolean politics = selected.stream().anyMatch(topic -> topic.broader().contains(POLITICS));
        if (politics && people.size() <= PEOPLE && people.stream().anyMatch(Topic::central)) {
            people.stream()
                    .filter(topic ->
                            !topic.central() && topic.evidence().get(0).rule().equals(HIGH_OFFICE))
                    .limit(1)
                    .forEach(topic -> add(selected, keys, topic));
        }
    }

    /** Where no country is, the one the lead hints at is where it happened. */
    private static void addCountry(List<Topic> selected, Set<String> keys, List<Topic> places) {
        if (selected.stream().noneMatch(Selection::isCountry)) {
            places.stream()
                    .filter(topic -> isCountry(topic) && topic.score() >= HINTED)
                    .limit(1)
                    .forEach(topic -> add(selected, keys, topic));
        }
    }

    /** A short list takes in who is named twice: of those whom the lead does not name, the first. */
    private static void addNamedTwice(List<Topic> selected, Set<String> keys, List<Topic> people) {
        boolean later = selected.stream().anyMatch(topic -> topic.kind() == Kind.PERSON);
        for (Topic topic : people) {
            boolean early = isEarly(topic);
            if (selected.size() < FEW && isNamedTwice(topic) && (early || !later)) {
                add(selected, keys, topic);
                later |= !early;
            }
        }
    }

    /** One topic or two are few: what the lead names is better than nothing. */
    private static void addOfLead(List<Topic> selected, Set<String> keys, List<Topic> places) {
        for (Topic topic : places) {
            if (selected.size() < FEWEST && topic.score() >= IN_LEAD && isCountry(topic)) {
                add(selected, keys, topic);
            }
        }
    }

    private static boolean isCountry(Topic topic) {
        return topic.kind() == Kind.PLACE
                && topic.broader().isEmpty()
                && !KnownTopic.CONTINENTS.contains(topic.label());
    }

    private static boolean isNamedTwice(Topic topic) {
        return topic.evidence().stream().noneMatch(each -> each.rule().equals(ASKED))
                && topic.evidence().stream().anyMatch(each -> each.where().equals("body") && each.weight() >= NAMED);
    }

    /** Whether somebody is worth one of few places: who is not named at the beginning must be named often. */
    private static boolean isStory(Topic person) {
        return person.score() >= OFTEN || isEarly(person);
    }

    private static boolean isEarly(Topic topic) {
        return topic.evidence().stream()
                .anyMatch(each -> each.where().equals("lead") || each.where().equals("title"));
    }

    private static void add(List<Topic> selected, Set<String> keys, Topic topic) {
        if (topic.kind() == Kind.PHRASE && selected.stream().anyMatch(other -> isWithin(topic, other))) {
            return;
        }
        if (selected.size() < MOST && keys.add(TopicKey.of(topic.label()))) {
            selected.add(topic);
        }
    }

    /** The tropical storm of Tropical Storm Cindy. */
    private static boolean isWithin(Topic phrase, Topic name) {
        return (' ' + name.label() + ' ').toLowerCase(Locale.ROOT).contains(' ' + phrase.label() + ' ');
    }

    private static void take(List<Choice> choices, List<Topic> topics, int most, double scale) {
        topics.stream()
                .filter(Topic::central)
                .limit(most)
                .forEach(topic -> choices.add(new Choice(topic, topic.score() * scale)));
    }
}
