package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists for skimming, and the ways through the days. */
class ListsIT {
    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    @Test
    void longListsHaveALineForEachArticleUnderItsYearAndAreNamedByWhatTheyHold() {
        TestSite site = TestSite.in(folder);
        for (int i = 0; i < 40; i++) {
            site.article("%d/05/%02d/probe-%d".formatted(2001 + i / 12, 1 + i % 12, i), "Probe " + i, "Venus", "Text");
        }
        site.article("2001/07/20/alone", "Alone", "Venus", "Text");
        site.with("archive.page.size", "35").bake();
        var list = site.page("topics/venus/index.html");
        assertThat(list.select(".lines .summary")).isEmpty();
        assertThat(list.select(".group").eachAttr("id")).startsWith("y2004", "y2003");
        assertThat(list.select(".jump a").eachAttr("href")).startsWith("#y2004", "#y2003");
        assertThat(list.select(".title .note").text()).startsWith("41 articles");
        assertThat(site.page("2001/index.html").select(".headline").eachText())
                .startsWith("Probe 0")
                .endsWith("Alone");
        assertThat(site.page("2001/index.html").select(".wall li li a").eachAttr("aria-label"))
                .contains("20 July 2001: 1 article");
        site.with("archive.page.size", "20").bake();
        assertThat(site.page("topics/venus/page/1/index.html")
                        .select("h1 ~ .note")
                        .text())
                .startsWith("2001–2002, articles 1 to 20");
        assertThat(site.page("topics/venus/index.html").title()).startsWith("Venus ·");
    }

    @Test
    void everyDayOfTheYearHasAPageOfAllYears() {
        TestSite site = TestSite.in(folder).withDaysOfYear();
        site.article("1969/07/20/landing", "Eagle Lands", "", "Text");
        site.article("1970/07/20/later", "A Year Later", "", "Text");
        site.bake();
        var day = site.page("days/07-20/index.html");
        assertThat(day.select("h1").text()).contains("20 July");
        assertThat(day.select(".headline").eachText()).last().isEqualTo("A Year Later");
        assertThat(site.page("days/02-29/index.html").select(".neighbours a").eachAttr("href"))
                .containsExactly("../02-28/index.html", "../03-01/index.html");
        assertThat(site.page("days/index.html").select(".wall li li a")).hasSize(366);
        assertThat(site.page("1970/07/20/index.html").select(".aside a").eachText())
                .containsExactly("1969", "20 July in all years");

        site.article("1971/07/20/again", "Another Year Later", "", "Text")
                .article("1971/03/01/spring", "Spring", "", "Text");
        site.bake();
        var files = site.files();
        for (String input : List.of("content", "templates", "assets", "jbake.properties", "topics.lock")) {
            TestSite.copy(site.folder().resolve(input), other.resolve(input));
        }
        TestSite fresh = TestSite.existing(other);
        fresh.bake();
        assertThat(files).isEqualTo(fresh.files());
    }
}
