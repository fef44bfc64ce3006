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
    private final Folders folders;

    @Mixin
    private final Measures measures;

    @Mixin
    private final Talk talk;

    /** Picocli fills in the options. */
    BakeCommand(Parts parts, Terminal terminal) {
        this(parts, terminal, new Folders(), new Measures(), new Talk());
    }

    BakeCommand(Parts parts, Terminal terminal, Folders folders, Measures measures, Talk talk) {
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
        return measures.of(() -> new Run(terminal, talk, false, measures.timings())
                .of(
                        "The site is half old and half new until you bake again",
                        progress -> parts.baker().run(site, output, progress)));
    }
}
