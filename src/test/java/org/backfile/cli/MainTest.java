package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.bake.SettingsAdvice;
import org.backfile.cli.StageOutcome.Count;
import org.backfile.cli.terminal.Bar;
import org.backfile.cli.terminal.Terminal;
import org.backfile.ingest.Ingest;
import org.backfile.report.Finding;
import org.backfile.report.RenderTime;
import org.backfile.report.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final StageOutcome IMPORTED =
            new StageOutcome(List.of(new Count("files read", 3), new Count("articles written", 2)), List.of());
    private static final StageOutcome BAKED = new StageOutcome(List.of(new Count("pages baked", 12)), List.of());

    private static final Duration TIME = Duration.ofMillis(7);

    @TempDir
    Path site;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Services.Importer importer = (raw, folder, demands, progress) -> {
        progress.stage("reading raw files", 3);
        progress.step(3);
        return IMPORTED;
    };
    private Services.Baker baker = (folder, output, progress) -> {
        progress.stage("baking pages", 12);
        progress.step(12);
        return BAKED;
    };

    @BeforeEach
    void aSite() throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "site.host=https://wire.example\n");
    }

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
        baker = (folder, output, progress) -> new StageOutcome(
                List.of(),
                List.of(),
                List.of(new RenderTime("article.ftl", 4, Duration.ofMillis(10), "b.html", Duration.ofMillis(7))));
        assertThat(run("bake", "--site", site.toString(), "--timings")).isZero();
        assertThat(out.toString()).containsPattern("article\\.ftl +4 +10 ms +2\\.50  b\\.html, 7 ms");
    }

    @Test
    void recordsAProfileAlsoOfARunThatFails() throws IOException {
        baker = (folder, output, progress) -> {
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

        baker = (folder, output, progress) -> {
            throw new UserError("jbake.properties, line 3: no such setting", "remove it");
        };
        assertThat(run("bake", "--site", site.toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains("line 3: no such setting: remove it")
                .doesNotContain("\tat ");

        baker = (folder, output, progress) -> {
            throw new UncheckedIOException(new AccessDeniedException("/there"));
        };
        assertThat(run("bake", "--site", site.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("No permission for /there");

        baker = (folder, output, progress) -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        };
        assertThat(run("bake", "--site", site.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("No space left on device").doesNotContain("bug");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bakes", "build", "bake --colour", "serve --port many", "import a b"})
    void helpsWithACallItCannotUnderstand(String call) {
        assertThat(run(call.isEmpty() ? new String[0] : call.split(" "))).isEqualTo(2);
        assertThat(err.toString()).startsWith("backfile: ").doesNotContain("\tat ");
        assertThat(err.toString().lines().count()).isLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bake --site SITE",
                "bake --output SITE/out --all --site SITE --timings",
                "bake --quiet --site SITE/sub/.. --output out",
                "import SITE --site SITE",
                "import --strict --site SITE --timings SITE/sub/.. --all"
            })
    void understandsAPlainCallAsPicocliWould(String call) {
        var args = call.replace("SITE", site.toString()).split(" ");
        baker = (folder, output, progress) -> {
            progress.stage(folder + " to " + output, 1);
            var note = Finding.note("of-no-account", folder + " to " + output, 1, "it is so", "");
            return new StageOutcome(List.of(), List.of(note), List.of(new RenderTime("a.ftl", 1, TIME, "b", TIME)));
        };
        importer = (raw, folder, demands, progress) -> {
            progress.stage(raw + " to " + folder, 1);
            return new StageOutcome(List.of(new Count(demands.toString(), 1)), List.of());
        };
        assertThat(PlainCall.of(args)).isPresent();
        assertThat(run(args)).isZero();
        var plain = told();
        assertThat(Main.commands(parts(), terminal(), args).execute(args)).isZero();
        assertThat(told()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "build",
                "bake --help",
                "bake -q",
                "bake --site",
                "bake --site --quiet",
                "bake --site @file",
                "bake --quiet --quiet",
                "bake --site a --site b",
                "bake --out a",
                "bake a",
                "import --site a",
                "import a b",
                "import a --max-rejects 1"
            })
    void leavesOtherCallsToPicocli(String call) {
        assertThat(PlainCall.of(call.split(" "))).isEmpty();
    }

    @Test
    void ownsUpToABug() {
        baker = (folder, output, progress) -> {
            throw new IllegalStateException("two neighbours");
        };
        assertThat(run("bake", "--site", site.toString())).isEqualTo(70);
        assertThat(err.toString())
                .contains("bug in Backfile", "two neighbours", "--trace")
                .doesNotContain("\tat ");
        assertThat(run("bake", "--site", site.toString(), "--trace")).isEqualTo(70);
        assertThat(err.toString()).contains("\tat org.backfile");

        baker = (folder, output, progress) -> {
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

    @Test
    void everyCommandHelpsAndTellsItsVersion() {
        var commands = Main.commands(parts(), terminal()).getSubcommands().keySet();
        assertThat(commands).contains("build", "import", "bake", "serve", "init", "completion");
        for (var command : commands) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out.toString()).contains("Usage: backfile " + command);
            assertThat(run(command, "--version")).isZero();
            assertThat(out.toString()).startsWith("backfile ");
        }
    }

    @Test
    void leavesOutNoiseWhereItTellsTopicsOfARawFile() throws IOException {
        Path raw = site.resolve("a.txt");
        Files.writeString(
                raw, " date 1969-07-20 https://a.example/1\nA Day\n1969-07-20\nIt rained.\nRead more: Paris\n");
        assertThat(run("topics", "--json", raw.toString(), "--site", site.toString()))
                .isZero();
        assertThat(out.toString()).contains("Paris");
        Files.writeString(site.resolve("noise.txt"), "Read more*\n");
        assertThat(run("topics", "--json", raw.toString(), "--site", site.toString()))
                .isZero();
        assertThat(out.toString()).contains("A Day").doesNotContain("Paris");
    }

    @Test
    void saysThatThereIsNoFileToExplain() {
        assertThat(run("explain", "/none.txt", "--site", site.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no /none.txt");
    }

    @Test
    void completesInTheShell() {
        assertThat(run("completion")).isZero();
        assertThat(out.toString()).startsWith("#!/usr/bin/env bash").contains("--max-rejects");
    }

    @Test
    void writesNothingIntoAFolderThatIsNoSite() throws IOException {
        var other = Files.createDirectories(site.resolve("papers"));
        Files.writeString(other.resolve("a.txt"), "A letter");
        for (var command : List.of("build " + site, "import " + site, "bake")) {
            assertThat(run((command + " --site " + other).split(" "))).isEqualTo(2);
            assertThat(err.toString()).contains("papers is no site", "'backfile init DIR'");
        }
        assertThat(other).isDirectoryContaining("glob:**/a.txt");
        try (var files = Files.list(other)) {
            assertThat(files).hasSize(1);
        }
        assertThat(run(
                        "import",
                        site.toString(),
                        "--site",
                        Files.createDirectories(site.resolve("new")).toString()))
                .isZero();
    }

    @Test
    void saysThatThereIsNothingToImport() throws IOException {
        var raw = Files.createDirectories(site.resolve("raw"));
        Files.writeString(raw.resolve("scan.pdf"), "%PDF");
        assertThat(Main.run(Services.OURS, terminal(), "build", raw.toString(), "--site", site.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("raw holds no articles", ".txt").doesNotContain("articles baked");
    }

    @Test
    void saysHowToSeeWhatWasBuilt() {
        assertThat(run("build", site.toString(), "--site", site.toString(), "--output", "the site's"))
                .isZero();
        assertThat(out.toString())
                .endsWith("See it with: backfile serve --site " + site + " --output 'the site'\\''s'\n");
    }

    @Test
    void makesASiteOfItsOwnName() throws IOException {
        var made = site.resolve("harbour-gazette");
        assertThat(run("init", made.toString())).isZero();
        assertThat(Files.readString(made.resolve("jbake.properties")))
                .contains("site.title=Harbour gazette\n", "site.tagline=\n", "site.host=http://localhost:8080\n")
                .doesNotContainIgnoringCase("spaceflight", "sputnik");
        assertThat(Files.readString(made.resolve("README.md"))).startsWith("# Harbour gazette\n");
        assertThat(Files.readString(made.resolve(".gitignore"))).contains("/output/");
        assertThat(out.toString()).contains("site.host", "Next: backfile build PATH --site " + made + " --serve");

        var other = site.resolve("two words");
        assertThat(run("init", other.toString(), "--title", "Été \\ Hiver", "--host", "https://e.example/a/"))
                .isZero();
        assertThat(Files.readString(other.resolve("jbake.properties")))
                .contains("site.title=Été \\\\ Hiver\n", "site.host=https://e.example/a\n");
        assertThat(out.toString()).contains("--site '" + other + "' --serve").doesNotContain("site.host");

        assertThat(run("init", site.resolve("x").toString(), "--host", "e.example"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--host=e.example cannot be used");
        assertThat(site.resolve("x")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bakes | There is no command bakes: did you mean backfile bake?",
                "frobnicate | There is no command frobnicate",
                "bake --colour | 'backfile bake' has no option --colour",
                "bake --quite | 'backfile bake' has no option --quite: did you mean --quiet?",
                "build | 'backfile build' needs PATH: Folders, read with all below them",
                "serve a | 'backfile serve' cannot do with a: it takes options only",
                "serve --port many | --port cannot be many: write a number",
                "serve --port | --port needs a value",
                "topics --kind town | --kind cannot be town: write place, person",
                "bake --site a --site b | --site stands twice"
            })
    void saysInItsOwnWordsWhatIsWrongWithACall(String call, String says) {
        assertThat(run(call.split(" "))).isEqualTo(2);
        assertThat(err.toString()).startsWith("backfile: " + says).contains("--help'");
    }

    @Test
    void helpsAndTellsItsVersionByCommandsToo() {
        assertThat(run("help", "build")).isZero();
        assertThat(out.toString()).contains("Usage: backfile build");
        assertThat(run("help")).isZero();
        assertThat(out.toString()).contains("Usage: backfile ", "build", "topics");
        assertThat(run("version")).isZero();
        assertThat(out.toString()).startsWith("backfile ");
    }

    @Test
    void warnsOfSettingsThatNobodyReadsAndOfAnAddressThatNobodyReaches() throws IOException {
        Files.writeString(site.resolve("jbake.properties"), """
                site.host=http://localhost:8080
                site.titel=The Wire
                template.period.file=period.ftl
                site.mascot=owl
                render.fede=false
                archive.page_size=10
                index.posts_per_page=3
                site.tittle=\\
                  site.langg=en
                """);
        Files.createDirectories(site.resolve("templates"));
        Files.writeString(site.resolve("templates/a.ftl"), "${config.site_tittle}");
        assertThat(SettingsAdvice.of(site).stream().map(Finding::toString))
                .containsExactly(
                        "jbake.properties:2: Nothing reads the setting site.titel; did you mean site.title?"
                                + " [setting-unknown]",
                        "jbake.properties:4: Nothing reads the setting site.mascot; neither this program nor a template"
                                + " of yours does [setting-unknown]",
                        "jbake.properties:5: Nothing reads the setting render.fede; did you mean render.feed?"
                                + " [setting-unknown]",
                        "jbake.properties:6: Nothing reads the setting archive.page_size; did you mean"
                                + " archive.page.size? [setting-unknown]",
                        "jbake.properties:1: The site's address is http://localhost:8080, which only this machine can"
                                + " reach; before you publish write its own into site.host: feeds, sitemaps and canonical"
                                + " links are made of it [site-host-local]");
    }

    @Test
    void listsTopicsByKindAndNumber() throws IOException {
        for (int i = 0; i < 3; i++) {
            Files.createDirectories(site.resolve("content"));
            Files.writeString(
                    site.resolve("content/" + i + ".md"),
                    "title=T\ndate=2020-01-01\ntype=post\nstatus=published\ntags=Sweden" + (i == 0 ? ",Fishing" : "")
                            + "\n~~~~~~\n");
        }
        assertThat(run("topics", "--site", site.toString(), "--min", "2")).isZero();
        assertThat(out.toString()).contains("Sweden").doesNotContain("Fishing");
        assertThat(run("topics", "--site", site.toString(), "--kind", "place")).isZero();
        assertThat(out.toString()).contains("Sweden").doesNotContain("Fishing");
    }

    @Test
    void countsTheTopicsOfTheArticlesThatTheSiteShows() throws IOException {
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("topics.yaml"), "concepts:\n  - prefLabel: Norway\n    altLabel: [Norge]\n");
        for (String status : List.of("published", "draft")) {
            Files.writeString(
                    site.resolve("content/" + status + ".md"),
                    "title=T\ndate=2020-01-01\ntype=post\nstatus=" + status + "\ntags=Norway,Norge\n~~~~~~\n");
        }
        assertThat(run("topics", "--site", site.toString())).isZero();
        assertThat(out.toString())
                .contains("1 articles")
                .containsPattern("(?m)^ +1 +Norway")
                .doesNotContain("Norge");
    }

    @Test
    void tellsHowLongAStageWillTakeOnceItCanKnow() {
        long second = 1_000_000_000L;
        assertThat(Bar.left(1, 10, second)).isEmpty();
        assertThat(Bar.left(5, 10, 10 * second)).isEqualTo(" 10 s left");
        assertThat(Bar.left(1, 100, 10 * second)).isEqualTo(" 17 min left");
        assertThat(Bar.left(1, 100_000, 10 * second)).isEqualTo(" 278 h left");
        assertThat(Bar.left(10, 10, 10 * second)).isEmpty();
        assertThat(Bar.left(0, -1, 10 * second)).isEmpty();
    }

    @Test
    void drawsABarThatFitsAndGoes() {
        assertThat(Bar.line("baking pages", 1_000_000_000, 1_000_000_000)).hasSizeLessThan(68);
        assertThat(Bar.line("baking pages", 5, 10)).contains("####", "----", "5/10");
        var bar = new Bar(terminal().err(), () -> 0);
        bar.moved("baking pages", 1, 2);
        bar.close();
        bar.moved("baking pages", 2, 2);
        assertThat(err.toString()).contains("1/2").endsWith("\r\033[K").doesNotContain("2/2");
    }

    /** What was said, without how long it took. */
    private String told() {
        var told = (out.toString() + err).replaceAll(" *[0-9.]+ m?s", "").replaceAll(" +", " ");
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return told;
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(parts(), terminal(), args);
    }

    private Services parts() {
        return new Services(
                (raw, folder, demands, progress) -> importer.run(raw, folder, demands, progress),
                (folder, output, progress) -> baker.run(folder, output, progress));
    }

    private Terminal terminal() {
        return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
    }
}
