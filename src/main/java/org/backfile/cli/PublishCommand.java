package org.backfile.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backfile.cli.option.HostingOption;
import org.backfile.cli.option.OutputOptions;
import org.backfile.cli.option.SiteFolder;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.run.CommandRun;
import org.backfile.cli.run.StageOutcome;
import org.backfile.cli.terminal.Terminal;
import org.backfile.hosting.Host;
import org.backfile.publish.PublishRun;
import org.backfile.publish.target.PublishTargets;
import org.backfile.publish.target.TargetOptions;
import org.backfile.report.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backfile publish}: the baked site goes where it is public. */
@Command(
        name = "publish",
        description =
                "Sends what has changed in the baked site since the last time, and only that, to where it is public.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile publish /srv/www/archive --site ../my-archive",
            "  backfile publish me@example.org:/srv/www/archive --dry-run",
            "  backfile publish s3://my-bucket/archive --endpoint https://s3.example.org"
        })
final class PublishCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "TARGET",
            description = "A folder; user@host:path or rsync://host/module/path, by your rsync; sftp://user@host/path;"
                    + " s3://bucket/prefix.")
    private String target = "";

    @Option(names = "--dry-run", description = "Only tell what would be sent and removed.")
    private boolean dryRun;

    @Option(names = "--overwrite", description = "Replace files at the target too that publish did not put there.")
    private boolean overwrite;

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Of s3://: the address of a service that is not Amazon's.")
    private String endpoint = "";

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Send N files at once (default: 8); rsync sends them its own way.")
    private int jobs = 8;

    @Mixin
    private final HostingOption hosting = new HostingOption();

    @Mixin
    private final SiteOptions folders = new SiteOptions();

    @Mixin
    private final OutputOptions talk = new OutputOptions();

    PublishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var site = folders.siteThatIsOne();
        var output = folders.baked();
        check(site, output);
        var setting = SiteFolder.settings(site).getProperty("hosting", "");
        var host = hosting.host().or(() -> Host.of(setting, "jbake.properties: hosting"));
        try (var place = PublishTargets.open(target, new TargetOptions(endpoint, jobs))) {
            var options = new PublishRun.Options(output, site.resolve(".backfile"), host, overwrite, dryRun, this::say);
            return new CommandRun(terminal, talk, false, false)
                    .of("What was sent is there; publish again, and it goes on from there", progress -> {
                        var result = PublishRun.run(options, place, progress);
                        return new StageOutcome(
                                List.of(
                                        new StageOutcome.Count(dryRun ? "files to send" : "files sent", result.sent()),
                                        new StageOutcome.Count("bytes", result.bytes()),
                                        new StageOutcome.Count("files unchanged", result.unchanged()),
                                        new StageOutcome.Count(
                                                dryRun ? "files to remove" : "files removed", result.removed())),
                                result.findings());
                    });
        }
    }

    private void say(String sentence) {
        if (!talk.quiet()) {
            terminal.out().println(sentence);
            terminal.out().flush();
        }
    }

    /** A folder in which the site would be published into itself is refused. */
    private void check(Path site, Path output) {
        if (target.isBlank()) {
            throw new UserError("The target has no name", "name a folder, or an address");
        }
        if (PublishTargets.isRemote(target)) {
            return;
        }
        var folder = real(Path.of(target));
        for (var own : List.of(output, SiteFolder.content(site), site.resolve("templates"), site.resolve("assets"))) {
            if (folder.startsWith(real(own))) {
                throw new UserError("The target " + target + " is in the site's own " + own, "name another");
            }
        }
        if (real(output).startsWith(folder)) {
            throw new UserError("The target " + target + " holds the baked site itself", "name another");
        }
    }

    /** As far as it is there, without links. */
    private static Path real(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        try {
            return Files.exists(absolute)
                    ? absolute.toRealPath()
                    : Optional.ofNullable(absolute.getParent())
                            .map(parent -> real(parent).resolve(absolute.getFileName()))
                            .orElse(absolute);
        } catch (java.io.IOException e) {
            return absolute;
        }
    }
}
