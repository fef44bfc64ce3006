package org.backfile.paragraph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.language.Script;

/**
 * Learns what signs are worth from markdown posts, whose paragraphs are known: {@code bench/train}. The same posts give the
 * same weights.
 */
final class WeightTraining {
    private static final int UNITS = 16;
    /** How often each article is broken anew. */
    private static final int ROUNDS = 2;

    private static final int ROUNDS_WITHOUT_CAPITALS = 4;
    private static final int ROUNDS_IN_OTHER_LETTERS = 1;
    /** How many of an article's links are kept: many articles have none, or one. */
    private static final double[] KEPT = {1, 1, 1, 1, 0.5, 0.2, 0, 0};

    private static final Pattern LINK = Pattern.compile("\\[\\[(.*?)]]");

    /** Posts to learn from, and how much each of them counts. */
    private record Source(List<List<String>> articles, double weight) {
        /** Reads {@code FOLDER[=ARTICLES[=WEIGHT]]}: at most so many of the folder's posts, picked by chance. */
        static Source of(String argument) throws IOException {
            String[] parts = argument.split("=");
            var articles = new ArrayList<>(Posts.withLinks(Path.of(parts[0])));
            Collections.shuffle(articles, new Random(7));
            int most = parts.length > 1 ? Integer.parseInt(parts[1]) : articles.size();
            double weight = parts.length > 2 ? Double.parseDouble(parts[2]) : 1;
            return new Source(articles.subList(0, Math.min(most, articles.size())), weight);
        }
    }

    private final List<Source> sources;

    private WeightTraining(List<Source> sources) {
        this.sources = sources;
    }

    /** Writes the tables into the folder that is given first, learnt from the posts in the others. */
    public static void main(String[] arguments) throws IOException {
        var sources = new ArrayList<Source>();
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            sources.add(Source.of(argument));
        }
        var training = new WeightTraining(sources);
        List<String> signs = BoundaryFeatures.NAMES.subList(0, BoundaryFeatures.FIRST);
        List<String> first = training.learn(signs, List.of());
        Path to = Path.of(arguments[0]);
        Files.write(to.resolve("boundary.tsv"), first);
        List<String> second = training.learn(
                BoundaryFeatures.NAMES,
                List.of(BoundaryModel.of(String.join("\n", first).getBytes(StandardCharsets.US_ASCII), signs)));
        Files.write(to.resolve("doubt.tsv"), second);
    }

    /** Learns a table; of what is in doubt after a first reading, if its weights are given. */
    private List<String> learn(List<String> signs, List<BoundaryModel> first) {
        List<Examples> examples =
                Stream.generate(Examples::new).limit(Script.values().length).toList();
        for (int s = 0; s < sources.size(); s++) {
            Source source = sources.get(s);
            for (int i = 0; i < source.articles().size(); i++) {
                var random = new Random(1000L * s + i);
                for (List<String> variant : variants(source.articles().get(i), random)) {
                    Examples.add(thinned(variant, random), source.weight(), first, examples, random);
                }
            }
        }
        if (examples.stream().allMatch(known -> known.size() == 0)) {
            throw new IllegalArgumentException("nothing to learn from: no markdown post with links");
        }
        List<Network> networks = examples.parallelStream()
                .map(known -> Network.fit(known, signs.size(), UNITS))
                .toList();
        for (Script script : Script.values()) {
            System.out.printf(
                    "weights, %s: %d boundaries%n",
                    script, examples.get(script.ordinal()).size());
        }
        return table(signs, networks);
    }

    /** An article as it is and as wire copy, with furniture and without, and an English one in other letters too. */
    private static List<List<String>> variants(List<String> article, Random random) {
        var variants = new ArrayList<List<String>>();
        boolean isCased = Script.of(article.get(0)) == Script.CASED;
        for (int i = 0; i < (isCased ? ROUNDS : ROUNDS_WITHOUT_CAPITALS); i++) {
            variants.addAll(variantsOnce(article, random));
            if (isCased) {
                variants.add(
                        WireCopy.of(article, random)); // most news are; there are too few headings in other scripts
            }
        }
        if (isEnglish(article)) {
            for (int i = 0; i < ROUNDS_IN_OTHER_LETTERS; i++) {
                for (Script script : List.of(Script.CASELESS, Script.IDEOGRAPHS)) {
                    for (List<String> variant : variantsOnce(article, random)) {
                        variants.add(OtherLetters.of(variant, script, random));
                    }
                }
            }
        }
        return variants;
    }

    private static List<List<String>> variantsOnce(List<String> article, Random random) {
        List<String> wire = WireCopy.of(article, random);
        var variants = new ArrayList<List<String>>(List.of(article, Furniture.put(article, random), wire));
        variants.add(WireCopy.of(article, random)); // which most news are
        if (wire.size() > 3) {
            variants.add(Furniture.put(WireCopy.of(article, random), random));
        }
        return variants;
    }

    private static boolean isEnglish(List<String> article) {
        String[] words = String.join(" ", article).split(" ");
        return Stream.of(words).filter("the"::equals).count() * 50 > words.length;
    }

    /** The same with fewer links. */
    private static List<String> thinned(List<String> article, Random random) {
        double kept = KEPT[random.nextInt(KEPT.length)];
        return kept == 1
                ? article
                : article.stream()
                        .map(block ->
                                LINK.matcher(block).replaceAll(link -> random.nextDouble() < kept ? "[[$1]]" : "$1"))
                        .toList();
    }

    private static List<String> table(List<String> signs, List<Network> networks) {
        var lines = new ArrayList<String>();
        lines.add(
                "# What each sign is worth for joining a line to the one before it: for scripts with capitals, without"
                        + " them, and without blanks,");
        lines.add("# what it adds to the sum and to each hidden unit, in hundredths. Learnt: see Weights.java.");
        for (int i = 0; i < signs.size(); i++) {
            var line = new StringBuilder(signs.get(i));
            for (Network network : networks) {
                hundredths(line, network.sum[i]);
                hundredths(line, network.adds[i]);
            }
            lines.add(line.toString());
        }
        var start = new StringBuilder("units-start");
        var worth = new StringBuilder("units-worth");
        for (Network network : networks) {
            hundredths(start.append("\t0"), network.start);
            hundredths(worth.append("\t0"), network.worth);
        }
        lines.add(start.toString());
        lines.add(worth.toString());
        return lines;
    }

    private static void hundredths(StringBuilder line, float... numbers) {
        for (float number : numbers) {
            line.append('\t').append(Math.round(100 * number));
        }
    }
}
