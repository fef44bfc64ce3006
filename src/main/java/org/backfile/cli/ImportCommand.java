package org.backfile.cli;

import java.util.concurrent.Callable;
import org.backfile.cli.option.OutputOptions;
import org.backfile.cli.option.ProfilingOptions;
import org.backfile.cli.option.RawInput;
import org.backfile.cli.option.ShareOption;
import org.backfile.cli.option.SiteFolder;
import org.backfile.cli.run.CommandRun;
import org.backfile.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backfile import}: raw files become content that a person can edit. */
@Command(name = "import", description = "Turns raw files into content/, and leaves what you edited there alone.")
final class ImportCommand implements Callable<Integer> {
    static final String GOES_ON = "What was read is kept: the same command goes on from there";

    private final Services parts;
    private final Terminal terminal;

    @Mixin
    private final RawInput raw;

    @Option(names = "--dry-run", description = "Write nothing, and tell what would come in and what would be left out.")
    private boolean dryRun;

    @Mixin
    private final ShareOption share = new ShareOption();

    @Mixin
    private final SiteFolder site;

    @Mixin
    private final ProfilingOptions measures;

    @Mixin
    private final OutputOptions talk;

    /** Picocli fills in the options. */
    ImportCommand(Services parts, Terminal terminal) {
        this(parts, terminal, new RawInput(), new SiteFolder(), new ProfilingOptions(), new OutputOptions());
    }

    ImportCommand(
            Services parts,
            Terminal terminal,
            RawInput raw,
            SiteFolder site,
            ProfilingOptions measures,
            OutputOptions talk) {
        this.parts = parts;
        this.terminal = terminal;
        this.raw = raw;
        this.site = site;
        this.measures = measures;
        this.talk = talk;
    }

    @Override
    public Integer call() {
        var from = raw.folder();
        var home = site.toImportInto();
        var demands = raw.demands().dry(dryRun).of(share.share());
        return measures.of(() -> new CommandRun(terminal, talk, demands.strict(), measures.timings())
                .of(GOES_ON, progress -> parts.importer().run(from, home, demands, progress)));
    }
}
