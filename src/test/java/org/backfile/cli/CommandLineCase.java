package org.backfile.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.backfile.cli.run.StageOutcome;
import org.backfile.cli.run.StageOutcome.Count;
import org.backfile.cli.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A site, what is said of it, and stages that do as they are told. */
abstract class CommandLineCase {
    static final StageOutcome IMPORTED =
            new StageOutcome(List.of(new Count("files read", 3), new Count("articles written", 2)), List.of());

    static final StageOutcome BAKED = new StageOutcome(List.of(new Count("pages baked", 12)), List.of());

    static final Duration TIME = Duration.ofMillis(7);

    @TempDir
    Path site;

    final StringWriter out = new StringWriter();

    final StringWriter err = new StringWriter();

    Services.Importer importer = (raw, folder, demands, progress) -> {
        progress.stage("reading raw files", 3);
        progress.step(3);
        return IMPORTED;
    };

    Services.Baker baker = (folder, output, host, progress) -> {
        progress.stage("baking pages", 12);
        progress.step(12);
        return BAKED;
    };

    @BeforeEach
    void aSite() throws IOException {
        Files.writeString(site.resolve("jbake.properties"), "site.host=https://wire.example\n");
    }

    /** What was said, without how long it took. */
    String told() {
        var told = (out.toString() + err).replaceAll(" *[0-9.]+ m?s", "").replaceAll(" +", " ");
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return told;
    }

    int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.run(parts(), terminal(), args);
    }

    Services parts() {
        return new Services(
                (raw, folder, demands, progress) -> importer.run(raw, folder, demands, progress),
                (folder, output, host, progress) -> baker.run(folder, output, host, progress));
    }

    Terminal terminal() {
        return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false);
    }
}
