package org.backfile.cli.run;

import java.util.ArrayList;
import java.util.List;
import org.backfile.ingest.Ingest;
import org.backfile.report.Finding;
import org.backfile.report.RenderTime;

/**
 * What a part of a run did.
 *
 * @param counts what the summary tells, in its order: files read, articles written
 * @param findings what was found, in any order
 * @param templates how long each took, the slowest first
 * @param size how large what it made is, in a sentence without a full stop; empty if it does not say
 */
public record StageOutcome(List<Count> counts, List<Finding> findings, List<RenderTime> templates, String size) {
    /** The rule of the finding that there is nothing to import. */
    public static final String NO_RAW_FILES = "no-raw-files";

    /** A number and what it counts: {@code articles written}. */
    public record Count(String what, long number) {}

    public StageOutcome {
        counts = List.copyOf(counts);
        findings = findings.stream().sorted().distinct().toList(); // import and bake may tell of one file
        templates = List.copyOf(templates);
    }

    public StageOutcome(List<Count> counts, List<Finding> findings) {
        this(counts, findings, List.of());
    }

    public StageOutcome(List<Count> counts, List<Finding> findings, List<RenderTime> templates) {
        this(counts, findings, templates, "");
    }

    /** Whether the run gave up before it had done anything, so that there is nothing to go on with. */
    public boolean gaveUp() {
        return findings.stream()
                .anyMatch(finding ->
                        finding.rule().equals(Ingest.GAVE_UP) || finding.rule().equals(NO_RAW_FILES));
    }

    /** The same without the findings of a rule. */
    public StageOutcome without(String rule) {
        return new StageOutcome(
                counts,
                findings.stream()
                        .filter(finding -> !finding.rule().equals(rule))
                        .toList(),
                templates,
                size);
    }

    public StageOutcome and(StageOutcome next) {
        var allCounts = new ArrayList<>(counts);
        allCounts.addAll(next.counts);
        var allFindings = new ArrayList<>(findings);
        allFindings.addAll(next.findings);
        var allTemplates = new ArrayList<>(templates);
        allTemplates.addAll(next.templates);
        return new StageOutcome(allCounts, allFindings, allTemplates, next.size);
    }
}
