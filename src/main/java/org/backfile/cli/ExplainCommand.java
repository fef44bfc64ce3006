package org.backfile.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backfile.cli.option.SiteFolder;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.terminal.Columns;
import org.backfile.cli.terminal.Terminal;
import org.backfile.ingest.Explanation;
import org.backfile.ingest.Ingest;
import org.backfile.report.Severity;
import org.backfile.report.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backfile explain}: what became of each line of a raw file. */
@Command(
        name = "explain",
        description = "Shows a raw file beside its page: what became of each line, and by which rule.",
        footerHeading = "%nExamples:%n",
        footer = {"  backfile explain articles/0042.txt --site ../my-archive"})
final class ExplainCommand implements Callable<Integer> {
    /** Two columns of longer lines would be no easier to read. */
    private static final int WIDEST = 160;

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The raw file.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--raw",
            paramLabel = "DIR",
            description =
                    "The folder that was imported (default: the one that holds the file, as the last import knows it).")
    private Optional<Path> raw = Optional.empty();

    @Mixin
    private final SiteFolder site = new SiteFolder();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path absolute = file.toAbsolutePath().normalize();
        if (!Files.isRegularFile(absolute, LinkOption.NOFOLLOW_LINKS) && !isRecord(absolute)) {
            String is =
                    Files.exists(absolute, LinkOption.NOFOLLOW_LINKS) ? file + " is no file" : "There is no " + file;
            throw new UserError(is, "name a raw file; links are not followed");
        }
        Path home = site.path();
        Path own = raw.orElseGet(() -> Explanation.folderOf(home, absolute));
        Path folder = SiteOptions.existing(own, "the folder of raw files", "name it with --raw");
        Path content = SiteFolder.content(home);
        var options = Ingest.Options.of(folder, home, Today.date()).withContent(content);
        var explanation = Explanation.of(options, absolute);
        tell(explanation, home.relativize(content), terminal.out());
        return explanation.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? 1 : 0;
    }

    /** Whether it is a record of a file that is there: {@code export.csv#17}. */
    private static boolean isRecord(Path file) {
        String name = String.valueOf(file.getFileName());
        int mark = name.lastIndexOf('#');
        return mark > 0 && Files.isRegularFile(file.resolveSibling(name.substring(0, mark)));
    }

    private void tell(Explanation explanation, Path content, PrintWriter out) {
        var columns = new Columns(Math.min(WIDEST, spec.usageMessage().width()));
        boolean hasMore =
                explanation.rows().stream().anyMatch(row -> !row.shown().isEmpty());
        out.println(Terminal.harmless(explanation.raw() + "  →  " + where(explanation, content)));
        if (hasMore) {
            out.println();
            columns.lines("RAW FILE", explanation.isCopy() ? "ONLY THIS COPY SAYS" : "PAGE")
                    .forEach(out::println);
        }
        for (Explanation.Row row : explanation.rows()) {
            String to = row.to().isEmpty() ? "" : " → " + row.to();
            out.println();
            out.println(Terminal.harmless(String.format(
                    Locale.ROOT,
                    "%4d  %s%s%s",
                    row.line(),
                    row.fate(),
                    to,
                    row.rule().isEmpty() ? "" : "  [" + row.rule() + "]")));
            (hasMore ? columns.lines(row.raw(), row.shown()) : columns.lines(row.raw()))
                    .forEach(line -> out.println(Terminal.harmless(line)));
        }
        if (!explanation.findings().isEmpty()) {
            out.println();
            explanation.findings().forEach(finding -> out.println(Terminal.harmless(finding.toString())));
        }
    }

    private static String where(Explanation explanation, Path content) {
        if (explanation.article().isEmpty()) {
            return "no article";
        }
        String page = content.toString().replace('\\', '/') + "/" + explanation.article() + ".md";
        if (explanation.isCopy()) {
            return page + ", as another version of it";
        }
        return explanation.isEdited() ? page + ", edited since" : page;
    }
}
