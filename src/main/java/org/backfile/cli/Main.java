package org.backfile.cli;

import java.io.PrintWriter;
import java.util.List;
import org.backfile.cli.terminal.Failures;
import org.backfile.cli.terminal.Terminal;
import org.backfile.cli.terminal.VersionText;
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
        description = "Turns a heap of raw article text into a static site to read, cite, subscribe to and keep.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
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
    /** Completes all commands, and so needs them. */
    private static final String COMPLETION = "completion";

    private static final List<String> NAMES = List.of(
            "build",
            "import",
            "bake",
            "serve",
            "check",
            "publish",
            "unpack",
            "explain",
            "topics",
            "search",
            "verify",
            "bag",
            "move",
            "takedown",
            "restore",
            "upgrade",
            "init",
            COMPLETION);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        if (List.of(args).contains("--trace")) {
            // Instead of what simplelogger.properties says. JBake tells each file it reads.
            System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
            System.setProperty("org.slf4j.simpleLogger.log.org.jbake", "info");
            System.setProperty("org.slf4j.simpleLogger.log.freemarker", "info");
        }
        var plain = PlainCall.of(args);
        if (plain.isPresent()) {
            plain.get().prepare();
        }
        var status = run(Services.OURS, Terminal.ofProcess(), args);
        System.exit(status);
    }

    /**
     * Runs one command in a process that goes on afterwards, as one that does shares of a work for others.
     *
     * @param out what the command tells
     * @param err its progress, and what went wrong
     * @return the exit status
     */
    public static int call(PrintWriter out, PrintWriter err, String... args) {
        return run(Services.OURS, new Terminal(out, err, false), args);
    }

    /** Runs one command and returns its exit status. */
    static int run(Services parts, Terminal terminal, String... called) {
        var args = asOptions(called);
        var failures = new Failures(terminal, List.of(args).contains("--trace"));
        try {
            var plain = PlainCall.of(args);
            if (plain.isPresent()) {
                return plain.get().command(parts, terminal).call();
            }
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

    /** {@code help build} and {@code version}, as other programs have them, are {@code build --help} and {@code --version}. */
    private static String[] asOptions(String... args) {
        if (args.length > 0 && args[0].equals("help") && args.length < 3) {
            return args.length == 1 ? new String[] {"--help"} : new String[] {args[1], "--help"};
        }
        return args.length == 1 && args[0].equals("version") ? new String[] {"--version"} : args;
    }

    /**
     * Every command, in the order the help lists them; or the one that is called, alone. To set up all of them takes a
     * tenth of a second, which every call would pay.
     */
    static CommandLine commands(Services parts, Terminal terminal, String... args) {
        var called = args.length == 0 || args[0].equals(COMPLETION) ? "" : args[0];
        var names = NAMES.contains(called) ? List.of(called) : NAMES;
        var line = new CommandLine(new Main());
        names.forEach(name -> line.addSubcommand(command(name, parts, terminal)));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line.setOut(terminal.out()).setErr(terminal.err());
    }

    private static Object command(String name, Services parts, Terminal terminal) {
        return switch (name) {
            case "build" -> new BuildCommand(parts, terminal);
            case "import" -> new ImportCommand(parts, terminal);
            case "bake" -> new BakeCommand(parts, terminal);
            case "serve" -> new ServeCommand(parts, terminal);
            case "check" -> new CheckCommand(terminal);
            case "publish" -> new PublishCommand(terminal);
            case "unpack" -> new UnpackCommand(terminal);
            case "explain" -> new ExplainCommand(terminal);
            case "topics" -> new TopicsCommand(terminal);
            case "search" -> new SearchCommand(terminal);
            case "verify" -> new VerifyCommand(terminal);
            case "bag" -> new BagCommand(terminal);
            case "move" -> new MoveCommand(terminal);
            case "takedown" -> new TakedownCommand(parts, terminal);
            case "restore" -> new RestoreCommand(parts, terminal);
            case "upgrade" -> new UpgradeCommand(terminal);
            case "init" -> new InitCommand(terminal);
            case COMPLETION -> new CompletionCommand(terminal);
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Which command? " + String.join(", ", spec.subcommands().keySet()));
    }
}
