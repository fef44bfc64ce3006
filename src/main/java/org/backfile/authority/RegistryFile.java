package org.backfile.authority;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.report.Finding;
import org.backfile.report.Severity;

/**
 * Which topics have a page as it stands in {@code topics.lock}.
 *
 * @param registry what could be read; {@link Registry#EMPTY} if there is no file
 * @param text the file's text; empty if there is none
 * @param findings what is wrong with the file
 */
public record RegistryFile(Registry registry, String text, List<Finding> findings) {
    /** The file's name in the site's folder. */
    public static final String NAME = "topics.lock";

    private static final String HINT =
            "put the one from version control there, or remove it, and topics get their addresses anew";

    public RegistryFile {
        findings = List.copyOf(findings);
    }

    /**
     * Reads a site's file. A line that cannot be read is left out, with a finding.
     *
     * @param site the site's folder
     * @throws org.backfile.report.UserError if it is there and cannot be read at all: addresses that were published are
     *     not given up unasked
     */
    public static RegistryFile read(Path site) {
        OwnerFile file = OwnerFile.read(site.resolve(NAME), HINT);
        List<Finding> findings = new ArrayList<>(file.findings());
        Registry registry = Registry.parse(NAME, file.text(), findings::add);
        return new RegistryFile(registry, file.text(), findings);
    }

    /** Whether no line was left out. */
    public boolean isWhole() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
