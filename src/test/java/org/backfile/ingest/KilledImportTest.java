package org.backfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.backfile.report.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills imports in the middle. */
class KilledImportTest {
    @TempDir
    Path folder;

    /** Imports {@code args[0]} into {@code args[1]}. */
    public static void main(String[] args) {
        run(Path.of(args[0]), Path.of(args[1]));
    }

    private static void run(Path raw, Path site) {
        var options = Ingest.Options.of(raw, site, LocalDate.of(2026, 1, 1)).withThreads(2);
        new Ingest(options, Topics.NONE, Progress.NONE).run();
    }

    @Test
    void endsTheSameHoweverOftenItWasKilled() throws Exception {
        Path raw = folder.resolve("raw");
        WireStories.write(raw, 0, 1500);
        Path whole = folder.resolve("whole");
        run(raw, whole);
        Path killed = folder.resolve("killed");
        int kills = 0;
        for (int step = 0; step < 8; step++) {
            kills += killAt(raw, killed, step) ? 1 : 0;
            if (Files.exists(killed.resolve("content"))) {
                for (String text : IngestTest.files(killed.resolve("content")).values()) {
                    assertThat(text).startsWith("title=").contains("\n~~~~~~\n").endsWith("\n");
                }
            }
        }
        run(raw, killed);
        assertThat(kills).isPositive();
        Map<String, String> expected = IngestTest.files(whole);
        assertThat(IngestTest.files(killed)).isEqualTo(expected);
    }

    /** Starts an import and kills it as soon as its traces say that it has got as far as that. */
    private boolean killAt(Path raw, Path site, int step) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledImportTest.class.getName(),
                        raw.toString(),
                        site.toString())
                .inheritIO()
                .start();
        Path trace = step < 3
                ? site.resolve(".backfile/journal/0")
                : step < 6 ? site.resolve(".backfile/articles.tsv.plan") : site.resolve(".backfile/articles.tsv");
        while (process.isAlive() && !Files.exists(trace)) {
            Thread.sleep(1);
        }
        process.waitFor(step * 3L, TimeUnit.MILLISECONDS);
        boolean alive = process.isAlive();
        process.destroyForcibly().waitFor();
        return alive;
    }
}
