package org.backfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.backfile.report.Progress;
import org.backfile.testing.MemoryFolder;
import org.backfile.work.Share;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills imports at each of their stages. */
class KilledImportTest {
    private static final int FILES = 600;
    private static final int READ = 400;
    private static final int DEAD = 137;

    /** Of all tests: each has a site of its own in it. */
    @TempDir(factory = MemoryFolder.class)
    static Path folder;

    private static Map<String, String> whole;

    private Path raw = folder.resolve("raw");

    /** Raw files, and what an import makes of them that nobody kills. */
    @BeforeAll
    static void importUndisturbed() throws IOException {
        Path raw = folder.resolve("raw");
        WireStories.write(raw, 0, FILES);
        for (String name : ImportFolders.files(raw).keySet()) {
            Files.writeString(raw.resolve(name), "\nRead more on our pages.", StandardOpenOption.APPEND);
        }
        run(raw, folder.resolve("whole"), Progress.NONE);
        whole = ImportFolders.files(folder.resolve("whole"));
    }

    @Test
    void endsTheSameWhereverItWasKilled() throws Exception {
        assertThat(whole).containsKey(".backfile/noise-candidates.txt");
        Path killed = folder.resolve("killed");
        die(killed, "finding raw files", 0);
        die(killed, "reading raw files", 1);
        die(killed, "reading raw files", READ);
        die(killed, "finding duplicates", 0);
        die(killed, "writing articles", 0);
        die(killed, "writing articles", 300);
        die(killed, "writing the report", 0);
        run(raw, killed, Progress.NONE);
        assertSame(ImportFolders.files(killed), whole);
    }

    @Test
    void readsOnlyWhatWasNotRead() throws Exception {
        Path reading = folder.resolve("reading");
        die(reading, "reading raw files", READ);
        assertThat(run(raw, reading, Progress.NONE).read()).isBetween(FILES - READ - 200, FILES - READ + 300);
        assertSame(ImportFolders.files(reading), whole);
        Path writing = folder.resolve("writing");
        die(writing, "writing articles", 300);
        assertThat(run(raw, writing, Progress.NONE).read()).isZero();
        assertSame(ImportFolders.files(writing), whole);
    }

    @Test
    void goesOnFromShares() throws IOException {
        Path shared = folder.resolve("shared");
        for (int number : List.of(3, 0, 1, 3, 4, 2)) {
            var options = Ingest.Options.of(raw, shared, ImportFolders.TODAY);
            new Ingest(options, article -> List.of("Wire"), Progress.NONE).read(new Share(number, 4));
        }
        assertThat(shared.resolve("content")).doesNotExist();
        assertThat(run(raw, shared, Progress.NONE).read()).isZero();
        assertSame(ImportFolders.files(shared), whole);
    }

    @Test
    void endsTheSameAfterKillsFromOutside() throws Exception {
        Path killed = folder.resolve("outside");
        int kills = 0;
        for (String trace : List.of("journal/0", "journal/3", "articles.tsv.plan", "arriving", "articles.tsv")) {
            Process process = start(killed, "none", 0);
            while (process.isAlive()
                    && !Files.exists(killed.resolve(".backfile").resolve(trace))) {
                Thread.sleep(1);
            }
            process.waitFor(trace.length(), TimeUnit.MILLISECONDS);
            kills += process.isAlive() ? 1 : 0;
            process.destroyForcibly().waitFor();
            assertWhole(killed);
        }
        run(raw, killed, Progress.NONE);
        assertThat(kills).isPositive();
        assertSame(ImportFolders.files(killed), whole);
    }

    @Test
    void readsAgainWhatChangedMeanwhile() throws Exception {
        Path other = folder.resolve("other");
        ImportFolders.restore(other.resolve("raw"), ImportFolders.bytes(raw));
        raw = other.resolve("raw");
        Path killed = other.resolve("killed");
        die(killed, "writing articles", READ / 2);
        String changed = ImportFolders.files(raw).keySet().iterator().next();
        Files.writeString(raw.resolve(changed), "\nA last line.", StandardOpenOption.APPEND);
        assertThat(run(raw, killed, Progress.NONE).read()).isEqualTo(1);
        run(raw, other.resolve("whole"), Progress.NONE);
        assertThat(ImportFolders.files(killed.resolve("content")))
                .isEqualTo(ImportFolders.files(other.resolve("whole/content")));
    }

    /** Names the files that differ: the whole of a site is no message. */
    private static void assertSame(Map<String, String> files, Map<String, String> expected) {
        var all = new TreeSet<>(files.keySet());
        all.addAll(expected.keySet());
        all.remove(".backfile/sums"); // holds times
        all.removeIf(name -> files.getOrDefault(name, "none").equals(expected.get(name)));
        assertThat(all).isEmpty();
    }

    private void die(Path site, String stage, long steps) throws Exception {
        assertThat(start(site, stage, steps).waitFor()).isEqualTo(DEAD);
        assertWhole(site);
    }

    /** Nothing that is half written is ever seen. */
    private static void assertWhole(Path site) throws IOException {
        for (var file : ImportFolders.files(site.resolve("content")).entrySet()) {
            assertThat(file.getKey()).endsWith(".md");
            assertThat(file.getValue())
                    .startsWith("title=")
                    .contains("\n~~~~~~\n")
                    .endsWith("\nRead more on our pages.\n");
        }
    }

    private Process start(Path site, String stage, long steps) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledImportTest.class.getName(),
                        raw.toString(),
                        site.toString(),
                        stage,
                        Long.toString(steps))
                .inheritIO()
                .start();
    }

    /** Imports {@code args[0]} into {@code args[1]} and dies in the stage {@code args[2]} after {@code args[3]} steps. */
    public static void main(String[] args) {
        run(Path.of(args[0]), Path.of(args[1]), new Death(args[2], Long.parseLong(args[3])));
    }

    /** Dies without a word, as by {@code kill -9}: no hook runs, nothing is flushed. */
    private static final class Death implements Progress {
        private final String fatal;
        private final long most;
        private boolean near;
        private long steps;

        Death(String fatal, long most) {
            this.fatal = fatal;
            this.most = most;
        }

        @Override
        public synchronized void stage(String name, long total) {
            near = name.equals(fatal);
            step(0);
        }

        @Override
        public synchronized void step(long count) {
            steps += near ? count : 0;
            if (near && steps >= most) {
                Runtime.getRuntime().halt(DEAD);
            }
        }
    }

    private static Ingest.Result run(Path raw, Path site, Progress progress) {
        var options = Ingest.Options.of(raw, site, LocalDate.of(2026, 1, 1)).withThreads(2);
        return new Ingest(options, article -> List.of("Wire"), progress).run();
    }
}
