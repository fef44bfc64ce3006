package org.backfile.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option about where a site is. */
final class SiteFolder {
    @Option(
            names = "--site",
            paramLabel = "DIR",
            description = "The site: jbake.properties, content, templates, assets (default: the current folder).")
    private Path folder;

    SiteFolder() {
        this(Path.of(""));
    }

    SiteFolder(Path folder) {
        this.folder = folder;
    }

    /** The site's folder, absolute; it is there. */
    Path path() {
        return Folders.existing(
                folder, "the site's folder", "name another with --site, or make one with 'backfile init DIR'");
    }
}
