package org.backfile.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.topic.Tagger.Tag;
import org.backfile.topic.Text.Shape;
import org.backfile.topic.Text.Zone;

/** The noun phrases an article keeps coming back to, ranked by how often, how early and how rare. */
final class PhraseFinder {
    private static final int LONGEST = 4;
    private static final int SHOWN = 30;
    /** A word in 2^15 of the background's texts says nothing. */
    private static final double COMMONEST = 15;
    /** By the number of words: two or three say more than one. */
    private static final double[] BY_LENGTH = {0, 1, 1.8, 1.9, 1.7};
    /** The word by which a phrase has lost half of what an early one gains. */
    private static final double LATE = 40;
    /** How much of its words' other uses a phrase is credited with. */
    private static final double SHARED = 0.3;
    /** What is left of a word's score when it stands in a better phrase. */
    private static final double CONTAINED = 0.5;
    /** How often a phrase must stand in an article to be one of its topics. */
    private static final int OFTEN = 3;
    /** One of its words must stand in fewer than 2^8 of the background's texts. */
    private static final int COMMON = 8;

    private static final class Candidate {
        private final List<String> key;
        private final Map<String, Integer> forms = new LinkedHashMap<>();
        private final int first;
        private int count;
        private boolean title;
        private boolean lead;
        private int lower;
        private double score;

        private Candidate(List<String> key, int first) {
            this.key = key;
            this.first = first;
        }
    }

    private final Lexicon lexicon;

    PhraseFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The best phrases, the best first; those that may be topics are central. */
    List<Topic> find(Text text, NameTable names) {
        var tagger = new Tagger(text);
        Map<List<String>, Candidate> candidates = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        int n = text.size();
        for (int i = 0; i < n; ) {
            int to = i;
            int noun = i;
            boolean ended = false;
            while (to < n
                    && to - i < LONGEST + 2
                    && text.at(to).sentence() == text.at(i).sentence()) {
                Tag tag = tagger.tag(to, to == i);
                if (tag == Tag.NONE) {
                    ended = true;
                    break;
                }
                to++;
                noun = tag == Tag.NOUN ? to : noun;
                if (text.at(to - 1).owner()) {
                    break;
                }
            }
            if (noun > i) {
                // Too long a phrase is mostly an office and a name: the name stays.
                int name = noun - i > LONGEST ? names.starts().nextSetBit(i + 1) : -1;
                int from = name > i && name < noun ? name : i;
                add(text, Math.max(from, noun - LONGEST), noun, candidates, counts);
            }
            // The word that ended a phrase begins none: "Australia beats Sri Lanka".
            i = ended && noun == to ? to + 1 : Math.max(noun, i + 1);
        }
        return rank(candidates, counts, names);
    }

    private static void add(
            Text text, int from, int to, Map<List<String>, Candidate> candidates, Map<String, Integer> counts) {
        List<String> key = new ArrayList<>(to - from);
        int lower = 0;
        for (int i = from; i < to; i++) {
            String word = text.at(i).stem();
            key.add(word);
            counts.merge(word, 1, Integer::sum);
            lower += text.at(i).shape() == Shape.LOWER ? 1 : 0;
        }
        if (to - from == 1 && key.get(0).length() < 3) {
            return;
        }
        Candidate candidate = candidates.computeIfAbsent(key, k -> new Candidate(k, from));
        candidate.count++;
        candidate.lower += lower == to - from ? 1 : 0;
        candidate.title |= text.at(from).zone() == Zone.TITLE;
        candidate.lead |= text.at(from).zone() == Zone.LEAD;
        candidate.forms.merge(text.words(from, to), 1, Integer::sum);
    }

    private List<Topic> rank(Map<List<String>, Candidate> candidates, Map<String, Integer> counts, NameTable names) {
        List<Candidate> ranked = new ArrayList<>(candidates.values());
        for (Candidate c : ranked) {
            c.score = score(c, counts, names);
        }
        Comparator<Candidate> best =
                Comparator.<Candidate>comparingDouble(c -> -c.score).thenComparingInt(c -> c.first);
        ranked.sort(best);
        Set<String> covered = new HashSet<>();
        for (Candidate c : ranked) {
            if (c.key.size() > 1) {
                covered.addAll(c.key);
            } else if (covered.contains(c.key.get(0))) {
                c.score *= CONTAINED;
            }
        }
        ranked.sort(best);
        return ranked.stream().limit(SHOWN).map(this::topic).toList();
    }

    private double score(Candidate c, Map<String, Integer> counts, NameTable names) {
        double rarity = 0;
        int least = Integer.MAX_VALUE;
        for (String word : c.key) {
            rarity += Math.max(1, COMMONEST - lexicon.word(word).commonness());
            least = Math.min(least, counts.getOrDefault(word, 1));
        }
        rarity /= c.key.size();
        double often = Math.max(c.count + SHARED * (least - c.count), names.mentions(c.key));
        double position = 1 / (1 + Math.log(1 + c.first / LATE));
        return Math.sqrt(often) * Math.sqrt(rarity) * position * BY_LENGTH[Math.min(c.key.size(), LONGEST)];
    }

    private Topic topic(Candidate c) {
        boolean rare = c.key.stream().anyMatch(word -> lexicon.word(word).commonness() < COMMON);
        boolean central = c.lower > 0 && c.key.size() > 1 && c.count >= OFTEN && rare;
        String where = c.title ? "title" : c.lead ? "lead" : "body";
        var evidence = new Evidence(where, "phrase", Tally.shown(c.forms), c.score);
        return new Topic(label(c), Kind.PHRASE, c.score, central, List.of(), List.of(evidence));
    }

    /** The most frequent form; one in small letters, if there is any. */
    private static String label(Candidate c) {
        return c.forms.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(e ->
                                c.lower > 0 && Character.isLowerCase(e.getKey().charAt(0)) ? 1 : 0)
                        .thenComparing(Map.Entry.comparingByValue()))
                .map(Map.Entry::getKey)
                .orElse("")
                .replace(",", "");
    }
}
