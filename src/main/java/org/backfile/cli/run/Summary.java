package org.backfile.cli.run;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backfile.cli.terminal.Durations;
import org.backfile.cli.terminal.Stages;
import org.backfile.cli.terminal.Terminal;
import org.backfile.cli.terminal.Wording;
import org.backfile.report.Finding;
import org.backfile.report.Severity;

/** The last words of a run: what was found, what was done, how long it took. */
public record Summary(StageOutcome outcome, List<Stages.Stage> stages, Duration time) {
    private static final int EXAMPLES = 3;
    private static final int TEMPLATES = 12;

    /** Of a run whose stages nobody asks for. */
    public static Summary of(StageOutcome outcome, long nanos) {
        return new Summary(outcome, List.of(), Duration.ofNanos(nanos));
    }

    /** The counts that are not 0, and the time: {@code articles baked 3, files written 2, in 0.1 s}. */
    public String inOneLine() {
        return outcome.counts().stream()
                        .filter(count -> count.number() > 0)
                        .map(count -> count.what() + " " + count.number() + ", ")
                        .collect(Collectors.joining())
                + "in " + Durations.text(time);
    }

    /** Findings by severity and rule, the gravest first; of each rule the first few, or all. */
    public void printFindings(PrintWriter to, boolean all, Severity least) {
        for (var severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
            if (severity.compareTo(least) >= 0) {
                printFindings(
                        to,
                        all ? Integer.MAX_VALUE : EXAMPLES,
                        of(severity),
                        severity.name().charAt(0) + severity.name().substring(1).toLowerCase(Locale.ROOT));
            }
        }
    }

    /** That there are notes, and what about. */
    public void printHidden(PrintWriter to) {
        var notes = of(Severity.NOTE).stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        if (!notes.isEmpty()) {
            to.println(notes.entrySet().stream()
                    .map(note -> note.getKey() + " " + note.getValue())
                    .collect(Collectors.joining(", ", "Notes: ", "; see them with --all")));
        }
    }

    private static void printFindings(PrintWriter to, int most, List<Finding> findings, String label) {
        var byRule = findings.stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        byRule.forEach((rule, found) -> {
            to.println(label + " " + rule + ": " + found.size());
            found.stream().limit(most).forEach(finding -> to.println("  " + sentence(finding)));
            if (found.size() > most) {
                to.println("  and " + (found.size() - most) + " more; see them with --all");
            }
        });
    }

    /** The finding without its rule, which stands above it. */
    private static String sentence(Finding finding) {
        var text = finding.toString();
        var rule = " [" + finding.rule() + "]";
        return Terminal.harmless(
                Wording.sentence(text.endsWith(rule) ? text.substring(0, text.length() - rule.length()) : text));
    }

    private List<Finding> of(Severity severity) {
        return outcome.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** The counts, a line each, numbers below one another. */
    public void printCounts(PrintWriter to) {
        var label = outcome.counts().stream()
                .mapToInt(count -> count.what().length())
                .max()
                .orElse(0);
        var digits = outcome.counts().stream()
                .mapToInt(count -> Long.toString(count.number()).length())
                .max()
                .orElse(0);
        for (var count : outcome.counts()) {
            var number = Long.toString(count.number());
            to.println(
                    count.what() + " ".repeat(label - count.what().length() + 2 + digits - number.length()) + number);
        }
    }

    /** How large what was made is, if it says so. */
    public void printSize(PrintWriter to) {
        if (!outcome.size().isEmpty()) {
            to.println(Terminal.harmless(outcome.size()));
        }
    }

    /** How long it took, and each stage of it. */
    public void printTime(PrintWriter to) {
        var each = stages.stream()
                .map(stage -> stage.name() + " " + Durations.text(stage.time()))
                .collect(Collectors.joining(", "));
        to.println(Terminal.harmless("Done in " + Durations.text(time) + (each.isEmpty() ? "" : ": " + each)));
    }

    /** A table of the stages (steps, time, steps a second), and one of the templates. */
    public void printTimings(PrintWriter to) {
        if (!stages.isEmpty()) {
            to.printf(Locale.ROOT, "%-32s %10s %12s %10s%n", "stage", "steps", "time", "a second");
        }
        for (var stage : stages) {
            var rate = stage.count() * 1e9 / Math.max(1, stage.time().toNanos());
            to.printf(
                    Locale.ROOT,
                    "%-32s %10d %12s %10.0f%n",
                    Terminal.harmless(stage.name()),
                    stage.count(),
                    Durations.text(stage.time()),
                    rate);
        }
        printTemplates(to);
    }

    /** The templates that took most: time is added up over the cores. */
    private void printTemplates(PrintWriter to) {
        if (outcome.templates().isEmpty()) {
            return;
        }
        to.printf(
                Locale.ROOT, "%n%-32s %10s %12s %10s  %s%n", "template", "pages", "time", "ms a page", "slowest page");
        outcome.templates().stream().limit(TEMPLATES).forEach(template -> {
            var each = template.total().toNanos() / 1e6 / template.pages();
            to.printf(
                    Locale.ROOT,
                    "%-32s %10d %12s %10.2f  %s, %s%n",
                    Terminal.harmless(template.template()),
                    template.pages(),
                    Durations.text(template.total()),
                    each,
                    Terminal.harmless(template.slowest()),
                    Durations.text(template.longest()));
        });
    }

    /** 1 if there is an error, or under {@code strict} a warning; 0 otherwise. */
    public int exitStatus(boolean strict) {
        var least = strict ? Severity.WARNING : Severity.ERROR;
        return outcome.findings().stream()
                        .anyMatch(finding -> finding.severity().compareTo(least) >= 0)
                ? 1
                : 0;
    }
}
