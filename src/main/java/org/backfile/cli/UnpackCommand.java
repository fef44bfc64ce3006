package org.backfile.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.backfile.cli.option.OutputOptions;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.run.CommandRun;
import org.backfile.cli.run.StageOutcome;
import org.backfile.cli.terminal.Terminal;
import org.backfile.pagepack.Unpacking;
import org.backfile.report.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backfile unpack}: of a site with packs, the files there would be without. */
@Command(
        name = "unpack",
        description = "Makes a folder of the baked site in which packed pages are files of their own, byte for byte.")
final class UnpackCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "A folder that is not there yet, or is empty.")
    @SuppressWarnings("NullAway.Init")
    private Path target;

    @Mixin
    private final SiteOptions folders = new SiteOptions();

    @Mixin
    private final OutputOptions talk = new OutputOptions();

    UnpackCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var output = folders.baked();
        var folder = target.toAbsolutePath().normalize();
        if (folder.startsWith(output)) {
            throw new UserError(folder + " is in the baked site itself", "name another folder");
        }
        return new CommandRun(terminal, talk, false, false)
                .of(progress -> new StageOutcome(
                        List.of(new StageOutcome.Count("files", Unpacking.run(output, folder, progress))), List.of()));
    }
}
