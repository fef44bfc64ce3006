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
import org.backfile.takedown.Pseudonym;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backfile takedown}: articles go, and a page says so. */
@Command(
        name = "takedown",
        description =
                "Takes articles down and bakes: pages, lists, feeds, search, data and what is remembered lose them,"
                        + " and at their addresses a page says when and why they went. With --paragraph only that goes,"
                        + " with --name a name in all articles. See what is left with --all.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile takedown 1969/07/20/landing --reason 'At the request of a person it named.'",
            "  backfile takedown 1969/07/20/landing --paragraph p1a2b3c4d --reason 'It was not true.'",
            "  backfile takedown --name 'Ann Example' --pseudonym 'A. E.' --reason 'At her request.'",
            "  backfile takedown https://my.example/1969/07/20/landing.html --reason 'By court order.' --policy"
                    + " https://my.example/policy.html",
        })
final class TakedownCommand implements Callable<Integer> {
    private final Services parts;
    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "ARTICLE", description = "Articles: their addresses, or their files.")
    private List<String> articles = List.of();

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why, for readers: a sentence.")
    private String reason = "";

    @Option(
            names = "--policy",
            paramLabel = "TEXT",
            description = "The rule that it goes by, in words or as an address.")
    private String policy = "";

    @Option(
            names = "--paragraph",
            paramLabel = "ANCHOR|TEXT",
            description =
                    "Only a paragraph of the one article: by the name in the link behind it on the page, or by words"
                            + " that only it has. May be given several times.")
    private List<String> paragraphs = List.of();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "A name, in all articles: in any letters, with endings, its last word alone where all of it"
                    + " stands.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--pseudonym",
            paramLabel = "TEXT",
            description = "What stands in the name's place (default: ${DEFAULT-VALUE}).",
            defaultValue = "N. N.")
    private String pseudonym = "";

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
        check(paths);
        var grounds = new Removal.Grounds(Today.date(), reason, policy, titles);
        return new CommandRun(terminal, talk, false, false)
                .of("The articles may be down already: bake to be sure", progress -> {
                    var left = take(new Removal(site, layout), paths, grounds);
                    var counts = List.of(count(paths));
                    var baked = parts.baker().run(site, folders.output(), progress);
                    return new StageOutcome(counts, new ArrayList<>(left)).and(baked);
                });
    }

    private void check(List<String> paths) {
        if (name.isPresent() == !paths.isEmpty()) {
            throw new UserError(
                    name.isPresent() ? "A name goes in all articles" : "What is to be taken down?",
                    name.isPresent()
                            ? "name no article, or leave out --name"
                            : "name an article, or a name with --name");
        }
        if (!paragraphs.isEmpty() && paths.size() != 1) {
            throw new UserError("--paragraph is of one article", "name that one");
        }
        if (name.filter(String::isBlank).isPresent() || pseudonym.isBlank()) {
            throw new UserError("--name and --pseudonym need a text", "write the name as articles do");
        }
    }

    private List<Finding> take(Removal removal, List<String> paths, Removal.Grounds grounds) {
        if (name.isPresent()) {
            return removal.takeName(new Pseudonym(name.get(), pseudonym), grounds);
        }
        return paragraphs.isEmpty()
                ? removal.take(paths, grounds)
                : removal.takePassages(paths.get(0), paragraphs, grounds);
    }

    private StageOutcome.Count count(List<String> paths) {
        if (name.isPresent()) {
            return new StageOutcome.Count("names taken down", 1);
        }
        return paragraphs.isEmpty()
                ? new StageOutcome.Count("articles taken down", paths.size())
                : new StageOutcome.Count("paragraphs taken down", paragraphs.size());
    }
}
