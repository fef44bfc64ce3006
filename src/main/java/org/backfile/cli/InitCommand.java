package org.backfile.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backfile.cli.option.OutputOptions;
import org.backfile.cli.terminal.Terminal;
import org.backfile.cli.terminal.Wording;
import org.backfile.report.UserError;
import org.backfile.site.Links;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backfile init}: a site of one's own to start from. */
@Command(
        name = "init",
        description = "Makes a new site: settings, templates and assets to change as you like.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile init ../my-archive",
            "  backfile init ../gazette --title 'The Harbour Gazette' --host https://example.org/gazette"
        })
final class InitCommand implements Callable<Integer> {
    /** Where {@code serve} shows a site that has no address yet. */
    private static final String NOWHERE = "http://localhost:8080";

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The folder to make; if it exists it must be empty.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--title", paramLabel = "NAME", description = "The archive's name (default: the folder's).")
    private Optional<String> title = Optional.empty();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Where it will be published, as https://example.org/archive (default: not known yet).")
    private Optional<String> host = Optional.empty();

    @Mixin
    private final OutputOptions talk = new OutputOptions();

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var target = folder.toAbsolutePath().normalize();
        var name = title.map(String::strip).orElseGet(() -> named(target));
        if (name.isEmpty() || name.chars().anyMatch(c -> c < ' ')) {
            throw new UserError("A title in one line is wanted", "write it as --title 'The Harbour Gazette'");
        }
        var address = host.map(InitCommand::address);
        requireEmpty(target);
        var files = Starter.copyTo(target, name, address.orElse(NOWHERE));
        if (!talk.quiet()) {
            terminal.out().println(told(target, files, name, address));
        }
        return 0;
    }

    private String told(Path target, int files, String name, Optional<String> address) {
        var text = new StringBuilder("Made " + target + " (" + files + " files) for the archive " + name + ".\n");
        if (address.isEmpty()) {
            text.append("Before you publish: write its address into site.host in its jbake.properties.\n");
        }
        return text.append("Next: ")
                .append(Wording.program())
                .append(" build PATH --site ")
                .append(Wording.typed(folder.toString()))
                .append(" --serve")
                .toString();
    }

    private static String address(String given) {
        return Links.host(given)
                .orElseThrow(() -> new UserError(
                        "--host=" + given + " cannot be used", "write it like https://example.org/archive"));
    }

    /** The folder's name as a title: {@code harbour-gazette} is Harbour gazette. */
    private static String named(Path target) {
        var words = Optional.ofNullable(target.getFileName())
                .map(Path::toString)
                .orElse("")
                .replaceAll("[-_\\s]+", " ")
                .strip();
        return words.isEmpty() ? "Archive" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
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
