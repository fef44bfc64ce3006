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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backfile takedown}: articles go, and a page says so. */
@Command(
        name = "takedown",
        description =
                "Takes articles down and bakes: pages, lists, feeds, search, data and what is remembered lose them, and at their addresses a page says when and why they went. See what is left with --all.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile takedown 1969/07/20/landing --reason 'At the request of a person it named.'",
            "  backfile takedown https://my.example/1969/07/20/landing.html --reason 'By court order.' --policy https://my.example/policy.html",
        })
final class TakedownCommand implements Callable<Integer> {
    private final Services parts;
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Articles: their addresses, or their files.")
    private List<String> articles = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why, for readers: a sentence.")
    private String reason = "";

    @Option(
            names = "--policy",
            paramLabel = "TEXT",
            description = "The rule that it goes by, in words or as an address.")
    private String policy = "";

    @Option(names = "--show-title", description = "The page may say what the article was called.")
    private boolean titles;

    @Mixin
    private final SiteOptions folders = new SiteOptions();

    @Mixin
    private final OutputOptions talk = new OutputOptions();

    TakedownCommand(Services parts, Terminal terminal) {
        this.parts = parts;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var site = folders.siteThatIsOne();
        var layout = new ImportLayout(SiteFolder.content(site), site.resolve(".backfile"));
        var paths = articles.stream().map(ArticleMove::path).distinct().toList();
        var grounds = new Removal.Grounds(Today.date(), reason, policy, titles);
        return new CommandRun(terminal, talk, false, false)
                .of("The articles may be down already: bake to be sure", progress -> {
                    var left = new Removal(site, layout).take(paths, grounds);
                    var counts = List.of(new StageOutcome.Count("articles taken down", paths.size()));
                    var baked = parts.baker().run(site, folders.output(), progress);
                    return new StageOutcome(counts, new ArrayList<>(left)).and(baked);
                });
    }
}
