package org.backfile.cli.run;

import java.time.Duration;
import java.util.function.Function;
import org.backfile.cli.option.OutputOptions;
import org.backfile.cli.terminal.Bar;
import org.backfile.cli.terminal.Lines;
import org.backfile.cli.terminal.Stages;
import org.backfile.cli.terminal.Terminal;
import org.backfile.report.Progress;
import org.backfile.report.Severity;

/**
 * A run of a command that works in stages: shows its progress, sums it up, and decides the exit status.
 *
 * @param strict whether a warning counts as an error
 * @param timings whether the stages are told as a table
 */
public record CommandRun(Terminal terminal, OutputOptions talk, boolean strict, boolean timings) {
    /** Does the work and tells what came of it. */
    public int of(Function<Progress, StageOutcome> work) {
        return of("", work);
    }

    /**
     * Does the work and tells what came of it.
     *
     * @param ifStopped what is to be known by who breaks it off with Ctrl-C
     */
    public int of(String ifStopped, Function<Progress, StageOutcome> work) {
        var start = System.nanoTime();
        var stages = new Stages(view(), System::nanoTime);
        // On Ctrl-C the bar goes, and what the terminal shows next stands on a line of its own.
        var cleaning = new Thread(() -> {
            stages.abandon();
            if (!ifStopped.isEmpty() && !talk.quiet()) {
                terminal.err().println("Stopped. " + ifStopped);
            }
        });
        Runtime.getRuntime().addShutdownHook(cleaning);
        StageOutcome outcome;
        try (stages) {
            outcome = work.apply(stages);
        } finally {
            forget(cleaning);
        }
        var summary = new Summary(outcome, stages.ended(), Duration.ofNanos(System.nanoTime() - start));
        tell(summary);
        return summary.exitStatus(strict);
    }

    private void tell(Summary summary) {
        if (talk.quiet()) {
            summary.printFindings(terminal.err(), talk.all(), strict ? Severity.WARNING : Severity.ERROR);
            return;
        }
        var out = terminal.out();
        summary.printFindings(out, talk.all(), talk.all() ? Severity.NOTE : Severity.WARNING);
        if (!talk.all()) {
            summary.printHidden(out);
        }
        summary.printCounts(out);
        summary.printSize(out);
        if (timings) {
            summary.printTimings(out);
        }
        summary.printTime(out);
        out.flush();
    }

    private Stages.View view() {
        if (talk.quiet()) {
            return Stages.SILENT;
        }
        return terminal.live() ? new Bar(terminal.err(), System::nanoTime) : new Lines(terminal.err());
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The hook is running, or has run.
        }
    }
}
