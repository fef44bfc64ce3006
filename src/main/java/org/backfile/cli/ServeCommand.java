package org.backfile.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code backfile serve}: the baked site in a browser, before it is published. */
@Command(name = "serve", description = "Serves the baked site to this machine until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final Folders folders = new Folders();

    @Mixin
    private final Address address = new Address();

    @Mixin
    private final Talk talk = new Talk();

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        address.serve(folders.site(), folders.baked(), terminal, talk.quiet());
        return 0;
    }
}
