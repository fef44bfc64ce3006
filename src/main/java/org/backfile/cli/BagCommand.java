package org.backfile.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.backfile.bag.Bag;
import org.backfile.cli.option.OutputOptions;
import org.backfile.cli.option.SiteFolder;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.run.CommandRun;
import org.backfile.cli.run.StageOutcome;
import org.backfile.cli.terminal.Terminal;
import org.backfile.cli.terminal.VersionText;
import org.backfile.report.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backfile bag}: all of an archive in one folder or file, for who keeps it. */
@Command(
        name = "bag",
        description =
                "Puts raw files, content, settings and state into a bag (BagIt 1.0), a folder or a tar, for others to"
                        + " keep. Check one with 'backfile verify BAG'.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile bag ../my-archive-2026.tar --site ../my-archive",
            "  backfile bag /mnt/copy/moon --year 1969 --with-output",
        })
final class BagCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "BAG", description = "A folder that is not there yet, or a file whose name ends in .tar.")
    @SuppressWarnings("NullAway.Init")
    private Path target;

    @Option(names = "--year", paramLabel = "YYYY", description = "Only the articles of this year, and their raw files.")
    private String year = "";

    @Option(names = "--with-output", description = "The baked site too.")
    private boolean withOutput;

    @Mixin
    private final SiteOptions folders = new SiteOptions();

    @Mixin
    private final OutputOptions talk = new OutputOptions();

    BagCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!year.isEmpty() && !year.matches("\\d{4}")) {
            throw new UserError("--year=" + year + " is no year", "write it like 1969");
        }
        var site = folders.siteThatIsOne();
        var options = new Bag.Options(
                site,
                SiteFolder.content(site),
                withOutput ? folders.baked() : folders.output(),
                withOutput,
                year,
                target.toAbsolutePath().normalize(),
                Today.date(),
                VersionText.agent());
        return new CommandRun(terminal, talk, false, false).of("There is no bag yet", progress -> {
            var written = Bag.write(options, SiteFolder.settings(site), progress);
            return new StageOutcome(
                    List.of(
                            new StageOutcome.Count("files in the bag", written.files()),
                            new StageOutcome.Count("bytes", written.bytes())),
                    List.of());
        });
    }
}
