package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.backfile.output.Output;
import org.backfile.report.Finding;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bake sees of what was changed since the last. */
class RebakeIT {
    @TempDir
    Path folder;

    private TestSite site;

    @Test
    void oneAddedArticleRendersFewPages() {
        site = TestSite.in(folder).withDaysOfYear().with("archive.page.size", "3");
        for (int year = 1970; year < 2000; year++) {
            site.article(year + "/01/01/a" + year, "Article " + year, "Topic " + year % 5 + ",Space", "Text.");
        }
        site.bake();
        site.article("2001/02/03/new", "The New One", "Topic 1", "Text.");
        var outcome = site.bake().outcome();
        // The article and the one before it; its day, month and year with their feeds and linkset; its topic, source,
        // the lists of
        // both, the month before, home, feeds, sitemaps, 404, and the search; not the other four topics, thirty
        // articles and days.
        assertThat(outcome.written()).isBetween(10L, 46L);
        assertThat(outcome.unchanged()).isGreaterThan(150);
    }

    /** The quick way out when nothing changed sees whatever else may have: a page, an asset, a setting. */
    @Test
    void repairsWhatWasTouched() throws IOException {
        site = TestSite.in(folder).article("1970/01/01/a", "A", "", "One.");
        site.bake();
        var files = site.files();
        site.bake();
        assertThat(site.files()).isEqualTo(files);
        Path page = site.folder().resolve("output/1970/01/01/a.html");
        Files.writeString(page, "spoilt");
        assertThat(site.bake().outcome().written()).isEqualTo(1);
        Files.delete(page);
        assertThat(site.bake().outcome().written()).isEqualTo(1);
        Path style = site.folder().resolve("output/css/site.css");
        Files.writeString(style, "spoilt");
        assertThat(site.bake().outcome().written()).isEqualTo(1);
        assertThat(site.files()).isEqualTo(files);
        Files.writeString(site.folder().resolve("assets/new.txt"), "new");
        assertThat(site.bake().outcome().written()).isEqualTo(1);
        var same = site.bake();
        assertThat(same.outcome().written()).isZero();
        assertThat(same.outcome().unchanged()).isEqualTo(files.size() + 1);
        assertThat(same.articles()).isEqualTo(1);
    }

    /** What is to be said of headers is said without looking at them again. */
    @Test
    void saysAgainWhatItSaidOfAHeaderThatIsTheSame() {
        site = TestSite.in(folder).with("permanence", "off").article("1970/01/01/a", "A", "", "One.");
        TestSite.write(
                folder.resolve("content/1970/01/02/b.md"),
                "title=B\ndate=1970-01-02\ntype=post\nstatus=published\ntag=x\nlang=German\n~~~~~~\n\nTwo.\n");
        List<Finding> said = site.bake().findings();
        assertThat(said).extracting(Finding::rule).containsExactly("key-unknown", "lang-unknown");
        Path state = folder.resolve(".backfile");
        try (Output output = Output.open(site.output(), state)) {
            assertThat(output.stamp().findings()).isEqualTo(said);
        }
        assertThat(site.bake().findings()).isEqualTo(said);
        site.article("1970/01/01/c", "C", "", "Three.");
        assertThat(site.bake().findings()).isEqualTo(said);
        site.delete("content/1970/01/02/b.md");
        assertThat(site.bake().findings()).isEmpty();
    }

    /** What the settings' file does not name may be given to Java. */
    @Test
    void seesASettingGivenToJava() {
        site = TestSite.in(folder).article("1970/01/01/a", "A", "", "One.").article("1970/01/01/b", "B", "", "Two.");
        site.bake();
        var files = site.files();
        System.setProperty("archive.feed.size", "1");
        try {
            site.bake();
            assertThat(site.files()).isNotEqualTo(files);
        } finally {
            System.clearProperty("archive.feed.size");
        }
        site.bake();
        assertThat(site.files()).isEqualTo(files);
    }

    /** Clocks tick slowly: two texts of one length may have one age. */
    @Test
    void seesAnEditInTheTickOfTheBake() throws IOException {
        var tick = FileTime.from(Instant.parse("2100-01-01T00:00:00Z"));
        site = TestSite.in(folder);
        Path file = site.folder().resolve("content/1970/01/01/a.md");
        for (String text : List.of("One.", "Two.")) {
            site.article("1970/01/01/a", "A", "", text);
            Files.setLastModifiedTime(file, tick);
            site.bake();
            assertThat(site.files().get("1970/01/01/a.html")).contains(text);
        }
    }
}
