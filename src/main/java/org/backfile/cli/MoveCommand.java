package org.backfile.cli;

import java.util.concurrent.Callable;
import org.backfile.cli.option.SiteFolder;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.terminal.Terminal;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.permanence.ArticleMove;
import org.backfile.permanence.TopicMove;
import org.backfile.report.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backfile move}: another address for an article. */
@Command(
        name = "move",
        description =
                "Gives an article or a topic another address; the former one leads there from the next bake on. What a topic is called stands in topics.yaml.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile move 1969/07/20/landing 1969/07/20/eagle-has-landed",
            "  backfile move topics/luna topics/moon"
        })
final class MoveCommand implements Callable<Integer> {
    private static final String TOPICS = "topics/";

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", description = "The article or topic: its address, or its file.")
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
        if (old.startsWith("sources/") || old.startsWith("authors/")) {
            throw new UserError(
                    "Sources and authors have the address that their name makes",
                    "name another spelling of an author in authors.yaml, or another publisher= in headers");
        }
        if (old.startsWith(TOPICS) != now.startsWith(TOPICS)) {
            throw new UserError("An article stays an article, and a topic a topic", "name two of a kind");
        }
        if (old.startsWith(TOPICS)) {
            TopicMove.move(site, old.substring(TOPICS.length()), now.substring(TOPICS.length()));
            terminal.out().println("Moved " + old + " to " + now + "; bake, and the former address leads there");
            return 0;
        }
        ArticleMove.move(new ImportLayout(SiteFolder.content(site), site.resolve(".backfile")), old, now);
        terminal.out().println("Moved " + old + " to " + now + "; bake, and the former address leads there");
        return 0;
    }
}
