package org.backfile.cli.option;

import picocli.CommandLine.Option;

/** The options about what a run says. */
public final class OutputOptions {
    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing when all goes well.")
    private boolean quiet;

    @Option(names = "--all", description = "List every finding, not only the first few of each kind.")
    private boolean all;

    // Main reads it, before picocli does.
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--trace", description = "Log the engine's work, and show the stack trace of a failure.")
    private boolean trace;

    public OutputOptions() {
        this(false, false);
    }

    public OutputOptions(boolean quiet, boolean all) {
        this.quiet = quiet;
        this.all = all;
    }

    public boolean quiet() {
        return quiet;
    }

    public boolean all() {
        return all;
    }
}
