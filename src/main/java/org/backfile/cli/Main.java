package org.backfile.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.backfile.bake.Bake;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command {@code backfile}. Exit status: 0 when all went well, 1 when there are findings to act on, 2 for a mistake
 * of the user's, 70 for one of ours.
 */
@Command(
        name = "backfile",
        description = "Turns a heap of raw article text into a static site to read, search, cite and keep.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all went well",
            "1:there are findings to act on",
            "2:a mistake in the call, the settings or the folders",
            "70:a bug in Backfile"
        })
public final class Main implements Runnable {
    // The JVM forgets the levels of loggers that nobody holds.
    private static final Logger LOG = Logger.getLogger("");

    /** JBake misses engines for markups that we do not carry, and says so at each start. */
    private static final Logger ENGINES = Logger.getLogger("org.jbake.parser.Engines");

    /** Completes all commands, and so needs them. */
    private static final String COMPLETION = "completion";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        // JBake tells each file it reads; progress and summary are ours.
        LOG.setLevel(List.of(args).contains("--trace") ? Level.INFO : Level.WARNING);
        ENGINES.setLevel(Level.SEVERE);
        if (args.length > 0 && args[0].equals("bake")) {
            Bake.prepare();
        }
        var status = run(Parts.OURS, Terminal.ofProcess(), args);
        System.exit(status);
    }

    /** Runs one command and returns its exit status. */
    static int run(Parts parts, Terminal terminal, String... args) {
        var failures = new Failures(terminal, List.of(args).contains("--trace"));
        try {
            return commands(parts, terminal, args)
                    .setExecutionExceptionHandler((failure, command, parsed) -> failures.tell(failure))
                    .setParameterExceptionHandler(failures::misused)
                    .execute(args);
        } catch (Throwable failure) {
            // Out of memory, a stack overflow: errors, which picocli leaves alone.
            return failures.tell(failure);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /**
     * Every command, in the order the help lists them; or the one that is called, alone. To set up all of them takes a
     * tenth of a second, which every call would pay.
     */
    static CommandLine commands(Parts parts, Terminal terminal, String... args) {
        var all = new LinkedHashMap<String, Supplier<Object>>();
        all.put("build", () -> new BuildCommand(parts, terminal));
        all.put("import", () -> new ImportCommand(parts, terminal));
        all.put("bake", () -> new BakeCommand(parts, terminal));
        all.put("serve", () -> new ServeCommand(parts, terminal));
        all.put("check", () -> new CheckCommand(terminal));
        all.put("explain", () -> new ExplainCommand(terminal));
        all.put("topics", () -> new TopicsCommand(terminal));
        all.put("init", () -> new InitCommand(terminal));
        all.put(COMPLETION, () -> new CompletionCommand(terminal));
        var called = args.length == 0 || args[0].equals(COMPLETION) ? "" : args[0];
        var line = new CommandLine(new Main());
        all.forEach((name, command) -> {
            if (name.equals(called) || !all.containsKey(called)) {
                line.addSubcommand(command.get());
            }
        });
        return line.setOut(terminal.out()).setErr(terminal.err());
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Which command? " + String.join(", ", spec.subcommands().keySet()));
    }
}
