package org.backfile.bake;

import java.util.ArrayList;
import java.util.List;
import org.backfile.output.OutputPath;
import org.backfile.report.Finding;
import org.backfile.site.Corrections;
import org.backfile.site.OldAddresses;

/** What is wrong with the aliases of articles, and with what they say that they correct. */
final class AliasFindings {
    private AliasFindings() {}

    /**
     * Aliases at whose paths no page can be.
     *
     * @param below the content folder's name, and a slash
     */
    static List<Finding> of(OldAddresses addresses, String below) {
        var findings = new ArrayList<Finding>();
        addresses
                .paths()
                .forEach((path, entry) -> OutputPath.complaint(path)
                        .ifPresent(complaint -> findings.add(Finding.warning(
                                "alias-path",
                                below + entry.path() + Content.EXTENSION,
                                0,
                                "No page leads on from an alias of it: the path '" + path + "' " + complaint,
                                "take it out of aliases"))));
        return findings;
    }

    /** Articles that correct one which the archive does not have. */
    static List<Finding> of(Corrections corrections, String below) {
        var findings = new ArrayList<Finding>();
        corrections
                .unknown()
                .forEach((entry, named) -> findings.add(Finding.warning(
                        "corrects-unknown",
                        below + entry.path() + Content.EXTENSION,
                        0,
                        "The archive has no article \"" + named + "\" that this one could correct",
                        "write its path, as corrects=1969/07/20/title, or the address it was published at")));
        return findings;
    }
}
