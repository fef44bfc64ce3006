package org.backfile.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.topic.Text.Zone;

/** Which subjects an article has, by the words that give them away. */
final class SubjectFinder {
    private static final double TITLE = 1.5;
    private static final double LEAD = 0.6;
    /** What a subject gains from its neighbours: a match report is about sport whatever the game. */
    private static final double SECTION = 0.5;
    /** The most of its own score that neighbours count for. */
    private static final double MOST_SECTION = 3;

    /** What a term of weight 1 to 4 counts. */
    private static final double[] WORTH = {0, 0.35, 1, 2, 4};
    /** The score from which a subject is one of the article's, for a text of one word, and how it grows. */
    private static final double ENOUGH = 8;

    private static final double ENOUGH_PER_WORD = 0.008;

    /** How near to the first subject a second one must come. */
    private static final double NEAR = 0.5;

    private static final int SHOWN = 6;
    /** What share of the first subject's score is not worth telling. */
    private static final double FAINT = 0.05;

    /** @param first the number of its section's first subject, which stands for the section */
    private record Subject(String label, String code, String section, int first) {}

    /** A term of a subject, and what it counts. */
    record Trigger(int subject, int term, double worth) {}

    /** A term that was met in a text. */
    private static final class Found {
        private final Trigger trigger;
        private int count;
        private boolean title;
        private boolean lead;

        Found(Trigger trigger) {
            this.trigger = trigger;
        }

        void count(Zone zone) {
            count++;
            title |= zone == Zone.TITLE;
            lead |= zone == Zone.LEAD;
        }

        double worth() {
            return trigger.worth() * (1 + Math.log(count) + (title ? TITLE : 0) + (lead ? LEAD : 0));
        }
    }

    private final List<Subject> subjects = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();
    private final Trie<Trigger> trie = new Trie<>(Spelling::stem);

    SubjectFinder() {
        for (String line : Resource.lines("subjects.txt")) {
            if (line.startsWith("==")) {
                String[] f = line.substring(2).split("\\|");
                subjects.add(new Subject(f[0].strip(), f[1].strip(), f[2].strip(), first(f[2].strip())));
            } else {
                int weight = line.charAt(0) - '0';
                for (String term : line.substring(2).split(", ")) {
                    trie.add(term.strip(), new Trigger(subjects.size() - 1, terms.size(), WORTH[weight]));
                    terms.add(term.strip());
                }
            }
        }
    }

    private int first(String section) {
        for (int s = 0; s < subjects.size(); s++) {
            if (subjects.get(s).section().equals(section)) {
                return s;
            }
        }
        return subjects.size();
    }

    /** The terms that begin with a word. */
    Trie.Node<Trigger> terms(Spelling word) {
        return word.shape() == Text.Shape.MARK ? Trie.Node.none() : trie.first(word);
    }

    /** Whether a subject has this label. */
    boolean has(String label) {
        return subjects.stream().anyMatch(subject -> subject.label().equals(label));
    }

    /** The subjects with any evidence, the best first; those above the threshold are central. */
    List<Topic> find(Text text) {
        Map<Integer, Found> found = new HashMap<>();
        for (int i = 0; i < text.size(); ) {
            Trie.Node<Trigger> first = text.at(i).known().terms();
            if (first.isNone()) {
                i++;
                continue;
            }
            Trie.Match<Trigger> match = trie.longest(text, i, first);
            for (Trigger trigger : match.values()) {
                found.computeIfAbsent(trigger.term(), t -> new Found(trigger))
                        .count(text.at(i).zone());
            }
            i = Math.max(i + 1, match.to());
        }
        List<Found> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparingInt(each -> each.trigger.term()));
        return rank(text, sorted);
    }

    private List<Topic> rank(Text text, List<Found> all) {
        double[] scores = new double[subjects.size()];
        double[] sections = new double[subjects.size()];
        int[] distinct = new int[subjects.size()];
        for (Found found : all) {
            Trigger trigger = found.trigger;
            scores[trigger.subject()] += found.worth();
            distinct[trigger.subject()] += trigger.worth() >= 1 ? 1 : 0;
        }
        for (int s = 0; s < scores.length; s++) {
            sections[subjects.get(s).first()] += scores[s];
        }
        double most = Arrays.stream(scores).max().orElse(0);
        double enough = Math.max(ENOUGH + ENOUGH_PER_WORD * text.size(), NEAR * most);
        List<Topic> topics = new ArrayList<>();
        for (int s = 0; s < scores.length; s++) {
            if (scores[s] > FAINT * most) {
                Subject subject = subjects.get(s);
                boolean general = subject.label().equals(subject.section());
                double beside = sections[subject.first()] - scores[s];
                double score = scores[s] + SECTION * Math.min(MOST_SECTION * scores[s], beside);
                List<String> broader = general ? List.of() : List.of(subject.section());
                // A section's own subject stands in only where none of its parts does: Tennis says Sport.
                boolean spare = general && hasStronger(s, scores, enough);
                boolean central = scores[s] >= enough && distinct[s] > 1 && !spare;
                topics.add(new Topic(
                        subject.label(), Kind.SUBJECT, score, central, broader, evidence(all, s, scores[s], score)));
            }
        }
        topics.sort(Topic.BEST_FIRST);
        return topics;
    }

    private boolean hasStronger(int general, double[] scores, double enough) {
        for (int s = 0; s < scores.length; s++) {
            if (s != general
                    && scores[s] >= enough
                    && subjects.get(s).first() == subjects.get(general).first()) {
                return true;
            }
        }
        return false;
    }

    private List<Evidence> evidence(List<Found> all, int subject, double own, double score) {
        List<Map.Entry<Double, String>> found = new ArrayList<>();
        for (Found each : all) {
            if (each.trigger.subject() == subject) {
                found.add(Map.entry(each.worth(), terms.get(each.trigger.term())));
            }
        }
        found.sort(Map.Entry.<Double, String>comparingByKey().reversed().thenComparing(Map.Entry.comparingByValue()));
        var text = new StringBuilder();
        for (int i = 0; i < Math.min(SHOWN, found.size()); i++) {
            text.append(i > 0 ? ", " : "").append(found.get(i).getValue());
        }
        var terms = new Evidence("text", "terms", text.toString(), own);
        return score - own > 1
                ? Arrays.asList(terms, new Evidence("text", "section", "subjects beside it", score - own))
                : List.of(terms);
    }
}
