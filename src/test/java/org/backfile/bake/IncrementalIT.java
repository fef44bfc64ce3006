package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalIT {
    private static final int CHANGES = 40;

    @TempDir
    Path folder;

    private final Random random = new Random(1969);
    private final List<String> articles = new ArrayList<>();
    private TestSite site;

    /** Whatever was changed, what is baked on top of the last bake is what is baked from nothing. */
    @Test
    void isEqualToABakeFromNothing() {
        site = TestSite.in(folder.resolve("site"))
                .with("archive.page.size", "3")
                .with("archive.feed.size", "4");
        for (int i = 0; i < 12; i++) {
            add();
        }
        site.bake();
        for (int i = 0; i < CHANGES; i++) {
            String what = change();
            site.bake();
            Path fresh = folder.resolve("fresh" + i);
            TestSite.copy(site.folder().resolve("content"), fresh.resolve("content"));
            TestSite.copy(site.folder().resolve("templates"), fresh.resolve("templates"));
            TestSite.copy(site.folder().resolve("assets"), fresh.resolve("assets"));
            TestSite.copy(site.folder().resolve("jbake.properties"), fresh.resolve("jbake.properties"));
            TestSite.copy(site.folder().resolve("topics.lock"), fresh.resolve("topics.lock"));
            TestSite other = TestSite.existing(fresh);
            other.bake();
            var expected = other.files();
            var actual = site.files();
            assertThat(actual.keySet()).as("change %d: %s", i, what).isEqualTo(expected.keySet());
            for (String path : expected.keySet()) {
                assertThat(actual.get(path).lines().toList())
                        .as("change %d: %s: %s", i, what, path)
                        .isEqualTo(expected.get(path).lines().toList());
            }
        }
    }

    @Test
    void oneAddedArticleRendersFewPages() {
        site = TestSite.in(folder).with("archive.page.size", "3");
        for (int year = 1970; year < 2000; year++) {
            site.article(year + "/01/01/a" + year, "Article " + year, "Topic " + year % 5 + ",Space", "Text.");
        }
        site.bake();
        site.article("2001/02/03/new", "The New One", "Topic 1", "Text.");
        var outcome = site.bake().outcome();
        // The article and the one before it; its day, month and year with their feeds; its topic, source, the lists of
        // both, the month before, home, feeds, sitemaps, 404; not the other four topics, thirty articles and days.
        assertThat(outcome.written()).isBetween(10L, 30L);
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
        Path style = site.folder().resolve("output/css/base.css");
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

    private String change() {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> {
                return "add " + add();
            }
            case 3 -> {
                String gone = articles.remove(random.nextInt(articles.size()));
                site.delete("content/" + gone + ".md");
                return "delete " + gone;
            }
            case 4, 5 -> {
                String edited = articles.get(random.nextInt(articles.size()));
                write(edited);
                return "retitle and retag " + edited;
            }
            case 6 -> {
                String moved = articles.remove(random.nextInt(articles.size()));
                site.delete("content/" + moved + ".md");
                return "redate " + moved + " to " + add();
            }
            default -> {
                String template =
                        List.of("topic", "article", "parts/footer", "feed").get(random.nextInt(4));
                Path file = site.folder().resolve("templates/" + template + ".ftl");
                TestSite.write(file, TestSite.read(file) + "<#-- " + random.nextInt() + " -->");
                return "change template " + template;
            }
        }
    }

    private String add() {
        String path = "%d/%02d/%02d/article-%d"
                .formatted(
                        1960 + random.nextInt(4), 1 + random.nextInt(3), 1 + random.nextInt(3), random.nextInt(1000));
        articles.remove(path);
        articles.add(path);
        write(path);
        return path;
    }

    private void write(String path) {
        var tags = new ArrayList<String>();
        for (String tag : List.of("Moon", "Mars", "NASA", "Venus")) {
            if (random.nextInt(3) == 0) {
                tags.add(tag);
            }
        }
        site.article(path, "Title " + random.nextInt(100), String.join(",", tags), "Text " + random.nextInt(100));
    }
}
