package org.backfile.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.backfile.cli.option.OutputOptions;
import org.backfile.cli.option.SiteFolder;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.terminal.Terminal;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.permanence.ArticleMove;
import org.backfile.removal.Removal;
import org.backfile.report.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backfile restore}: articles that were taken down come back. */
@Command(
        name = "restore",
        description = "Brings articles back that were taken down, as they were, and bakes.",
        footerHeading = "%nExamples:%n",
        footer = {"  backfile restore 1969/07/20/landing"})
final class RestoreCommand implements Callable<Integer> {
    private final Services parts;
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Articles, by their addresses.")
    private List<String> articles = List.of();

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
        var removal = new Removal(site, new ImportLayout(SiteFolder.content(site), site.resolve(".backfile")));
        return new CommandRun(terminal, talk, false, false).of(progress -> {
            var findings = new ArrayList<Finding>();
            articles.forEach(article -> findings.addAll(removal.restore(ArticleMove.path(article))));
            var counts = List.of(new StageOutcome.Count("articles brought back", articles.size()));
            return new StageOutcome(counts, findings).and(parts.baker().run(site, folders.output(), progress));
        });
    }
}
