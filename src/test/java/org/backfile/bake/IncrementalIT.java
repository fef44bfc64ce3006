package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
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
        change(CHANGES);
    }

    @Test
    void isEqualToABakeFromNothingWhereArticlesAreGrouped() {
        site = TestSite.in(folder.resolve("site"))
                .with("archive.page.size", "3")
                .with("archive.feed.size", "4")
                .with("layout", "grouped");
        change(CHANGES / 3);
    }

    private void change(int changes) {
        for (int i = 0; i < ARTICLES; i++) {
            add();
        }
        site.bake();
        for (int i = 0; i < changes; i++) {
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
