package org.backfile.cli;

import java.util.concurrent.Callable;
import org.backfile.bake.Bake;
import org.backfile.cli.option.OutputOptions;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backfile serve}: the baked site in a browser, before it is published. */
@Command(
        name = "serve",
        description = "Serves the baked site to this machine until Ctrl-C.",
        footerHeading = "%nExamples:%n",
        footer = {"  backfile serve --site ../my-archive", "  backfile serve --site ../my-archive --watch --port 8081"})
final class ServeCommand implements Callable<Integer> {
    private final Services parts;
    private final Terminal terminal;

    @Option(
            names = "--watch",
            description =
                    "Bake first, and again whenever a file of the site is saved; browsers then load the page again.")
    private boolean watch;

    @Mixin
    private final SiteOptions folders = new SiteOptions();

    @Mixin
    private final ListenOptions address = new ListenOptions();

    @Mixin
    private final OutputOptions talk = new OutputOptions();

    ServeCommand(Services parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var site = folders.site();
        if (!watch) {
            address.serve(site, folders.baked(), terminal, talk.quiet());
            return 0;
        }
        var output = folders.output();
        var watching =
                new Watching(terminal, talk, site, progress -> parts.baker().run(site, output, progress));
        watching.begin(folder -> Bake.sources(folder, output));
        // A first bake that failed has told why; the next may not.
        address.serve(site, folders.made(), terminal, talk.quiet(), watching);
        return 0;
    }
}
