package org.backfile.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.backfile.bake.jbake.settings.SiteLayout;
import org.backfile.report.UserError;

/** Where pages may go: a bake writes over what it finds, and removes. */
final class OutputFolder {
    /** The folders of version control hold what cannot be had again. */
    private static final Set<String> HISTORY = Set.of(".git", ".hg", ".svn", ".bzr", ".jj");

    private OutputFolder() {}

    /**
     * Refuses an output folder that is, holds or is held by one that a bake reads, wherever links lead.
     *
     * @param site the site's folder
     * @param output need not exist
     * @param layout where the site's settings have its files
     */
    static void check(Path site, Path output, SiteLayout layout) {
        Path real = real(output);
        for (Path name : real) {
            if (HISTORY.contains(name.toString())) {
                throw refused(output, "is in " + name + ", which is version control's");
            }
        }
        if (real(site).startsWith(real)) {
            throw refused(output, "holds the site itself");
        }
        Path state = site.resolve(ArchiveBake.STATE);
        for (Path own : List.of(layout.content(), layout.templates(), layout.assets(), layout.data(), state)) {
            Path source = real(own);
            if (real.startsWith(source) || source.startsWith(real)) {
                throw refused(output, (real.startsWith(source) ? "is in " : "holds ") + own + ", which the bake reads");
            }
        }
    }

    private static UserError refused(Path output, String why) {
        return new UserError("The output folder " + output + " " + why, "name another with --output");
    }

    /** Without links, as far as it exists. */
    private static Path real(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            Path parent = absolute.getParent();
            return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
        }
    }
}
