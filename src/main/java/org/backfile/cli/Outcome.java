package org.backfile.cli;

import java.util.ArrayList;
import java.util.List;
import org.backfile.report.Finding;

/**
 * What a part of a run did.
 *
 * @param counts what the summary tells, in its order: files read, articles written
 * @param findings what was found, in any order
 */
record Outcome(List<Count> counts, List<Finding> findings) {
    /** A number and what it counts: {@code articles written}. */
    record Count(String what, long number) {}

    Outcome {
        counts = List.copyOf(counts);
        findings = findings.stream().sorted().toList();
    }

    Outcome and(Outcome next) {
        var allCounts = new ArrayList<>(counts);
        allCounts.addAll(next.counts);
        var allFindings = new ArrayList<>(findings);
        allFindings.addAll(next.findings);
        return new Outcome(allCounts, allFindings);
    }
}
