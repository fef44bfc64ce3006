package org.backfile.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backfile.cli.option.OutputOptions;
import org.backfile.cli.option.SiteFolder;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.run.CommandRun;
import org.backfile.cli.run.StageOutcome;
import org.backfile.cli.terminal.Terminal;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.permanence.ArticleMove;
import org.backfile.removal.Removal;
import org.backfile.report.Finding;
import org.backfile.report.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backfile restore}: articles that were taken down come back. */
@Command(
        name = "restore",
        description =
                "Brings articles back that were taken down, or paragraphs of them, or a name, as they were, and bakes.",
        footerHeading = "%nExamples:%n",
        footer = {"  backfile restore 1969/07/20/landing", "  backfile restore --name 'Ann Example'"})
final class RestoreCommand implements Callable<Integer> {
    private final Services parts;
    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "ARTICLE", description = "Articles, by their addresses.")
    private List<String> articles = List.of();

    @Option(names = "--name", paramLabel = "NAME", description = "A name that another stands in the place of.")
    private Optional<String> name = Optional.empty();

    @Mixin
    private final SiteOptions folders = new SiteOptions();

    @Mixin
    private final OutputOptions talk = new OutputOptions();

    RestoreCommand(Services parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var site = folders.siteThatIsOne();
        if (name.isPresent() == !articles.isEmpty()) {
            throw new UserError("What is to be brought back?", "name an article, or a name with --name");
        }
        var removal = new Removal(site, new ImportLayout(SiteFolder.content(site), site.resolve(".backfile")));
        return new CommandRun(terminal, talk, false, false).of(progress -> {
            var findings = new ArrayList<Finding>();
            articles.forEach(article -> findings.addAll(removal.restore(ArticleMove.path(article))));
            name.ifPresent(each -> findings.addAll(removal.restoreName(each)));
            var counts = List.of(
                    name.isPresent()
                            ? new StageOutcome.Count("names brought back", 1)
                            : new StageOutcome.Count("articles brought back", articles.size()));
            return new StageOutcome(counts, findings).and(parts.baker().run(site, folders.output(), progress));
        });
    }
}
