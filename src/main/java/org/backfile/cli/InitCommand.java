package org.backfile.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.backfile.report.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backfile init}: a site of one's own to start from. */
@Command(name = "init", description = "Makes a new site: settings, templates and assets to change as you like.")
final class InitCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The folder to make; if it exists it must be empty.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Mixin
    private final Talk talk = new Talk();

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var target = folder.toAbsolutePath().normalize();
        requireEmpty(target);
        var files = Starter.copyTo(target);
        if (!talk.quiet()) {
            terminal.out()
                    .println("Made " + target + " (" + files
                            + " files). Next: write your title and address into its jbake.properties, then"
                            + " run: backfile build RAW_DIR --site " + folder
                            + " --serve");
        }
        return 0;
    }

    private static void requireEmpty(Path target) {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new UserError(target + " is a file", "name a new folder");
        }
        try (var entries = Files.list(target)) {
            if (entries.findAny().isPresent()) {
                throw new UserError(target + " is not empty", "name a new folder");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
