package org.backfile.parse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.backfile.parse.BrokenArticle.Score;

/**
 * Scores paragraph repair on markdown posts of one's own: their paragraphs, headings and list items are known, and are
 * broken at their links as extractors do it.
 */
final class ParagraphBenchmark {
    private static final int SEEDS = 2;

    private ParagraphBenchmark() {}

    /** Scores the posts below each folder that is given. */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            Score sum = Score.NONE;
            int count = 0;
            for (List<String> article : Posts.in(Path.of(folder))) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    sum = sum.plus(BrokenArticle.of(article, new Random(count * 31L + seed))
                            .score());
                }
                count++;
            }
            System.out.printf(Locale.ROOT, "paragraphs, %s: %d posts with links, F1 %.4f%n", folder, count, sum.f1());
        }
    }
}
