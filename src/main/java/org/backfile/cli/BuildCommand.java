package org.backfile.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.backfile.cli.option.HostingOption;
import org.backfile.cli.option.OutputOptions;
import org.backfile.cli.option.ProfilingOptions;
import org.backfile.cli.option.RawInput;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.run.CommandRun;
import org.backfile.cli.terminal.Terminal;
import org.backfile.cli.terminal.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backfile build}: import, then bake, then serve if asked to. */
@Command(
        name = "build",
        description = "Makes a site from raw files: import, then bake.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile build articles --site ../my-archive",
            "  backfile build articles --site ../my-archive --serve"
        })
final class BuildCommand implements Callable<Integer> {
    private final Services parts;
    private final Terminal terminal;

    @Mixin
    private final RawInput raw = new RawInput();

    @Option(names = "--serve", description = "Then serve the site until Ctrl-C.")
    private boolean serve;

    @Mixin
    private final SiteOptions folders = new SiteOptions();

    @Mixin
    private final HostingOption hosting = new HostingOption();

    @Mixin
    private final ListenOptions address = new ListenOptions();

    @Mixin
    private final ProfilingOptions measures = new ProfilingOptions();

    @Mixin
    private final OutputOptions talk = new OutputOptions();

    BuildCommand(Services parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var from = raw.folder();
        var site = folders.siteThatIsOne();
        var output = folders.output();
        var host = hosting.host();
        var demands = raw.demands().bakingTo(output);
        var gaveUp = new AtomicBoolean();
        var run = new CommandRun(terminal, talk, demands.strict(), measures.timings());
        var status = measures.of(() -> run.of(ImportCommand.GOES_ON, progress -> {
            var imported = parts.importer().run(from, site, demands, progress);
            gaveUp.set(imported.gaveUp());
            return imported.gaveUp() ? imported : imported.and(parts.baker().run(site, output, host, progress));
        }));
        if (serve && !gaveUp.get()) {
            address.serve(site, output, terminal, talk.quiet());
        } else if (!gaveUp.get() && !talk.quiet()) {
            terminal.out().println("See it with: " + folders.typed(Wording.program() + " serve"));
        }
        return status;
    }
}
