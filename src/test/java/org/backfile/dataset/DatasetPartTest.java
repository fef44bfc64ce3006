package org.backfile.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.backfile.archive.Archive;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.Provenance;
import org.junit.jupiter.api.Test;

class DatasetPartTest {
    @Test
    void aSmallArchiveIsWholeAndALargeOneIsPartedByYearsAndTheLargestYearsByMonths() {
        assertThat(names(0, i -> day(1969, i))).containsExactly("articles 0");
        assertThat(names(DatasetPart.WHOLE, i -> day(1969 + i % 2, i))).containsExactly("articles 500");
        assertThat(names(DatasetPart.WHOLE + 1, i -> day(1969 + i % 2, i)))
                .containsExactly("articles-1969 251", "articles-1970 250");
        assertThat(names(DatasetPart.YEAR + 3, i -> i < 2 ? day(1969, i) : day(1970, i % 32)))
                .containsExactly("articles-1969 2", "articles-1970-01 1939", "articles-1970-02 62");
    }

    private static LocalDate day(int year, int number) {
        return LocalDate.of(year, 1, 1).plusDays(number % 365);
    }

    private static List<String> names(int count, IntFunction<LocalDate> date) {
        List<ArticleSummary> entries = IntStream.range(0, count)
                .mapToObj(i -> new ArticleSummary("a" + i, header(date.apply(i))))
                .toList();
        return DatasetPart.of(Archive.of(entries)).stream()
                .map(part -> part.name() + " " + part.entries().size())
                .toList();
    }

    private static FrontMatter header(LocalDate date) {
        return new FrontMatter(
                "Title", date, List.of(), "", false, "", "", new Dateline("", ""), "en", new Provenance("", ""));
    }
}
