package org.backfile.authority;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Slug;
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

    /** What stands before the former names. */
    private static final int FIELDS = 4;

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

    /**
     * The file's text with another name in addresses for a topic; the former leads there.
     *
     * @return empty if no topic has a page at the one, or another topic is or was at the other
     */
    public Optional<String> moved(Slug from, Slug to) {
        var lines = new ArrayList<String>();
        boolean found = false;
        for (String line : registry.text().lines().toList()) {
            List<String> fields = new ArrayList<>(List.of(line.split("\t")));
            boolean isIt = fields.get(0).equals(from.value());
            if (isIt && fields.get(1).equals("page")) {
                found = true;
                fields.set(0, to.value());
                List<String> former = new ArrayList<>(fields.subList(FIELDS, fields.size()));
                former.remove(to.value());
                former.add(from.value());
                former.sort(null);
                fields = new ArrayList<>(fields.subList(0, FIELDS));
                fields.addAll(former);
            } else if (!isIt && (fields.get(0).equals(to.value()) || fields.lastIndexOf(to.value()) >= FIELDS)) {
                return Optional.empty();
            }
            lines.add(String.join("\t", fields));
        }
        String text = String.join("\n", lines) + "\n";
        return found ? Optional.of(Registry.parse(NAME, text, finding -> {}).text()) : Optional.empty();
    }
}
