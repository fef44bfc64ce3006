package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.cli.run.StageOutcome;
import org.backfile.ingest.Ingest;
import org.backfile.report.Finding;
import org.backfile.report.RenderTime;
import org.backfile.report.UserError;
import org.junit.jupiter.api.Test;

class MainTest extends CommandLineCase {
    @Test
    void buildsAndSumsUp() {
        assertThat(run("build", site.toString(), "--site", site.toString())).isZero();
        assertThat(out.toString())
                .containsSubsequence("files read", " 3", "articles written", " 2", "pages baked", " 12", "Done in")
                .contains("reading raw files ", "baking pages ");
        assertThat(err.toString()).contains("reading raw files: 3 in ", "baking pages: 12 in ");
    }

    @Test
    void tellsWhichTemplatesAreSlow() {
        baker = (folder, output, host, progress) -> new StageOutcome(
                List.of(),
                List.of(),
                List.of(new RenderTime("article.ftl", 4, Duration.ofMillis(10), "b.html", Duration.ofMillis(7))));
        assertThat(run("bake", "--site", site.toString(), "--timings")).isZero();
        assertThat(out.toString()).containsPattern("article\\.ftl +4 +10 ms +2\\.50  b\\.html, 7 ms");
    }

    @Test
    void recordsAProfileAlsoOfARunThatFails() throws IOException {
        baker = (folder, output, host, progress) -> {
            throw new UserError("no", "");
        };
        Path recording = site.resolve("bake.jfr");
        assertThat(run("bake", "--site", site.toString(), "--profile", recording.toString()))
                .isEqualTo(2);
        assertThat(Files.readAllBytes(recording)).startsWith('F', 'L', 'R', 0);

        err.getBuffer().setLength(0);
        assertThat(run(
                        "bake",
                        "--site",
                        site.toString(),
                        "--profile",
                        site.resolve("no/bake.jfr").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("cannot be written", "no/bake.jfr");
    }

    @Test
    void saysNothingWhenQuietAndAllIsWell() {
        assertThat(run("build", site.toString(), "--site", site.toString(), "--quiet"))
                .isZero();
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void bakesNothingWhenTheImportGaveUp() {
        importer = (raw, folder, demands, progress) ->
                new StageOutcome(List.of(), List.of(Finding.error(Ingest.GAVE_UP, "", 0, "too many", "")));
        assertThat(run("build", site.toString(), "--site", site.toString(), "--serve", "--max-rejects", "0"))
                .isEqualTo(1);
        assertThat(out.toString()).doesNotContain("pages baked", "Serving");
    }

    @Test
    void tellsWhyFilesWereRejected() {
        importer = (raw, folder, demands, progress) -> new StageOutcome(
                List.of(),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(i -> Finding.error(
                                "date-impossible", i + ".txt", 1, "there is no 2025-02-30 \u001b[31m", "mend it"))
                        .toList());
        assertThat(run("import", site.toString(), "--site", site.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("Error date-impossible: 5\n", "  1.txt:1: there is no 2025-02-30", "and 2 more")
                .doesNotContain("\u001b", "4.txt");

        assertThat(run("import", site.toString(), "--site", site.toString(), "--all"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("5.txt:1: ");
    }

    @Test
    void strictMindsWarnings() {
        importer = (raw, folder, demands, progress) -> new StageOutcome(
                List.of(), List.of(Finding.warning("title-long", "1.txt", 2, "the title is long", "")));
        assertThat(run("import", site.toString(), "--site", site.toString())).isZero();
        assertThat(run("import", site.toString(), "--site", site.toString(), "--strict"))
                .isEqualTo(1);
    }

    @Test
    void namesTheUsersMistakeInOneSentence() {
        assertThat(run("import", site.resolve("absent").toString(), "--site", site.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("backfile: There is no folder ").hasLineCount(1);

        baker = (folder, output, host, progress) -> {
            throw new UserError("jbake.properties, line 3: no such setting", "remove it");
        };
        assertThat(run("bake", "--site", site.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("line 3: no such setting: remove it")
                .doesNotContain("\tat ");

        baker = (folder, output, host, progress) -> {
            throw new UncheckedIOException(new AccessDeniedException("/there"));
        };
        assertThat(run("bake", "--site", site.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("No permission for /there");

        baker = (folder, output, host, progress) -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        };
        assertThat(run("bake", "--site", site.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("No space left on device").doesNotContain("bug");
    }

    @Test
    void ownsUpToABug() {
        baker = (folder, output, host, progress) -> {
            throw new IllegalStateException("two neighbours");
        };
        assertThat(run("bake", "--site", site.toString())).isEqualTo(70);
        assertThat(err.toString())
                .contains("bug in Backfile", "two neighbours", "--trace")
                .doesNotContain("\tat ");
        assertThat(run("bake", "--site", site.toString(), "--trace")).isEqualTo(70);
        assertThat(err.toString()).contains("\tat org.backfile");

        baker = (folder, output, host, progress) -> {
            throw new StackOverflowError();
        };
        assertThat(run("bake", "--site", site.toString())).isEqualTo(70);
    }

    @Test
    void refusesAnOutputFolderThatHoldsTheSite() throws IOException {
        Files.createDirectories(site.resolve("content"));
        for (var output : List.of(site, site.resolve(".."), site.resolve("content/x"))) {
            assertThat(run("bake", "--site", site.toString(), "--output", output.toString()))
                    .isEqualTo(2);
        }
    }
}
