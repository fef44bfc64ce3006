package org.backfile.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.backfile.ingest.Ingest;
import org.backfile.report.Progress;
import org.backfile.testing.FeedChecker;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article that is imported late is told of first, whenever it was published. */
class RecentlyAddedIT {
    @TempDir
    private Path folder;

    @Test
    void tellsOfAnOldArticleThatCameLate() throws Exception {
        TestSite site = TestSite.in(folder.resolve("site")).with("template.atom.file", "atom.ftl");
        site.bake();
        assertThat(site.files()).doesNotContainKeys("added/index.html", "added/feed.xml");

        raw("2020-05-01", "ferry");
        raw("2021-06-02", "bridge");
        ingest(site, LocalDate.of(2026, 11, 1));
        site.bake();
        assertThat(titles(site)).containsExactly("The bridge", "The ferry");

        raw("1969-07-20", "moon");
        ingest(site, LocalDate.of(2026, 11, 9));
        site.bake();
        assertThat(titles(site)).containsExactly("The moon", "The bridge", "The ferry");
        var feed = FeedChecker.parse(site.output().resolve("added/feed.xml"));
        assertThat(feed.getEntries().get(0).getTitle()).isEqualTo("The moon");
        assertThat(Files.readString(site.output().resolve("added/feed.xml")))
                .contains("<pubDate>Mon, 09 Nov 2026 12:00:00 GMT</pubDate>")
                .contains("<dcterms:issued>1969-07-20</dcterms:issued>");
        assertThat(FeedChecker.parse(site.output().resolve("added/feed.atom")).getEntries())
                .hasSize(3);
        assertThat(site.page("feeds/index.html").select("a[href$=added/feed.xml]"))
                .isNotEmpty();
        assertThat(site.page("index.html").select("a[href=added/index.html]")).hasSize(1);

        ingest(site, LocalDate.of(2026, 11, 20));
        assertThat(site.bake().outcome().written()).isZero();
        assertThat(TestSite.read(site.folder().resolve(".backfile/.gitignore"))).contains("!added.tsv");
    }

    private List<String> titles(TestSite site) {
        return site.page("added/index.html").select(".entry .headline").eachText();
    }

    private void raw(String day, String what) {
        TestSite.write(
                folder.resolve("raw/" + what + ".txt"),
                " date %s https://gazette.example/%s\nThe %s\n%s\nAbout the %s.\n\nThe town has seen the %s at last, and was glad.\n"
                        .formatted(day, what, what, day, what, what));
    }

    private void ingest(TestSite site, LocalDate today) {
        new Ingest(Ingest.Options.of(folder.resolve("raw"), site.folder(), today), article -> List.of(), Progress.NONE)
                .run();
    }
}
