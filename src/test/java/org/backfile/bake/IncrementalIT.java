package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.backfile.output.Output;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncrementalIT {
    /**
     * More of both, and others, are tried by hand: {@code -Dincremental.changes=500 -Dincremental.seed=7}, and
     * {@code -Dincremental.articles=150}: with more than 100, lists of related articles are gone on with.
     */
    private static final int CHANGES = Integer.getInteger("incremental.changes", 40);

    private static final int ARTICLES = Integer.getInteger("incremental.articles", 12);

    private static final long SEED = Long.getLong("incremental.seed", 1969);

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final List<String> articles = new ArrayList<>();
    private TestSite site;

    /** Whatever was changed, what is baked on top of the last bake is what is baked from nothing. */
    @Test
    void isEqualToABakeFromNothing() {
        site = TestSite.in(folder.resolve("site"))
                .with("archive.page.size", "3")
                .with("archive.feed.size", "4");
        for (int i = 0; i < ARTICLES; i++) {
            add();
        }
        site.bake();
        for (int i = 0; i < CHANGES; i++) {
            String what = random.nextInt(6) == 0 ? killed() : change();
            site.bake();
            Path fresh = folder.resolve("fresh" + i);
            Path vocabulary = site.folder().resolve("topics.yaml");
            if (Files.exists(vocabulary)) {
                TestSite.copy(vocabulary, fresh.resolve("topics.yaml"));
            }
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
        site = TestSite.in(folder).withDaysOfYear().with("archive.page.size", "3");
        for (int year = 1970; year < 2000; year++) {
            site.article(year + "/01/01/a" + year, "Article " + year, "Topic " + year % 5 + ",Space", "Text.");
        }
        site.bake();
        site.article("2001/02/03/new", "The New One", "Topic 1", "Text.");
        var outcome = site.bake().outcome();
        // The article and the one before it; its day, month and year with their feeds; its topic, source, the lists of
        // both, the month before, home, feeds, sitemaps, 404, and the search; not the other four topics, thirty
        // articles and days.
        assertThat(outcome.written()).isBetween(10L, 45L);
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
        site = TestSite.in(folder).article("1970/01/01/a", "A", "", "One.");
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

    private String change() {
        switch (random.nextInt(12)) {
            case 8 -> {
                String size = String.valueOf(2 + random.nextInt(3));
                site.with("archive.page.size", size);
                return "page size " + size;
            }
            case 9 -> {
                String label = List.of("Moon", "Luna", "The Moon").get(random.nextInt(3));
                TestSite.write(
                        site.folder().resolve("topics.yaml"),
                        "concepts:\n  - prefLabel: " + label + "\n    altLabel: [Moon, Luna]\n");
                return "rename Moon to " + label;
            }
            case 10 -> {
                List<String> pages = List.copyOf(site.files().keySet());
                Path page = site.output().resolve(pages.get(random.nextInt(pages.size())));
                if (random.nextBoolean()) {
                    TestSite.write(page, "spoilt");
                    return "spoil " + page;
                }
                delete(page);
                return "delete " + page;
            }
            case 11 -> {
                return "spoil " + spoil();
            }
            case 0, 1, 2 -> {
                return "add " + add();
            }
            case 3 -> {
                return "delete " + remove(random.nextInt(articles.size()));
            }
            case 4, 5 -> {
                String edited = articles.get(random.nextInt(articles.size()));
                write(edited);
                return "retitle and retag " + edited;
            }
            case 6 -> {
                return "redate " + remove(random.nextInt(articles.size())) + " to " + add();
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

    /** What a bake remembers is cut off, has a wrong bit, or is another file. */
    private Path spoil() {
        List<Path> memory = new ArrayList<>();
        try (var files = Files.walk(site.folder().resolve(".backfile"))) {
            files.filter(file -> Files.isRegularFile(file) && !file.endsWith("lock"))
                    .sorted()
                    .forEach(memory::add);
            Path file = memory.get(random.nextInt(memory.size()));
            byte[] bytes = Files.readAllBytes(file);
            switch (random.nextInt(3)) {
                case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
                case 1 -> bytes[random.nextInt(bytes.length)] ^= 1 << random.nextInt(8);
                default -> bytes = Files.readAllBytes(memory.get(random.nextInt(memory.size())));
            }
            Files.write(file, bytes);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article comes, a bake is killed among its pages, and the article goes, or stays. */
    private String killed() {
        String came = add();
        String what = "killed with " + came + ", " + change();
        var steps = new AtomicInteger(1 + random.nextInt(6));
        var killing = new Progress() {
            private volatile boolean pages;

            @Override
            public void stage(String name, long total) {
                pages = name.equals("baking pages");
            }

            @Override
            public void step(long count) {
                if (pages && steps.decrementAndGet() == 0) {
                    throw new Killed();
                }
            }
        };
        try {
            Bake.run(site.folder(), site.output(), Instant.EPOCH, killing);
        } catch (Killed e) {
            what += ", killed";
        }
        int place = articles.indexOf(came);
        return place >= 0 && random.nextInt(3) > 0 ? what + ", deleted " + remove(place) : what;
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private String remove(int place) {
        String gone = articles.remove(place);
        site.delete("content/" + gone + ".md");
        return gone;
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
        if (random.nextInt(3) == 0) {
            Path file = site.folder().resolve("content/" + path + ".md");
            TestSite.write(file, TestSite.read(file).replace("lang=en", "time=" + (10 + random.nextInt(9)) + ":30"));
        }
    }
}
