package org.backfile.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.report.Finding;

/** Raw files that are not there: what was made of them stays, and the owner is told of those that went away. */
final class Gone {
    private Gone() {}

    /**
     * What there is to say.
     *
     * @param absent the files
     * @param folder the one that is imported, by its name
     * @param all how many files are known
     */
    static List<Finding> findings(List<ImportRecord> absent, String folder, int all, ImportLayout layout) {
        var findings = new ArrayList<Finding>();
        var gone = new ArrayList<ImportRecord>();
        var elsewhere = new ArrayList<ImportRecord>();
        for (ImportRecord before : absent) {
            // Where a file was is not known of old imports; then it was hardly here if all others were not.
            boolean isFromHere =
                    before.folder().equals(folder) || before.folder().isEmpty() && absent.size() < all;
            (isFromHere ? gone : elsewhere).add(before);
        }
        if (!elsewhere.isEmpty()) {
            findings.add(elsewhere(elsewhere));
        }
        for (ImportRecord before : gone) {
            if (before.leads() ? layout.hasArticle(before.path()) : isListed(before, layout)) {
                findings.add(finding(before));
            }
        }
        return findings;
    }

    private static Finding elsewhere(List<ImportRecord> files) {
        String folders = files.stream()
                .map(ImportRecord::folder)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return Finding.note(
                "other-folder",
                "",
                0,
                (files.size() == 1 ? "One raw file" : files.size() + " raw files") + " of earlier imports came from"
                        + (folders.isEmpty() ? " another folder" : " " + folders) + "; their articles stay",
                "");
    }

    private static boolean isListed(ImportRecord copy, ImportLayout layout) {
        return Absent.listed(layout, copy.path()).stream()
                .anyMatch(listed -> listed.raw().equals(copy.raw()));
    }

    private static Finding finding(ImportRecord before) {
        return before.leads()
                ? Finding.warning(
                        "raw-gone",
                        before.raw(),
                        0,
                        "The raw file of " + before.path() + " went away; the article stays",
                        "delete the article if it is to go as well")
                : Finding.warning(
                        "raw-gone",
                        before.raw(),
                        0,
                        "This copy of " + before.path() + " went away; the article still lists it",
                        "take it out of the article's header if it is to go as well");
    }
}
