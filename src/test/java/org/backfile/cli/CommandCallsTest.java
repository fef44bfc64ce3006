package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.cli.run.StageOutcome;
import org.backfile.cli.run.StageOutcome.Count;
import org.backfile.cli.terminal.Bar;
import org.backfile.report.Finding;
import org.backfile.report.RenderTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls are understood, and what is said of the others. */
class CommandCallsTest extends CommandLineCase {
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
        baker = (folder, output, host, progress) -> {
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
    void completesInTheShell() {
        assertThat(run("completion")).isZero();
        assertThat(out.toString()).startsWith("#!/usr/bin/env bash").contains("--max-rejects");
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
}
