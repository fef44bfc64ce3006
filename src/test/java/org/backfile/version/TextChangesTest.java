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
import org.junit.jupiter.api.Test;

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

    @Test
    void comparesLongTextsWithoutTakingLong() {
        String one = IntStream.range(0, 60_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String other = IntStream.range(0, 60_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
        assertThat(TextChanges.of(article("A", one), article("A", other)).get(0))
                .hasSize(2);
    }
}
