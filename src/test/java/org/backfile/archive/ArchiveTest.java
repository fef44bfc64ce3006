package org.backfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.Provenance;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final ArticleSummary LANDING = entry("1969-07-20", "landing", "Moon", "NASA");
    private static final ArticleSummary WALK = entry("1969-07-21", "walk", "Moon");
    private static final ArticleSummary WATCHED = entry("1969-07-21", "watched", "Television", "Nasa", "NASA");
    private static final ArticleSummary HOME = entry("1969-08-01", "home", "NASA");
    private static final ArticleSummary SHUTTLE = entry("1981-04-12", "shuttle", "NASA");

    @Test
    void isTheSameWhateverTheOrder() {
        List<ArticleSummary> all = new ArrayList<>(List.of(WALK, SHUTTLE, LANDING, HOME, WATCHED));
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertThat(Archive.of(all).entries()).containsExactly(LANDING, WALK, WATCHED, HOME, SHUTTLE);
        }
    }

    @Test
    void hasAPeriodForEveryYearMonthAndDayWithArticlesAndNoOther() {
        Archive archive = Archive.of(List.of(WALK, SHUTTLE, LANDING, HOME, WATCHED));
        assertThat(archive.years()).extracting(y -> y.start().getYear()).containsExactly(1969, 1981);
        Period year = archive.years().get(0);
        assertThat(year.parts()).extracting(m -> m.start().getMonthValue()).containsExactly(7, 8);
        assertThat(year.parts().get(0).parts())
                .extracting(Period::entries)
                .containsExactly(List.of(LANDING), List.of(WALK, WATCHED));
        assertThat(archive.day(LocalDate.of(1969, 7, 21)))
                .hasValueSatisfying(d -> assertThat(d.entries()).containsExactly(WALK, WATCHED));
        assertThat(archive.day(LocalDate.of(1969, 7, 22))).isEmpty();
    }

    @Test
    void neighboursCrossDaysAndYears() {
        Archive archive = Archive.of(List.of(WALK, SHUTTLE, LANDING, HOME, WATCHED));
        assertThat(archive.before(WALK)).contains(LANDING);
        assertThat(archive.after(HOME)).contains(SHUTTLE);
        assertThat(archive.before(LANDING)).isEmpty();
        assertThat(archive.after(SHUTTLE)).isEmpty();
    }

    @Test
    void spellingsWithOneSlugShareAShelfUnderTheMostUsed() {
        Archive archive = Archive.of(List.of(WALK, SHUTTLE, LANDING, HOME, WATCHED));
        assertThat(archive.topics()).extracting(TaxonomyTerm::label).containsExactly("Moon", "NASA", "Television");
        assertThat(archive.topics().get(1).entries()).containsExactly(LANDING, WATCHED, HOME, SHUTTLE);
    }

    @Test
    void anEmptyArchiveHasNothing() {
        Archive archive = Archive.of(List.of());
        assertThat(archive.years()).isEmpty();
        assertThat(archive.topics()).isEmpty();
        assertThat(archive.sources()).isEmpty();
    }

    private static ArticleSummary entry(String date, String name, String... tags) {
        return new ArticleSummary(
                date.replace('-', '/') + "/" + name,
                new FrontMatter(
                        name,
                        LocalDate.parse(date),
                        List.of(tags),
                        "",
                        false,
                        "",
                        "gazette.example",
                        Dateline.NONE,
                        "en",
                        Provenance.NONE));
    }
}
