package org.backfile.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.backfile.report.UserError;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Says what ended a run, and gives the exit status: one sentence, and a stack trace only when asked for. */
public record Failures(Terminal terminal, boolean trace) {
    static final int MISUSE = 2;
    /** {@code EX_SOFTWARE} of sysexits.h. */
    static final int BUG = 70;

    /** A call that cannot be understood: what is wrong with it, and where to read on; not the whole help. */
    public int misused(ParameterException wrong, String[] args) {
        var misuse = Misuse.of(wrong);
        say(misuse.hint().isEmpty() ? misuse.what() : misuse.what() + ": " + misuse.hint());
        var name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println(Wording.sentence("See '" + name + " --help'"));
        return CommandLine.ExitCode.USAGE;
    }

    public int tell(Throwable failure) {
        var cause = unwrapped(failure);
        if (trace) {
            failure.printStackTrace(terminal.err());
        }
        var mistake = mistake(cause);
        if (mistake.isPresent()) {
            say(mistake.get());
            return MISUSE;
        }
        say("This is a bug in Backfile, not a mistake of yours: " + cause);
        if (!trace) {
            terminal.err().println("Run it again with --trace and send what it prints to the project's issues.");
        }
        return BUG;
    }

    /** What {@link #tell} says of a failure first. */
    public String sentence(Throwable failure) {
        var cause = unwrapped(failure);
        return Wording.sentence(mistake(cause).orElse("This is a bug in Backfile, not a mistake of yours: " + cause));
    }

    private void say(String sentence) {
        terminal.err().println("backfile: " + Terminal.harmless(Wording.sentence(sentence)));
    }

    /** What the user can do something about; empty if it is ours to mend. */
    private static Optional<String> mistake(Throwable cause) {
        if (cause instanceof UserError) {
            return Optional.of(String.valueOf(cause.getMessage()));
        }
        if (cause instanceof NoSuchFileException missing) {
            return Optional.of("There is no " + missing.getFile());
        }
        if (cause instanceof AccessDeniedException denied) {
            // Of a move the target is what could not be written.
            return Optional.of("No permission for "
                    + Optional.ofNullable(denied.getOtherFile()).orElse(denied.getFile()));
        }
        if (cause instanceof FileSystemException wrong) {
            return Optional.of("Cannot read or write " + wrong.getFile() + ": "
                    + Optional.ofNullable(wrong.getReason())
                            .orElse(wrong.getClass().getSimpleName()));
        }
        if (cause instanceof IOException) {
            return Optional.of(
                    "Cannot read or write: " + cause.getMessage() + "; see that the disk is not full and in order");
        }
        if (cause instanceof InvalidPathException wrong && wrong.getReason().contains("unmappable")) {
            return Optional.of(
                    "The name " + wrong.getInput() + " has letters that this locale has not: set LC_ALL=C.UTF-8");
        }
        if (cause instanceof OutOfMemoryError) {
            return Optional.of("Out of memory: give Java more, as in JAVA_OPTS=-Xmx4g");
        }
        return Optional.empty();
    }

    /** Without what threads and streams wrap around it. */
    private static Throwable unwrapped(Throwable failure) {
        var inner = failure;
        while ((inner instanceof UncheckedIOException
                        || inner instanceof ExecutionException
                        || inner instanceof CompletionException)
                && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }
}
