package org.backfile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
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

    /** The folders that a site's settings name; none where there are none that can be read, which a bake tells of. */
    static List<Path> named(Path site) {
        var settings = new Properties();
        try (var in = Files.newInputStream(site.resolve("jbake.properties"))) {
            settings.load(in);
            return Stream.of("content", "destination")
                    .map(key -> settings.getProperty(key + ".folder", "output").strip())
                    .map(name -> site.resolve(name).normalize())
                    .filter(folder -> !site.startsWith(folder)) // which a bake refuses
                    .toList();
        } catch (IOException | IllegalArgumentException e) {
            return List.of();
        }
    }

    /** The site's folder, absolute; it is there. */
    Path path() {
        return Folders.existing(
                folder, "the site's folder", "name another with --site, or make one with 'backfile init DIR'");
    }
}
