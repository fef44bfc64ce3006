package org.backfile.cli;

import java.util.concurrent.Callable;
import org.backfile.cli.option.HostingOption;
import org.backfile.cli.option.OutputOptions;
import org.backfile.cli.option.ProfilingOptions;
import org.backfile.cli.option.ShareOption;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.run.CommandRun;
import org.backfile.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code backfile bake}: content becomes pages. */
@Command(name = "bake", description = "Bakes content/ into the output folder.")
final class BakeCommand implements Callable<Integer> {
    private final Services parts;
    private final Terminal terminal;

    @Mixin
    private final SiteOptions folders;

    @Mixin
    private final HostingOption hosting = new HostingOption();

    @Mixin
    private final ShareOption share = new ShareOption();

    @Mixin
    private final ProfilingOptions measures;

    @Mixin
    private final OutputOptions talk;

    /** Picocli fills in the options. */
    BakeCommand(Services parts, Terminal terminal) {
        this(parts, terminal, new SiteOptions(), new ProfilingOptions(), new OutputOptions());
    }

    BakeCommand(Services parts, Terminal terminal, SiteOptions folders, ProfilingOptions measures, OutputOptions talk) {
        this.parts = parts;
        this.terminal = terminal;
        this.folders = folders;
        this.measures = measures;
        this.talk = talk;
    }

    @Override
    public Integer call() {
        var site = folders.siteThatIsOne();
        var output = folders.output();
        var host = hosting.host();
        var part = share.share();
        if (part.isPresent()) {
            return measures.of(() -> new CommandRun(terminal, talk, false, measures.timings())
                    .of(progress -> SharedWork.bake(site, output, part.get(), progress)));
        }
        return measures.of(() -> new CommandRun(terminal, talk, false, measures.timings())
                .of(
                        "The site is half old and half new until you bake again",
                        progress -> parts.baker().run(site, output, host, progress)));
    }
}
