package org.backfile.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which subjects an article has, by the words that give them away. */
final class SubjectFinder {
    private static final double TITLE = 1.5;
    private static final double LEAD = 0.6;
    /** What a subject gains from its neighbours: a match report is about sport whatever the game. */
    private static final double SECTION = 0.3;
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

    private record Subject(String label, String code, String section) {}

    /** A term of a subject, and what it counts. */
    record Trigger(int subject, int term, double worth) {}

    private final List<Subject> subjects = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();
    private final Trie<Trigger> trie = new Trie<>(Spelling::stem);

    SubjectFinder() {
        for (String line : Resource.lines("subjects.txt")) {
            if (line.startsWith("==")) {
                String[] f = line.substring(2).split("\\|");
                subjects.add(new Subject(f[0].strip(), f[1].strip(), f[2].strip()));
            } else {
                int weight = line.charAt(0) - '0';
                for (String term : line.substring(2).split(", ")) {
                    trie.add(term.strip(), new Trigger(subjects.size() - 1, terms.size(), WORTH[weight]));
                    terms.add(term.strip());
                }
            }
        }
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
        Map<Integer, double[]> counts = new HashMap<>();
        Map<Integer, Trigger> triggers = new HashMap<>();
        for (int i = 0; i < text.size(); ) {
            Trie.Node<Trigger> first = text.at(i).known().terms();
            if (first.isNone()) {
                i++;
                continue;
            }
            Trie.Match<Trigger> match = trie.longest(text, i, first);
            for (Trigger trigger : match.values()) {
                triggers.put(trigger.term(), trigger);
                double[] count = counts.computeIfAbsent(trigger.term(), t -> new double[3]);
                count[0]++;
                switch (text.at(i).zone()) {
                    case TITLE -> count[1] = 1;
                    case LEAD -> count[2] = 1;
                    default -> {}
                }
            }
            i = Math.max(i + 1, match.to());
        }
        return rank(text, counts, triggers);
    }

    private List<Topic> rank(Text text, Map<Integer, double[]> counts, Map<Integer, Trigger> triggers) {
        double[] scores = new double[subjects.size()];
        Map<Integer, List<Map.Entry<Double, String>>> found = new HashMap<>();
        int[] distinct = new int[subjects.size()];
        for (int term : new TreeSet<>(counts.keySet())) {
            double[] count = counts.get(term);
            Trigger trigger = triggers.get(term);
            double worth = trigger.worth() * (1 + Math.log(count[0]) + TITLE * count[1] + LEAD * count[2]);
            scores[trigger.subject()] += worth;
            distinct[trigger.subject()] += trigger.worth() >= 1 ? 1 : 0;
            found.computeIfAbsent(trigger.subject(), s -> new ArrayList<>()).add(Map.entry(worth, terms.get(term)));
        }
        Map<String, Double> sections = new HashMap<>();
        for (int s = 0; s < scores.length; s++) {
            sections.merge(subjects.get(s).section(), scores[s], Double::sum);
        }
        double most = Arrays.stream(scores).max().orElse(0);
        double enough = Math.max(ENOUGH + ENOUGH_PER_WORD * text.size(), NEAR * most);
        List<Topic> topics = new ArrayList<>();
        for (int s = 0; s < scores.length; s++) {
            if (scores[s] > FAINT * most) {
                Subject subject = subjects.get(s);
                boolean general = subject.label().equals(subject.section());
                double beside = sections.get(subject.section()) - scores[s];
                double score = scores[s] + SECTION * Math.min(scores[s], beside);
                List<String> broader = general ? List.of() : List.of(subject.section());
                // A section's own subject stands in only where none of its parts does: Tennis says Sport.
                boolean spare = general && hasStronger(s, scores, enough);
                boolean central = scores[s] >= enough && distinct[s] > 1 && !spare;
                topics.add(new Topic(
                        subject.label(),
                        Kind.SUBJECT,
                        score,
                        central,
                        broader,
                        evidence(found.get(s), scores[s], score)));
            }
        }
        topics.sort(Topic.BEST_FIRST);
        return topics;
    }

    private boolean hasStronger(int general, double[] scores, double enough) {
        for (int s = 0; s < scores.length; s++) {
            if (s != general
                    && scores[s] >= enough
                    && subjects.get(s).section().equals(subjects.get(general).section())) {
                return true;
            }
        }
        return false;
    }

    private static List<Evidence> evidence(List<Map.Entry<Double, String>> found, double own, double score) {
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
