package org.backfile.ingest;

import java.util.ArrayList;
import java.util.List;
import org.backfile.report.Finding;

/** Raw files that went away: what was made of them stays, and the owner is told. */
final class Gone {
    private Gone() {}

    /**
     * What there is to say.
     *
     * @param gone the files
     * @param all how many files are known
     */
    static List<Finding> findings(List<Known> gone, int all, Layout layout) {
        if (!gone.isEmpty() && gone.size() == all) {
            return List.of(Finding.note(
                    "other-folder",
                    "",
                    0,
                    "None of the " + all + " raw files of earlier imports is in this folder; their articles stay",
                    ""));
        }
        var findings = new ArrayList<Finding>();
        for (Known before : gone) {
            if (!before.leads()) {
                findings.add(Finding.warning(
                        "raw-gone",
                        before.raw(),
                        0,
                        "This copy of " + before.path() + " went away; its page no longer names it,"
                                + " the ledger keeps what it said",
                        ""));
            } else if (layout.hasArticle(before.path())) {
                findings.add(Finding.warning(
                        "raw-gone",
                        before.raw(),
                        0,
                        "The raw file of " + before.path() + " went away; the article stays",
                        "delete the article if it is to go as well"));
            }
        }
        return findings;
    }
}
