package org.backfile.cli;

import java.util.concurrent.Callable;
import org.backfile.cli.option.SiteFolder;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.terminal.Terminal;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.permanence.Move;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backfile move}: another address for what was published. */
@Command(
        name = "move",
        description =
                "Gives an article, topic, source or author another address; the former one leads there from the next bake on. What a topic is called stands in topics.yaml, and an author in authors.yaml.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile move 1969/07/20/landing 1969/07/20/eagle-has-landed",
            "  backfile move topics/luna topics/moon",
            "  backfile move sources/gazette-example sources/gazette"
        })
final class MoveCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "OLD", description = "Its address, or an article's file.")
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
        var layout = new ImportLayout(SiteFolder.content(site), site.resolve(".backfile"));
        terminal.out().println(Move.of(site, layout, from, to));
        return 0;
    }
}
