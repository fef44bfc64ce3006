package org.backfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.PrintPlace;
import org.backfile.article.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuesTest {
    @Test
    void articlesStandInTheOrderOfTheirPages() {
        var archive = Archive.of(List.of(
                article("1969-07-20", "a.example", "7", "10"),
                article("1969-07-21", "a.example", "7", "2"),
                article("1969-07-20", "a.example", "No. 7", ""),
                article("1969-07-20", "a.example", "7", "A1"),
                article("1969-07-20", "a.example", "", "1"),
                article("1969-07-20", "b.example", "7", "1")));
        assertThat(archive.issues())
                .extracting(Issue::publisher)
                .containsExactly("a.example", "a.example", "b.example");
        Issue issue = archive.issues().get(0);
        assertThat(issue.entries())
                .extracting(entry -> entry.header().placement().page())
                .containsExactly("2", "10", "A1");
        assertThat(issue.last()).isEqualTo("1969-07-21");
        assertThat(archive.issues()).extracting(Issue::name).containsExactly("1969-7", "1969-no-7", "1969-7");
        assertThat(archive.issue(issue.entries().get(0))).contains(issue);
    }

    @Test
    void aNumberThatComesAgainIsAnotherIssue() {
        List<Issue> issues = Archive.of(Stream.of("1969-01-04", "1969-12-27", "1970-01-02", "1970-12-30", "1971-04-01")
                        .map(day -> article(day, "a.example", "1", "1"))
                        .toList())
                .issues();
        assertThat(issues).extracting(Issue::name).containsExactly("1969-1", "1969-1-no2", "1970-1", "1971-1");
        assertThat(issues).extracting(issue -> issue.entries().size()).containsExactly(1, 2, 1, 1);
    }

    @Test
    void aYearInTheNumberStandsInItsNameOnce() {
        assertThat(Archive.of(List.of(
                                article("1969-03-01", "", "1969/12", "1"), article("1970-03-01", "", "1970", "1")))
                        .issues())
                .extracting(Issue::name)
                .containsExactly("1969-12", "1970");
    }

    @ParameterizedTest
    @CsvSource({
        "2,10",
        "A2,A10",
        "9,A1",
        "a1,B1",
        "12-13,12-14",
        "2,2b",
        "٢,10",
        "3,99999999999999999999",
        "iv,v",
        "7,''"
    })
    void comesBefore(String one, String other) {
        assertThat(PageOrder.compare(one, other)).isNegative();
        assertThat(PageOrder.compare(other, one)).isPositive();
        assertThat(PageOrder.compare(one, one)).isZero();
    }

    private static ArticleSummary article(String day, String publisher, String issue, String page) {
        var header = new FrontMatter(
                issue + page,
                LocalDate.parse(day),
                List.of(),
                "",
                false,
                "",
                publisher,
                Dateline.NONE,
                "en",
                "",
                Provenance.NONE,
                List.of(),
                List.of(),
                List.of(),
                new PrintPlace(issue, "", page),
                "");
        return new ArticleSummary(day + publisher + issue + page, header);
    }
}
