package org.backfile.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.backfile.bake.SettingsAdvice;
import org.backfile.cli.option.OutputOptions;
import org.backfile.cli.option.SiteFolder;
import org.backfile.cli.run.CommandRun;
import org.backfile.cli.run.StageOutcome;
import org.backfile.cli.run.Summary;
import org.backfile.cli.terminal.Failures;
import org.backfile.cli.terminal.Terminal;
import org.backfile.cli.terminal.Wording;
import org.backfile.report.Progress;
import org.backfile.report.Severity;
import org.backfile.report.UserError;
import org.backfile.watch.Changes;

/**
 * Bakes a site each time that one of its files was saved. What is wrong, in content, templates or settings, is told, here
 * and in the pages that are open, and it waits for the next change.
 */
final class Watching {
    private static final int NAMED = 3;

    private final Terminal terminal;
    private final OutputOptions talk;
    private final Path site;
    private final Function<Progress, StageOutcome> baker;
    /** Begins with another number each time: pages that were open when the last preview ended are loaded again. */
    private final AtomicLong bakes = new AtomicLong(System.currentTimeMillis());

    private final AtomicReference<String> wrong = new AtomicReference<>("");

    /** @param baker bakes the site; may throw */
    Watching(Terminal terminal, OutputOptions talk, Path site, Function<Progress, StageOutcome> baker) {
        this.terminal = terminal;
        this.talk = talk;
        this.site = site;
        // Who looks at the site on this machine need not hear that nobody else can.
        this.baker = progress -> baker.apply(progress).without(SettingsAdvice.HOST_LOCAL);
    }

    /** Another number after each bake. */
    long bakes() {
        return bakes.get();
    }

    /** What was wrong at the last bake, a line each; empty if nothing. */
    String wrong() {
        return Objects.requireNonNull(wrong.get());
    }

    /**
     * Bakes, and then goes on doing so on a thread of its own until the process ends.
     *
     * @param whatToWatch asked once the site can be read; until then its folder is watched
     */
    void begin(Function<Path, List<Path>> whatToWatch) {
        List<Path> sources;
        try {
            sources = whatToWatch.apply(site);
        } catch (UserError e) {
            sources = List.of(site.resolve("jbake.properties"), SiteFolder.content(site), site.resolve("templates"));
        }
        // Before the first bake: what is saved during it is seen.
        Changes changes = Changes.of(sources);
        bake(() -> {
            var outcome = new AtomicReference<StageOutcome>();
            new CommandRun(terminal, talk, false, false).of(progress -> {
                outcome.set(baker.apply(progress));
                return outcome.get();
            });
            return outcome.get();
        });
        var thread = new Thread(() -> follow(changes), "watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void follow(Changes changes) {
        try (changes) {
            for (var saved = changes.await(); saved.isPresent(); saved = changes.await()) {
                var names = names(saved.get());
                bake(() -> briefly(names));
            }
        } catch (UserError e) {
            new Failures(terminal, false).tell(e);
        }
    }

    /** Bakes and says so in one line, or as many as there are findings. */
    private StageOutcome briefly(String names) {
        if (!talk.quiet()) {
            terminal.out().print("Saved " + names);
            terminal.out().flush();
        }
        var start = System.nanoTime();
        StageOutcome outcome;
        try {
            outcome = baker.apply(Progress.NONE);
        } catch (RuntimeException | StackOverflowError e) {
            if (!talk.quiet()) {
                terminal.out().println();
            }
            throw e;
        }
        var summary = Summary.of(outcome, System.nanoTime() - start);
        if (!talk.quiet()) {
            terminal.out().println(": " + summary.inOneLine());
        }
        summary.printFindings(
                terminal.out(),
                talk.all(),
                talk.quiet() ? Severity.ERROR : talk.all() ? Severity.NOTE : Severity.WARNING);
        return outcome;
    }

    private String names(List<Path> files) {
        if (files.isEmpty()) {
            return "something";
        }
        var some = files.stream()
                .limit(NAMED)
                .map(file -> file.startsWith(site) ? site.relativize(file) : file)
                .map(Path::toString)
                .collect(Collectors.joining(", "));
        return Terminal.harmless(files.size() > NAMED ? some + " and " + (files.size() - NAMED) + " more" : some);
    }

    private void bake(Supplier<StageOutcome> work) {
        try {
            wrong.set(errors(work.get()));
        } catch (RuntimeException | StackOverflowError e) {
            var failures = new Failures(terminal, false);
            failures.tell(e);
            wrong.set(failures.sentence(e));
        } finally {
            bakes.incrementAndGet();
        }
        terminal.out().flush();
        terminal.err().flush();
    }

    private static String errors(StageOutcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> Wording.sentence(finding.toString()))
                .collect(Collectors.joining("\n"));
    }
}
