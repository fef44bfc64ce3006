package org.backfile.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.Provenance;
import org.backfile.testing.Growth;
import org.backfile.testing.Growth.Family;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Archives made to be slow where lines are looked for that recur. */
class RecurrenceGrowthTest {
    private static final int FILES = 100;

    @TestFactory
    Stream<DynamicTest> learnsWhatRecursInTimeThatGrowsWithTheArchive() {
        return Growth.tests(Stream.of(
                lines("articles of one line", i -> "Read more"),
                lines("articles of lines of their own", i -> "Read more " + i),
                lines("articles of few lines", i -> "Read more " + i % 7)));
    }

    private static Family<List<Article>> lines(String name, IntFunction<String> line) {
        return new Family<>(
                name,
                10 * FILES,
                n -> IntStream.range(0, n)
                        .mapToObj(i -> article("Title", line.apply(i)))
                        .toList(),
                articles -> {
                    var recurrence = new Recurrence(articles.size());
                    articles.forEach(recurrence::see);
                });
    }

    private static Article article(String title, String text) {
        var header = new FrontMatter(
                title,
                LocalDate.of(2020, 5, 4),
                List.of(),
                "",
                false,
                "",
                "a.example",
                Dateline.NONE,
                "en",
                Provenance.NONE);
        return new Article("2020/05/04/title", header, List.of(Block.paragraph(text)));
    }
}
