package org.backfile.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.permanence.ArticleMove;
import org.backfile.report.Progress;
import org.backfile.report.Severity;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are changed in every way there is, and each is named, and no other. */
class VerificationIT {
    /** {@code -Dbackfile.verify.steps=1000} is the whole trial. */
    private static final int STEPS = Integer.getInteger("backfile.verify.steps", 40);

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private TestSite site;

    @BeforeEach
    void anArchive() {
        site = TestSite.in(Path.of(temp.toString(), "site"));
        for (int i = 0; i < 12; i++) {
            raw(i, "Nothing else happened.");
        }
        build();
        assertThat(verify(true)).isEmpty();
    }

    @Test
    void namesExactlyTheFileThatWasDisturbed() throws IOException {
        var random = new Random(7);
        List<Path> files = files();
        Collections.shuffle(files, random);
        for (Path file : files.subList(0, 30)) {
            for (Disturbance each : Disturbance.values()) {
                byte[] before = Files.readAllBytes(file);
                FileTime time = Files.getLastModifiedTime(file);
                each.of(file, random, true);
                assertThat(verify(true)).as(each + " " + file).containsExactly(name(file));
                restore(file, before, time);
                each.of(file, random, false);
                assertThat(verify(true)).as(each + " with time kept " + file).containsExactly(name(file));
                restore(file, before, time);
            }
        }
        assertThat(verify(true)).isEmpty();
    }

    @Test
    void namesFilesThatWereAddedOrExchanged() throws IOException {
        Path page = site.output().resolve("index.html");
        Path other = site.output().resolve("404.html");
        byte[] one = Files.readAllBytes(page);
        byte[] two = Files.readAllBytes(other);
        Files.write(page, two);
        Files.write(other, one);
        assertThat(verify(true)).containsExactly("output/404.html", "output/index.html");
        assertThat(site.bake().outcome().written()).isEqualTo(2);
        assertThat(verify(true)).isEmpty();

        TestSite.write(site.output().resolve("CNAME"), "archive.example");
        TestSite.write(site.folder().resolve("content/extra.md"), "title=Extra\n~~~~~~\n");
        assertThat(verify(true)).containsExactly("content/extra.md", "output/CNAME");
        assertThat(verify(false, true)).isEmpty();
        assertThat(verify(true)).isEmpty();
        TestSite.write(site.output().resolve("CNAME"), "other.example");
        assertThat(verify(true)).containsExactly("output/CNAME");
    }

    /** A size that changes is seen without reading; what hides behind the same size and time is not. */
    @Test
    void looksAtSizesAndTimesOnlyUnlessAskedToReadAll() throws IOException {
        Path page = site.output().resolve("index.html");
        byte[] before = Files.readAllBytes(page);
        FileTime time = Files.getLastModifiedTime(page);
        Disturbance.FLIP.of(page, new Random(1), false);
        assertThat(verify(false)).isEmpty();
        assertThat(verify(true)).containsExactly("output/index.html");
        int found = 0;
        for (int part = 1; part <= 5; part++) {
            found += verify(options(true, new Part(part, 5), false)).size();
        }
        assertThat(found).isEqualTo(1);
        restore(page, before, time);
        TestSite.write(page, "short");
        assertThat(verify(false)).containsExactly("output/index.html");
    }

