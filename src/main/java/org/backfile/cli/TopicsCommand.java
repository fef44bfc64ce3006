package org.backfile.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.backfile.article.Article;
import org.backfile.authority.Kind;
import org.backfile.cli.option.SiteFolder;
import org.backfile.cli.terminal.Terminal;
import org.backfile.content.ArticleFile;
import org.backfile.files.NamedFile;
import org.backfile.ingest.Ingest;
import org.backfile.parse.ArticleParser;
import org.backfile.parse.Parsed;
import org.backfile.raw.Raw;
import org.backfile.raw.RawFolder;
import org.backfile.report.UserError;
import org.backfile.topic.Analysis;
import org.backfile.topic.Topic;
import org.backfile.topic.TopicFinder;
import org.backfile.topic.lexicon.Evidence;
import org.json.simple.JSONValue;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code backfile topics}: the archive's topics, or why an article has its own. */
@Command(
        name = "topics",
        description =
                "Lists the archive's topics with counts and examples, and what may be one; or explains an article's.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  backfile topics --site ../my-archive --min 5 --kind person",
            "  backfile topics --site ../my-archive --explain articles/0042.txt"
        })
final class TopicsCommand implements Callable<Integer> {
    private static final String HINT = "name a raw file or an article";

    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Raw files or articles, whose topics are told instead of the archive's.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--json", description = "One line of JSON a file: topics with kind, score and evidence.")
    private boolean json;

    @Option(names = "--explain", description = "Say why each topic is there.")
    private boolean explain;

    @Option(names = "--min", paramLabel = "N", description = "List only topics of N articles or more (default: 1).")
    private int min = 1;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "List only topics of this kind: ${COMPLETION-CANDIDATES}.",
            converter = KindName.class,
            completionCandidates = KindName.class)
    private Optional<Kind> kind = Optional.empty();

    @Mixin
    private final SiteFolder site = new SiteFolder();

    /** The names of kinds, as they stand in the list. */
    static final class KindName implements ITypeConverter<Kind>, Iterable<String> {
        @Override
        public Kind convert(String name) {
            return Arrays.stream(Kind.values())
                    .filter(kind -> Finder.word(kind).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("not a kind"));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Kind.values()).map(Finder::word).iterator();
        }
    }

    TopicsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Path home = site.path();
        if (files.isEmpty()) {
            if (json || explain) {
                throw new UserError("There is no file to look at", "name raw files or articles after the options");
            }
            return new TopicList(home, min, kind).print(terminal.out());
        }
        var finder = TopicFinder.load(Finder.vocabulary(home));
        var parser = Ingest.Options.of(home, home, Today.date()).parser();
        int status = 0;
        for (Path file : files) {
            Optional<Article> article = article(file, parser);
            if (article.isPresent()) {
                tell(file, article.get().header().title(), finder.find(article.get()));
            } else {
                terminal.err().println(Terminal.harmless(file + ": holds no article that we understand"));
                status = 1;
            }
        }
        return status;
    }

    private void tell(Path file, String title, Analysis analysis) {
        if (json) {
            terminal.out().println(JSONValue.toJSONString(json(file, title, analysis)));
            return;
        }
        terminal.out().println(Terminal.harmless(file.toString()));
        for (Topic topic : analysis.selected()) {
            terminal.out()
                    .println(Terminal.harmless(String.format(
                            Locale.ROOT,
                            "  %-32s %-12s %5.2f",
                            topic.label(),
                            Finder.word(topic.kind()),
                            topic.score())));
            if (explain) {
                topic.evidence()
                        .forEach(reason -> terminal.out()
                                .println(Terminal.harmless(String.format(
                                        Locale.ROOT,
                                        "      %5.2f  %s, %s: %s",
                                        reason.weight(),
                                        reason.where(),
                                        reason.rule(),
                                        reason.text()))));
            }
        }
    }

    private static Optional<Article> article(Path file, ArticleParser parser) {
        Path absolute = file.toAbsolutePath().normalize();
        String name = String.valueOf(absolute.getFileName());
        byte[] bytes = NamedFile.bytes(absolute, HINT).orElseThrow(() -> new UserError("There is no " + file, HINT));
        if (name.endsWith(".md")) {
            return ArticleFile.read(name, bytes);
        }
        Raw raw = RawFolder.of(name, bytes);
        if (raw instanceof Raw.Text text && parser.parse(text) instanceof Parsed.Accepted accepted) {
            return Optional.of(accepted.article());
        }
        return Optional.empty();
    }

    private static Map<String, Object> json(Path file, String title, Analysis analysis) {
        var json = new LinkedHashMap<String, Object>();
        json.put("file", file.toString());
        json.put("title", title);
        Set<Topic> selected = Set.copyOf(analysis.selected());
        json.put("topics", list(analysis.selected(), selected));
        json.put("places", list(analysis.places(), selected));
        json.put("people", list(analysis.people(), selected));
        json.put("organisations", list(analysis.organisations(), selected));
        json.put("names", list(analysis.names(), selected));
        json.put("subjects", list(analysis.subjects(), selected));
        json.put("phrases", list(analysis.phrases(), selected));
        return json;
    }

    private static List<Map<String, Object>> list(List<Topic> topics, Set<Topic> selected) {
        return topics.stream()
                .map(topic -> json(topic, selected.contains(topic)))
                .toList();
    }

    private static Map<String, Object> json(Topic topic, boolean selected) {
        var json = new LinkedHashMap<String, Object>();
        json.put("label", topic.label());
        json.put("kind", Finder.word(topic.kind()));
        json.put("score", topic.score());
        json.put("selected", selected);
        json.put("central", topic.central());
        json.put("broader", topic.broader());
        json.put(
                "evidence",
                topic.evidence().stream()
                        .sorted(Comparator.comparingDouble(Evidence::weight).reversed())
                        .map(TopicsCommand::json)
                        .toList());
        return json;
    }

    private static Map<String, Object> json(Evidence reason) {
        var json = new LinkedHashMap<String, Object>();
        json.put("where", reason.where());
        json.put("rule", reason.rule());
        json.put("text", reason.text());
        json.put("weight", reason.weight());
        return json;
    }
}
