package org.backfile.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backfile.cli.terminal.Wording;
import org.backfile.report.UserError;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options about where a site is and where it goes. */
public final class SiteOptions {
    @Mixin
    private final SiteFolder site;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "The baked site (default: output in the site's folder).")
    private Optional<Path> output;

    public SiteOptions() {
        this(new SiteFolder(), Optional.empty());
    }

    public SiteOptions(SiteFolder site, Optional<Path> output) {
        this.site = site;
        this.output = output;
    }

    /** The site's folder, absolute. */
    public Path site() {
        return site.path();
    }

    /** The same, where it has to be a site already. */
    public Path siteThatIsOne() {
        return site.thatIsOne();
    }

    /** A command with the options about these folders, as it is to be typed. */
    public String typed(String command) {
        return site.typed(command)
                + output.map(folder -> " --output " + Wording.typed(folder.toString()))
                        .orElse("");
    }

    /** Where to bake to, absolute; it need not exist. A folder whose cleaning would cost the user's own files is refused. */
    public Path output() {
        var home = site();
        var chosen = output.orElse(home.resolve("output")).toAbsolutePath().normalize();
        if (home.startsWith(chosen)) {
            throw new UserError("The output folder " + chosen + " holds the site itself", "name another with --output");
        }
        for (var own : List.of(SiteFolder.content(home), home.resolve("templates"), home.resolve("assets"))) {
            if (chosen.startsWith(own)) {
                throw new UserError(
                        "The output folder " + chosen + " is in the site's " + home.relativize(own),
                        "name another with --output");
            }
        }
        return chosen;
    }

    /** The baked site, absolute. */
    public Path baked() {
        return existing(output(), "the baked site", "run 'backfile build PATH' or 'backfile bake' first");
    }

    /** The folder of the baked site, absolute; made if it is not there. */
    public Path made() {
        var chosen = output();
        try {
            return Files.createDirectories(chosen);
        } catch (IOException e) {
            throw new UserError("The output folder " + chosen + " cannot be made", "name another with --output", e);
        }
    }

    /** A folder that must be there, absolute. */
    public static Path existing(Path folder, String role, String hint) {
        var absolute = folder.toAbsolutePath().normalize();
        if (!Files.exists(absolute)) {
            throw new UserError("There is no folder " + absolute + " (" + role + ")", hint);
        }
        if (!Files.isDirectory(absolute)) {
            throw new UserError(absolute + " is a file, not a folder (" + role + ")", hint);
        }
        return absolute;
    }
}
