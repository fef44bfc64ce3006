package org.backfile.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.topic.Text.Shape;
import org.backfile.topic.Text.Token;
import org.backfile.topic.Text.Zone;

/** The noun phrases an article keeps coming back to, ranked by how often, how early and how rare. */
final class PhraseFinder {
    private static final int LONGEST = 4;
    private static final int SHOWN = 30;
    /** Adverbs' commonness is no guide; a word in more than 2^12 of the background texts says nothing. */
    private static final double RAREST = 15;

    private static final double[] BY_LENGTH = {0, 1, 1.8, 1.9, 1.7};
    private static final double HALF_WAY = 40;
    /** What a phrase needs to be a topic of its own. */
    private static final int OFTEN = 3;

    private static final int COMMON = 8;

    private static final class Candidate {
        private final List<String> key;
        private final Map<String, Integer> forms = new LinkedHashMap<>();
        private final int first;
        private int count;
        private boolean title;
        private boolean lead;
        private int lower;

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
    List<Topic> find(Text text) {
        Map<List<String>, Candidate> candidates = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        int n = text.size();
        for (int i = 0; i < n; ) {
            int to = i;
            int noun = i;
            while (to < n
                    && to - i < LONGEST + 2
                    && text.at(to).sentence() == text.at(i).sentence()) {
                char tag = tag(text, to, to == i);
                if (tag == '-') {
                    break;
                }
                to++;
                if (tag == 'N') {
                    noun = to;
                }
                if (text.at(to - 1).owner()) {
                    break;
                }
            }
            if (noun > i) {
                add(text, Math.max(i, noun - LONGEST), noun, candidates, counts);
                i = noun;
            } else {
                i = Math.max(to, i + 1);
            }
        }
        return rank(candidates, counts);
    }

    private void add(
            Text text, int from, int to, Map<List<String>, Candidate> candidates, Map<String, Integer> counts) {
        List<String> key = new ArrayList<>(to - from);
        int lower = 0;
        for (int i = from; i < to; i++) {
            String word = Fold.singular(text.at(i).fold());
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

    /** N for a noun, J for what stands before one, - for what ends a phrase. */
    private char tag(Text text, int i, boolean first) {
        Token token = text.at(i);
        if (token.isMark() || token.shape() == Shape.NUMBER || token.zone() == Zone.DATELINE) {
            return '-';
        }
        String fold = token.fold();
        if (lexicon.isStop(fold)) {
            return '-';
        }
        if (token.isCapital() && (!token.opens() || !lexicon.isCommon(fold))) {
            return 'N';
        }
        String tags = lexicon.word(fold).tags();
        if (tags.isEmpty()) {
            return fold.endsWith("ly") || fold.length() < 3 ? '-' : 'N';
        }
        return switch (tags.charAt(0)) {
            case 'n' -> 'N';
            case 'a' -> tags.indexOf('n') >= 0 && !first ? 'N' : 'J';
            case 'v' -> tags.indexOf('n') >= 0 && !first && !fold.endsWith("ed") ? 'N' : '-';
            default -> '-';
        };
    }

    private List<Topic> rank(Map<List<String>, Candidate> candidates, Map<String, Integer> counts) {
        List<Topic> topics = new ArrayList<>();
        for (Candidate c : candidates.values()) {
            double idf = 0;
            int least = Integer.MAX_VALUE;
            int rarest = COMMON;
            for (String word : c.key) {
                int commonness = lexicon.word(word).commonness();
                idf += Math.max(1, RAREST - commonness);
                least = Math.min(least, counts.get(word));
                rarest = Math.min(rarest, commonness);
            }
            idf /= c.key.size();
            double tf = c.count + 0.3 * (least - c.count);
            double position = 1 / (1 + Math.log(1 + c.first / HALF_WAY));
            double score = Math.sqrt(tf) * Math.sqrt(idf) * position * BY_LENGTH[Math.min(c.key.size(), LONGEST)];
            boolean central = c.lower > 0 && c.key.size() > 1 && c.count >= OFTEN && rarest < COMMON;
            topics.add(new Topic(
                    label(c),
                    Kind.PHRASE,
                    score,
                    central,
                    List.of(),
                    List.of(new Evidence(
                            c.title ? "title" : c.lead ? "lead" : "body", "phrase", Tally.shown(c.forms), score))));
        }
        topics.sort(Topic.BEST_FIRST);
        return topics.subList(0, Math.min(SHOWN, topics.size()));
    }

    private static String label(Candidate c) {
        return c.forms.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> e) ->
                                !Character.isUpperCase(e.getKey().charAt(0)) && c.lower > 0)
                        .thenComparing(Map.Entry.comparingByValue()))
                .map(Map.Entry::getKey)
                .orElse("")
                .replace(",", "");
    }
}
