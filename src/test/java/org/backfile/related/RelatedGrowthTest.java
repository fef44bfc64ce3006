package org.backfile.related;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.testing.Growth;
import org.backfile.testing.Growth.Family;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RelatedGrowthTest {
    private static final int TEXT = 2_000;
    private static final int ARTICLES = 1_500;

    @TestFactory
    Stream<DynamicTest> tellsATextsWordsInTimeThatGrowsWithIt() {
        return Growth.ofPieces(
                "a text of ",
                TEXT,
                text -> TermVector.of(text, text, List.of(text), List.of(text)),
                "a",
                "word ",
                "running ",
                "Word's ",
                "1969 ",
                "a-",
                "ness",
                "e\u0301",
                "中",
                "中 ",
                "مالي ",
                "이란은 ",
                ". ",
                "\u200b");
    }

    @TestFactory
    Stream<DynamicTest> findsRelatedArticlesInTimeThatGrowsWithTheArchive() {
        return Growth.tests(Stream.of(
                archive("articles of one text", i -> "lander moon crater dust " + "module ".repeat(20)),
                archive("articles of other words each", i -> "lander" + i + " moon" + i + " crater" + i),
                archive("articles with a word in common", i -> "lander moon" + i + " crater" + i),
                archive("articles with a word of ten", i -> "lander" + i / 10 + " moon" + i % 10 + " crater" + i % 7),
                archive(
                        "articles with a word of a third of all",
                        i -> "lander" + i % 3 + " moon" + i % 4 + " crater" + i),
                archive("articles with words that each a twelfth of all has", 2 * ARTICLES, RelatedGrowthTest::common),
                archive("articles without words", i -> "")));
    }

    /** Only by these does it show that a query looks at the newest articles that have a word, and not at all. */
    private static String common(int article) {
        return IntStream.range(0, 24)
                .mapToObj(i -> "k" + (char) ('a' + i) + "o" + (char) ('a' + article % 12) + "zam")
                .collect(Collectors.joining(" "));
    }

    private static Family<List<TermVector>> archive(String name, IntFunction<String> text) {
        return archive(name, ARTICLES, text);
    }

    private static Family<List<TermVector>> archive(String name, int articles, IntFunction<String> text) {
        return new Family<>(
                name,
                articles,
                n -> IntStream.range(0, n)
                        .mapToObj(i -> TermVector.of("", "", List.of(text.apply(i)), List.of()))
                        .toList(),
                RelatedGrowthTest::index);
    }

    private static void index(List<TermVector> vectors) {
        var index = new RelatedIndex();
        for (int i = 0; i < vectors.size(); i++) {
            index.add(i, LocalDate.EPOCH.plusDays(i / 3), vectors.get(i), false);
        }
        index.finish(RelatedIndex.Memory.NONE);
    }
}