    @Test
    void knowsWhatImportBakeAndTheOwnerDid() throws IOException {
        var random = new Random(3);
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(7)) {
                case 0 -> raw(random.nextInt(20), "Edition " + step + " said more.");
                case 1 -> edit(random);
                case 2 -> site.with("site.tagline", "Step " + step);
                case 3 -> site.article("1971/01/0" + (1 + random.nextInt(9)) + "/own", "Own", "Moon", "By hand.");
                case 5 -> move(random, step);
                case 4 -> Files.setLastModifiedTime(files().get(0), FileTime.fromMillis(1_000_000L + step));
                default -> removeOne(random);
            }
            build();
            assertThat(verify(random.nextBoolean())).as("step " + step).isEmpty();
        }
        assertThat(verify(true)).isEmpty();
    }

    @Test
    void tellsWhoCanHaveDoneIt() throws IOException {
        Path article = site.folder().resolve("content").resolve(articles().get(0));
        Files.writeString(article, Files.readString(article) + "\nEdited.\n");
        Difference seen = differences(options(true, Part.ALL, false)).get(0);
        assertThat(seen.severity()).isEqualTo(Severity.WARNING);
        assertThat(seen.what()).contains("since the last bake");
        site.bake();
        seen = differences(options(true, Part.ALL, false)).get(0);
        assertThat(seen.severity()).isEqualTo(Severity.NOTE);
        assertThat(seen.what()).contains("edited by hand");
        assertThat(differences(options(true, Part.ALL, false))).isEmpty();

        Disturbance.FLIP.of(article, new Random(1), false);
        seen = differences(options(true, Part.ALL, false)).get(0);
        assertThat(seen.severity()).isEqualTo(Severity.ERROR);
        assertThat(seen.what()).contains("failing disk");
    }

    private enum Disturbance {
        FLIP,
        TRUNCATE,
        REMOVE;

        void of(Path file, Random random, boolean newTime) {
            try {
                FileTime time = Files.getLastModifiedTime(file);
                byte[] bytes = Files.readAllBytes(file);
                switch (this) {
                    case REMOVE -> Files.delete(file);
                    case TRUNCATE -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
                    case FLIP -> {
                        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                        Files.write(file, bytes);
                    }
                }
                if (this != REMOVE && !newTime) {
                    Files.setLastModifiedTime(file, time);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void restore(Path file, byte[] bytes, FileTime time) throws IOException {
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, time);
    }

    private void raw(int number, String more) {
        var words = new Random(number);
        var text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("word").append(words.nextInt(5000)).append(i % 12 == 11 ? ".\n" : " ");
        }
        TestSite.write(
                temp.resolve("site/raw/" + number + ".txt"),
                " date 1969-07-" + (10 + number) + " https://gazette.example/story-" + number + "\nThe landing, part "
                        + number + "\n1969-07-" + (10 + number) + "\n" + text + more + "\n");
    }

    private void build() {
        site.build();
    }

    private void edit(Random random) throws IOException {
        List<String> articles = articles();
        Path file = site.folder().resolve("content").resolve(articles.get(random.nextInt(articles.size())));
        Files.writeString(file, Files.readString(file) + "\nAdded by hand, " + random.nextInt() + ".\n");
    }

    private void move(Random random, int step) throws IOException {
        List<String> articles = articles();
        String from = articles.get(random.nextInt(articles.size())).replaceFirst("\\.md$", "");
        ArticleMove.move(ImportLayout.of(site.folder()), from, from + "-" + step);
        assertThat(verify(true)).doesNotContain(".backfile/articles.tsv");
    }

    private void removeOne(Random random) throws IOException {
        List<String> articles = articles();
        if (articles.size() > 6) {
            Files.delete(site.folder().resolve("content").resolve(articles.get(random.nextInt(articles.size()))));
        }
    }

    private List<String> articles() throws IOException {
        Path content = site.folder().resolve("content");
        try (Stream<Path> all = Files.walk(content)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> content.relativize(file).toString())
                    .filter(file -> file.startsWith("19"))
                    .sorted()
                    .toList();
        }
    }

    /** Raw files, content, output and what the runs remember. */
    private List<Path> files() throws IOException {
        return files(site);
    }

    /** The same of any site. */
    static List<Path> files(TestSite site) throws IOException {
        var files = new ArrayList<Path>();
        for (String folder : List.of("raw", "content", "output", ".backfile")) {
            try (Stream<Path> all = Files.walk(site.folder().resolve(folder))) {
                all.filter(file -> Files.isRegularFile(file) && file.toFile().length() > 3)
                        .filter(file -> !file.endsWith(".backfile/fixity") && !file.endsWith(".backfile/sums"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private String name(Path file) {
        return site.folder().relativize(file).toString();
    }

    private Verification.Options options(boolean deep, Part part, boolean accept) {
        return new Verification.Options(
                site.folder(), site.folder().resolve("content"), site.output(), deep, part, accept);
    }

    private List<String> verify(boolean deep) {
        return verify(deep, false);
    }

    private List<String> verify(boolean deep, boolean accept) {
        return verify(options(deep, Part.ALL, accept));
    }

    private static List<String> verify(Verification.Options options) {
        return differences(options).stream()
                .filter(each -> each.severity() != Severity.NOTE)
                .map(Difference::path)
                .toList();
    }

    private static List<Difference> differences(Verification.Options options) {
        return Verification.run(options, Progress.NONE).differences();
    }
}
