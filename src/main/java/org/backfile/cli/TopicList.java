package org.backfile.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backfile.article.ArticleSummary;
import org.backfile.authority.Kind;
import org.backfile.authority.Registry;
import org.backfile.authority.RegistryFile;
import org.backfile.authority.TopicCounts;
import org.backfile.authority.Vocabulary;
import org.backfile.cli.option.SiteOptions;
import org.backfile.cli.terminal.Terminal;
import org.backfile.content.HeaderReader;
import org.backfile.report.Finding;
import org.backfile.report.UserError;
import org.backfile.topic.KindClassifier;

/**
 * The topics of a site's articles: how many articles each has, an example, and which may be one.
 *
 * @param min of topics with fewer articles nothing is told
 * @param only of topics of other kinds neither; empty if of all
 */
record TopicList(Path site, int min, Optional<Kind> only) {
    private static final double LARGE = 0.35;

    private static final class Uses {
        private int count;
        private String example = "";
    }

    /** Prints what there is to decide, and then the list, the most used first. */
    int print(PrintWriter out) {
        Vocabulary vocabulary = Finder.vocabulary(site);
        List<ArticleSummary> entries = entries();
        Map<String, Uses> uses = uses(entries, vocabulary);
        int threshold = Registry.threshold(entries.size());
        out.println(entries.size() + " articles, " + uses.size() + " topics; a topic needs " + threshold
                + (threshold == 1 ? " article" : " articles") + " for a page of its own");
        Registry registry = RegistryFile.read(site).registry();
        KindClassifier kinds = KindClassifier.load();
        Function<String, Kind> kindOf = label -> kind(label, vocabulary, registry, kinds);
        Predicate<Map.Entry<String, Uses>> wanted = topic -> topic.getValue().count >= min
                && only.map(kind -> kind == kindOf.apply(topic.getKey())).orElse(true);
        uses.entrySet().stream()
                .filter(topic -> topic.getValue().count > LARGE * entries.size() && entries.size() > threshold * 10)
                .filter(wanted)
                .forEach(topic -> out.println(Terminal.harmless(
                        "note: " + topic.getKey() + " is on " + 100 * topic.getValue().count / entries.size()
                                + " % of the articles and tells them hardly apart")));
        var known = new ArrayList<Registry.Use>();
        uses.forEach((label, use) -> known.add(new Registry.Use(label, kindOf.apply(label), use.count)));
        for (Finding proposal : Registry.proposals("topics.yaml", known, vocabulary)) {
            out.println(Terminal.harmless("proposal: " + proposal.what() + "; " + proposal.hint()));
        }
        uses.entrySet().stream()
                .filter(wanted)
                .sorted(Map.Entry.<String, Uses>comparingByValue((a, b) -> Integer.compare(b.count, a.count))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(topic -> out.println(Terminal.harmless(String.format(
                        Locale.ROOT,
                        "%6d  %-32s %-12s %s",
                        topic.getValue().count,
                        topic.getKey(),
                        vocabulary.rejects(topic.getKey()) ? "rejected" : Finder.word(kindOf.apply(topic.getKey())),
                        topic.getValue().example))));
        return 0;
    }

    private static Map<String, Uses> uses(List<ArticleSummary> entries, Vocabulary vocabulary) {
        var uses = new TreeMap<String, Uses>();
        TopicCounts.of(entries, ArticleSummary::tags, vocabulary)
                .forEach((label, count) -> uses.computeIfAbsent(label, l -> new Uses()).count = count);
        for (ArticleSummary entry : entries) {
            // What the owner rejected is nobody's topic; he may still want to see how often it is there.
            Set<String> rejected = new TreeSet<>();
            Set<String> labels = new TreeSet<>();
            for (String tag : entry.tags()) {
                if (vocabulary.rejects(tag)) {
                    rejected.add(tag);
                }
                labels.addAll(vocabulary.filedUnder(tag));
            }
            rejected.forEach(label -> uses.computeIfAbsent(label, l -> new Uses()).count++);
            labels.addAll(rejected);
            for (String label : labels) {
                Uses use = uses.computeIfAbsent(label, l -> new Uses());
                use.example = use.example.isEmpty() ? entry.header().title() : use.example;
            }
        }
        return uses;
    }

    /** As the owner says, as the site has it, or as the label tells. */
    private static Kind kind(String label, Vocabulary vocabulary, Registry registry, KindClassifier kinds) {
        return vocabulary
                .concept(label)
                .flatMap(concept -> concept.kind())
                .or(() -> registry.page(label).map(Registry.Entry::kind))
                .orElseGet(() -> kinds.of(label));
    }

    /** Whether its header says nothing else: what a header leaves out is for the site's settings to say. */
    private static boolean isShown(HeaderReader.Front front) {
        return (front.type().isEmpty() || front.type().equals("post"))
                && (front.status().isEmpty() || front.status().equals("published"));
    }

    /** The articles that the site shows: a draft is no article yet. */
    private List<ArticleSummary> entries() {
        Path content = SiteOptions.existing(site.resolve("content"), "the site's content", "import something first");
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
                    .sorted()
                    .map(file -> HeaderReader.read(
                            content, content.relativize(file).toString().replace('\\', '/')))
                    .filter(TopicList::isShown)
                    .flatMap(front -> front.entry().stream())
                    .toList();
        } catch (IOException e) {
            throw new UserError(content + " cannot be read", "see that you may read it", e);
        }
    }
}
