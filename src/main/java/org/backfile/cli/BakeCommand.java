package org.backfile.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backfile bake}: content becomes pages. */
@Command(name = "bake", description = "Bakes content/ into the output folder.")
final class BakeCommand implements Callable<Integer> {
    private final Parts parts;
    private final Terminal terminal;

    @Option(names = "--timings", description = "Tell the time of each stage in a table.")
    private boolean timings;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Talk talk = new Talk();

    BakeCommand(Parts parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var site = folders.site();
        var output = folders.output();
        return new Run(terminal, talk, false, timings)
                .of(progress -> parts.baker().run(site, output, progress));
    }
}
