package org.backfile.bake;

import java.util.ArrayList;
import java.util.List;
import org.backfile.output.OutputPath;
import org.backfile.report.Finding;
import org.backfile.site.OldAddresses;

/** What is wrong with the aliases of articles. */
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
}
