package org.backfile.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code backfile bake}: content becomes pages. */
@Command(name = "bake", description = "Bakes content/ into the output folder.")
final class BakeCommand implements Callable<Integer> {
    private final Parts parts;
    private final Terminal terminal;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Measures measures = new Measures();

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
        return measures.of(() -> new Run(terminal, talk, false, measures.timings())
                .of(progress -> parts.baker().run(site, output, progress)));
    }
}
