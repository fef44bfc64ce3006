package org.backfile.paragraph;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.backfile.language.LanguageDetector;
import org.backfile.paragraph.BrokenArticle.Score;

/**
 * Scores paragraph repair on posts and pages of one's own: their paragraphs, headings, list items and cells are known, and are
 * broken at their links as extractors do it. Beside it stands what one gets by leaving each line alone, and by joining each
 * line without an end to the next.
 */
final class ParagraphBenchmark {
    private static final int SEEDS = 2;

    /** F1 as we do it, of lines left alone and of sentences put together. */
    private record Scores(int articles, Score ours, Score lines, Score sentences) {
        static final Scores NONE = new Scores(0, Score.NONE, Score.NONE, Score.NONE);

        static Scores of(BrokenArticle broken) {
            return new Scores(1, broken.score(), broken.scoreOfLines(), broken.scoreOfSentences());
        }

        Scores plus(Scores other) {
            return new Scores(
                    articles + other.articles,
                    ours.plus(other.ours),
                    lines.plus(other.lines),
                    sentences.plus(other.sentences));
        }
    }

    private final Map<String, Scores> parts = new TreeMap<>();
    private final Map<String, Scores> languages = new TreeMap<>();

    private ParagraphBenchmark() {}

    /** Scores the posts and pages below each folder that is given, and all of them together. */
    public static void main(String[] folders) throws IOException {
        var all = new ParagraphBenchmark();
        for (String folder : folders) {
            var one = new ParagraphBenchmark();
            int count = 0;
            for (List<String> article : Posts.in(Path.of(folder))) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    var random = new Random(count * 31L + seed);
                    one.add(article, random);
                }
                count++;
            }
            System.out.println(folder);
            one.print(one.parts);
            one.parts.forEach((name, scores) -> all.parts.merge(name, scores, Scores::plus));
            one.languages.forEach((name, scores) -> all.languages.merge(name, scores, Scores::plus));
        }
        System.out.println("all of them, and by language");
        all.print(all.parts);
        all.print(all.languages);
    }

    private void add(List<String> article, Random random) {
        BrokenArticle broken = BrokenArticle.of(article, random);
        Scores scores = Scores.of(broken);
        parts.merge("all", scores, Scores::plus);
        parts.merge(broken.isBroken() ? "broken" : "not broken", scores, Scores::plus);
        languages.merge(language(article), scores, Scores::plus);
        List<String> wire = WireCopy.of(article, random);
        if (wire.size() > 3) {
            parts.merge("wire", Scores.of(BrokenArticle.of(wire, random)), Scores::plus);
        }
    }

    private static String language(List<String> article) {
        return LanguageDetector.of(
                "", "", article.stream().map(PlainProse::bare).toList());
    }

    private void print(Map<String, Scores> scores) {
        scores.forEach((name, score) -> System.out.printf(
                Locale.ROOT,
                "  %-12s %5d texts, F1 %.4f; lines left alone %.4f, joined up to a sentence's end %.4f%n",
                name,
                score.articles,
                score.ours.f1(),
                score.lines.f1(),
                score.sentences.f1()));
    }
}
