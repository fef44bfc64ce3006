package org.backfile.cli;

import org.backfile.cli.terminal.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code backfile completion}: what the shell needs to complete our commands. */
@Command(
        name = "completion",
        description = "Prints a completion script for bash and zsh: source <(backfile completion)")
final class CompletionCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        terminal.out().print(AutoComplete.bash("backfile", spec.root().commandLine()));
        terminal.out().flush();
    }
}
