package org.backfile.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.authority.Kind;
import org.backfile.language.Resource;
import org.backfile.topic.lexicon.Evidence;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.TokenizedText.Zone;
import org.backfile.topic.lexicon.Trie;

/** The subjects of texts in other languages than English, by the words that give them away. */
final class ForeignSubjects {
    private static final double SURE = 4;
    private static final double HINT = 1.6;
    private static final double TITLE = 1.5;
    private static final double LEAD = 0.6;
    /** A sure word in headline or lead and one thing more; or one that comes again and again. */
    private static final double ENOUGH = 7.5;
    /** What more a long text must have, by the letters of a word that is usual. */
    private static final double ENOUGH_PER_LETTER = 0.0015;

    private static final double UNSPACED = 3;
    private static final double MOST = 15;
    /** How near to the first subject a second one must come. */
    private static final double NEAR = 0.6;

    /** @param term as it is listed */
    private record Trigger(String subject, String term, double worth) {}

    /** Where a term was met. */
    private static final class Met {
        private int count;
        private boolean title;
        private boolean lead;

        void add(Zone zone) {
            count++;
            title |= zone == Zone.TITLE;
            lead |= zone == Zone.LEAD;
        }

        double times() {
            return 1 + Math.log(count) + (title ? TITLE : 0) + (lead ? LEAD : 0);
        }
    }

    private final SubjectFinder subjects;
    private final Map<String, ForeignForms<Trigger>> byLanguage = new ConcurrentHashMap<>();

    /** @param subjects tells what a subject is part of */
    ForeignSubjects(SubjectFinder subjects) {
        this.subjects = subjects;
    }

    /** The subjects with any evidence, the best first; empty for a language whose words are not known. */
    List<Topic> find(TokenizedText text, String lang) {
        ForeignForms<Trigger> forms = byLanguage.computeIfAbsent(ForeignWords.language(lang), this::read);
        Map<Trigger, Met> met = new HashMap<>();
        for (Trie.Match<Trigger> match : forms.scan(text)) {
            for (Trigger trigger : match.values()) {
                met.computeIfAbsent(trigger, t -> new Met())
                        .add(text.at(match.from()).zone());
            }
        }
        Map<String, Double> scores = new TreeMap<>();
        Map<String, List<String>> terms = new HashMap<>();
        met.forEach((trigger, where) -> {
            scores.merge(trigger.subject(), trigger.worth() * where.times(), Double::sum);
            terms.computeIfAbsent(trigger.subject(), s -> new ArrayList<>()).add(trigger.term());
        });
        double most = scores.values().stream().mapToDouble(score -> score).max().orElse(0);
        double enough = Math.min(MOST, ENOUGH + ENOUGH_PER_LETTER * letters(text, ForeignWords.of(lang)));
        List<Topic> topics = new ArrayList<>();
        scores.forEach((subject, score) -> {
            List<String> words = Objects.requireNonNull(terms.get(subject));
            words.sort(null);
            boolean central = score >= Math.max(enough, NEAR * most) && !isSection(subject, scores, enough);
            List<Evidence> evidence = List.of(new Evidence("text", "terms", String.join(", ", words), score));
            topics.add(new Topic(subject, Kind.SUBJECT, score, central, subjects.broader(subject), evidence));
        });
        topics.sort(Topic.BEST_FIRST);
        return topics;
    }

    /** How long a text is, told in letters of a script with an alphabet. */
    private static double letters(TokenizedText text, ForeignWords words) {
        long letters = 0;
        for (int i = 0; i < text.size(); i++) {
            letters += text.at(i).word().length();
        }
        return letters * (words.isUnspaced() ? UNSPACED : 1);
    }

    /** Whether a subject is a section of which another subject says more: Football says Sport. */
    private boolean isSection(String subject, Map<String, Double> scores, double enough) {
        return scores.entrySet().stream()
                .anyMatch(other -> other.getValue() >= enough
                        && subjects.broader(other.getKey()).contains(subject));
    }

    private ForeignForms<Trigger> read(String language) {
        var forms = new ForeignForms<Trigger>(ForeignWords.of(language));
        boolean mine = false;
        for (String line : Resource.lines(ForeignSubjects.class, "subjects-foreign.txt")) {
            if (line.startsWith("==")) {
                mine = line.substring(2).strip().equals(language);
            } else if (mine) {
                int colon = line.indexOf(':');
                for (String each : line.substring(colon + 1).split("[,،、]")) {
                    String term = each.strip();
                    boolean sure = term.startsWith("!");
                    String form = sure ? term.substring(1) : term;
                    forms.add(form, new Trigger(line.substring(0, colon), form, sure ? SURE : HINT));
                }
            }
        }
        return forms;
    }
}
