package org.backfile.topic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.language.WordNormalizer;
import org.backfile.topic.lexicon.LexemeLookup;
import org.backfile.topic.lexicon.Lexicon;
import org.backfile.topic.lexicon.Story;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.TokenizedText.Shape;

/**
 * How many of the phrases a reader marked are among the first ten found, beside two plain rankings of all runs of one to
 * three words without function words: by TF-IDF, and as they come. Run by {@code bench/topics phrases}.
 */
final class PhraseScore {
    private static final int FIRST = 10;
    private static final int SHOWN = 30;
    private static final int LONGEST = 3;
    private static final int RAREST = 16;

    private final Lexicon lexicon = new Lexicon();
    private final TopicFinder finder = TopicFinder.load();

    /** Prints the mean of each way's F1 at ten; with {@code verbose}, what was found for each article. */
    static double print(boolean verbose) throws IOException {
        var score = new PhraseScore();
        List<GoldTest.Case> cases = GoldTest.read("phrases.txt");
        double[] sums = new double[4];
        for (GoldTest.Case each : cases) {
            Set<String> keys = each.required().stream()
                    .map(any -> stemmed(any.get(0)))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            List<String> found = score.found(each.story());
            List<Ngram> ngrams = score.ngrams(each.story());
            sums[0] += f1(found.subList(0, Math.min(FIRST, found.size())), keys);
            sums[1] += f1(best(ngrams, Comparator.comparingDouble(Ngram::score).reversed()), keys);
            sums[2] += f1(best(ngrams, Comparator.comparingInt(Ngram::first)), keys);
            sums[3] += (double) found.stream().filter(keys::contains).count() / keys.size();
            if (verbose) {
                System.out.println(each.story().title());
                System.out.println("  missed "
                        + keys.stream().filter(key -> !found.contains(key)).toList());
                for (int i = 0; i < Math.min(20, found.size()); i++) {
                    System.out.println("  " + (keys.contains(found.get(i)) ? "* " : "  ") + found.get(i));
                }
            }
        }
        int n = cases.size();
        System.out.printf(
                Locale.ROOT,
                "phrases: %d articles, F1 of the first %d %.3f; TF-IDF %.3f, as they come %.3f; "
                        + "keys among the first %d %.3f%n",
                n,
                FIRST,
                sums[0] / n,
                sums[1] / n,
                sums[2] / n,
                SHOWN,
                sums[3] / n);
        return sums[0] / n;
    }

    private List<String> found(Story story) {
        return finder.find(story).phrases().stream()
                .map(topic -> stemmed(topic.label()))
                .distinct()
                .toList();
    }

    private static String stemmed(String phrase) {
        return Stream.of(WordNormalizer.fold(phrase).split("[ -]"))
                .map(WordNormalizer::singular)
                .collect(Collectors.joining(" "));
    }

    private static double f1(List<String> found, Set<String> keys) {
        long right = found.stream().filter(keys::contains).count();
        return 2.0 * right / (found.size() + keys.size());
    }

    private static List<String> best(List<Ngram> ngrams, Comparator<Ngram> order) {
        return ngrams.stream().sorted(order).limit(FIRST).map(Ngram::words).toList();
    }

    private record Ngram(String words, int first, double score) {}

    private List<Ngram> ngrams(Story story) {
        TokenizedText text = TokenizedText.of(story, LexemeLookup.PLAIN);
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> firsts = new HashMap<>();
        Map<String, Double> rarities = new HashMap<>();
        for (int i = 0; i < text.size(); i++) {
            var words = new StringBuilder();
            double rarity = 0;
            for (int to = i; to < Math.min(i + LONGEST, text.size()); to++) {
                TokenizedText.Token token = text.at(to);
                if (token.isMark() || token.shape() == Shape.NUMBER || lexicon.isStop(token.fold())) {
                    break;
                }
                words.append(to > i ? " " : "").append(token.stem());
                rarity += RAREST - lexicon.word(token.stem()).commonness();
                counts.merge(words.toString(), 1, Integer::sum);
                firsts.putIfAbsent(words.toString(), i);
                rarities.put(words.toString(), rarity);
            }
        }
        List<Ngram> all = new ArrayList<>();
        counts.forEach((words, n) -> all.add(new Ngram(words, firsts.get(words), n * rarities.get(words))));
        return all;
    }
}
