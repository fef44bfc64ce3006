package org.backfile.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextChangesTest {
    private static Article article(String title, String... paragraphs) {
        var header = new FrontMatter(
                title, LocalDate.of(1969, 7, 20), List.of(), "", false, "", "", Dateline.NONE, "en", Provenance.NONE);
        return new Article(
                "1969/07/20/a",
                header,
                Stream.of(paragraphs).map(Block::paragraph).toList());
    }

    private static List<String> changes(Article before, Article after) {
        return TextChanges.of(before, after).stream()
                .map(runs -> runs.stream()
                        .map(run -> switch (run.kind()) {
                            case SAME -> run.text();
                            case GONE -> "[-" + run.text() + "]";
                            case ADDED -> "[+" + run.text() + "]";
                        })
                        .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void tellsWhatChangedWordByWord() {
        assertThat(changes(
                        article("Three Hurt", "The bridge fell.", "Three were hurt.", "It rained."),
                        article(
                                "Four Hurt",
                                "The bridge fell.",
                                "Four were hurt badly.",
                                "A rope tore.",
                                "It rained.")))
                .containsExactly(
                        "[-Three ][+Four ]Hurt ", "[-Three ][+Four ]were [-hurt. ][+hurt badly. ]", "[+A rope tore. ]");
        assertThat(changes(article("A", "One.", "Two."), article("A", "One."))).containsExactly("[-Two. ]");
        assertThat(changes(article("A", "One."), article("A", "One."))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> comparesLongTextsInTimeThatGrowsWithThem() {
        return Growth.tests(Stream.of(
                new Family<>(
                        "other words",
                        8_000,
                        n -> n,
                        n -> assertThat(changed(words("a", n), words("b", n))).isEqualTo(2)),
                new Family<>(
                        "other paragraphs",
                        8_000,
                        n -> n,
                        n -> assertThat(changed(
                                        words("a", n).replace(' ', '\n'),
                                        words("b", n).replace(' ', '\n')))
                                .isEqualTo(2 * n))));
    }

    private static int changed(String before, String after) {
        return TextChanges.of(article("A", before.split("\n")), article("A", after.split("\n"))).stream()
                .mapToInt(List::size)
                .sum();
    }

    private static String words(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).collect(Collectors.joining(" "));
    }
}
