package org.backfile.cli;

import java.util.concurrent.Callable;
import org.backfile.cli.option.SiteFolder;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.terminal.Terminal;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.permanence.ArticleMove;
import org.backfile.report.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backfile move}: another address for an article. */
@Command(
        name = "move",
        description =
                "Gives an article another address; the former one leads there from the next bake on. Topics and sources are renamed in topics.yaml.",
        footerHeading = "%nExamples:%n",
        footer = {"  backfile move 1969/07/20/landing 1969/07/20/eagle-has-landed"})
final class MoveCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", description = "The article: its address, or its file.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The address it is to have.")
    private String to = "";

    @Mixin
    private final SiteOptions folders = new SiteOptions();

    MoveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var site = folders.siteThatIsOne();
        String old = ArticleMove.path(from);
        String now = ArticleMove.path(to);
        if (old.startsWith("topics/") || old.startsWith("sources/")) {
            throw new UserError(
                    "Topics and sources have no files to move",
                    "in topics.yaml write the topic's new name as prefLabel and the old one as altLabel: its address leads on");
        }
        ArticleMove.move(new ImportLayout(SiteFolder.content(site), site.resolve(".backfile")), old, now);
        terminal.out().println("Moved " + old + " to " + now + "; bake, and the former address leads there");
        return 0;
    }
}
