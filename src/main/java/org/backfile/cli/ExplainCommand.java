package org.backfile.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backfile.ingest.Explanation;
import org.backfile.ingest.Ingest;
import org.backfile.report.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backfile explain}: what became of each line of a raw file. */
@Command(name = "explain", description = "Shows what became of each line of a raw file, and by which rule.")
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The raw file.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--raw",
            paramLabel = "RAW_DIR",
            description =
                    "The folder that was imported (default: the one that holds the file, as the last import knows it).")
    private Optional<Path> raw = Optional.empty();

    @Mixin
    private final Folders folders = new Folders();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path absolute = file.toAbsolutePath().normalize();
        Path site = folders.site();
        Path own = raw.orElseGet(() -> Explanation.folderOf(site, absolute));
        Path folder = Folders.existing(own, "the folder of raw files", "name it with --raw");
        var explanation = Explanation.of(Ingest.Options.of(folder, site, LocalDate.now()), absolute);
        tell(explanation, terminal.out());
        return explanation.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? 1 : 0;
    }

    private static void tell(Explanation explanation, PrintWriter out) {
        out.println(explanation.raw() + "  →  " + where(explanation));
        for (Explanation.Row row : explanation.rows()) {
            String to = row.to().isEmpty() ? "" : " → " + row.to();
            out.println();
            out.println(Terminal.harmless("%4d  %s%s%s"
                    .formatted(row.line(), row.fate(), to, row.rule().isEmpty() ? "" : "  [" + row.rule() + "]")));
            if (!row.raw().isBlank()) {
                out.println(Terminal.harmless("      " + row.raw()));
            }
            if (!row.shown().isEmpty() && !row.shown().equals(row.raw())) {
                out.println(Terminal.harmless("    = " + row.shown()));
            }
        }
        if (!explanation.findings().isEmpty()) {
            out.println();
            explanation.findings().forEach(finding -> out.println(Terminal.harmless(finding.toString())));
        }
    }

    private static String where(Explanation explanation) {
        if (explanation.article().isEmpty()) {
            return "no article";
        }
        String page = "content/" + explanation.article() + ".md";
        if (explanation.isCopy()) {
            return page + ", as another version of it";
        }
        return explanation.isEdited() ? page + ", edited since" : page;
    }
}
