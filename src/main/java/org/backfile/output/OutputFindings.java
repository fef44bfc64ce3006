package org.backfile.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.backfile.report.Finding;

/** What there is to say of an output folder. Safe for use by many threads. */
final class OutputFindings {
    private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();
    private final CaseCollisions collisions = new CaseCollisions();

    /** All of them, in order of the report. */
    List<Finding> all(PathClaims claims) {
        var all = new ArrayList<>(findings);
        all.addAll(collisions.findings(claims));
        all.sort(null);
        return List.copyOf(all);
    }

    /** Takes note of a path that is to differ from others in more than case. */
    void claimed(String path, String source) {
        collisions.add(path, source);
    }

    void path(String path, String source, String complaint) {
        error("output-path", source, "its page is not written: the path '" + path + "' " + complaint, "rename it");
    }

    void twice(String path, String source, String other) {
        error(
                "output-twice",
                source,
                "its page is not written: '" + path + "' is already the page of " + other,
                "rename one of the two");
    }

    void failed(String path, String source, IOException e) {
        error("output-write", source, "'" + path + "' could not be written: " + Reason.of(e), Reason.HINT);
    }

    void unfinished(IOException e) {
        error("output-unfinished", "", "the output is not complete: " + Reason.of(e), Reason.HINT);
    }

    private void error(String rule, String source, String what, String hint) {
        findings.add(Finding.error(rule, source, 0, what, hint));
    }

    /** Pages of which nothing is known, where nothing is known of the bakes before. */
    void strangers(OutputFiles folder, PreviousBake before, boolean fresh) throws IOException {
        if (!fresh && !before.isKnown()) {
            folder.pages().stream()
                    .filter(path -> !before.claims().isTaken(path))
                    .forEach(path -> stranger(folder.name(), path));
        }
    }

    private void stranger(String folder, String path) {
        findings.add(Finding.warning(
                "output-unknown",
                folder + "/" + path,
                0,
                "it stays, but is no page of this site now, and what made it is not remembered",
                "if you did not put it there, remove the output folder and bake again"));
    }

    void lock(IOException e) {
        findings.add(Finding.warning("output-lock", "", 0, "the lock could not be released: " + e, ""));
    }
}
