package org.backfile.bake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.backfile.article.ArticleSummary;
import org.backfile.authority.Concept;
import org.backfile.authority.Kind;
import org.backfile.authority.Registry;
import org.backfile.authority.RegistryFile;
import org.backfile.authority.TopicCounts;
import org.backfile.authority.TopicIndex;
import org.backfile.authority.Vocabulary;
import org.backfile.authority.VocabularyFile;
import org.backfile.output.Fingerprint;
import org.backfile.output.Reason;
import org.backfile.pack.AtomicFile;
import org.backfile.report.Finding;
import org.backfile.topic.KindClassifier;
import org.backfile.work.Cores;

/**
 * Which of the articles' tags are topics with a page: the owner's vocabulary in {@code topics.yaml} and the registry in
 * {@code topics.lock}, which both belong into version control.
 */
final class TopicAuthority {
    private final Path file;
    private final String before;
    /** Whether all that the owner and the bakes before said could be read. */
    private final boolean whole;

    private final Vocabulary vocabulary;
    private final Registry registry;
    private final List<ArticleSummary> entries;
    private final List<Finding> findings = new ArrayList<>();

    private TopicAuthority(Path site, List<ArticleSummary> tagged) {
        file = site.resolve(RegistryFile.NAME);
        RegistryFile lock = RegistryFile.read(site);
        VocabularyFile owners = VocabularyFile.readIfPossible(site);
        findings.addAll(lock.findings());
        findings.addAll(owners.findings());
        before = lock.text();
        whole = lock.isWhole() && owners.isWhole();
        vocabulary = owners.vocabulary();
        Registry last = lock.registry();
        // What the owner rejects must not get a page because his word cannot be read.
        registry = owners.isWhole() ? last.updated(uses(tagged, last), tagged.size(), vocabulary) : last;
        TopicIndex index = index();
        var pages = new ConcurrentHashMap<String, Optional<Page>>();
        Function<String, Optional<Page>> page = tag -> page(tag, index);
        Function<String, Optional<Page>> known = tag -> pages.computeIfAbsent(tag, page);
        entries = tagged.parallelStream().map(entry -> withTopics(entry, known)).toList();
    }

    /** Reads both files and decides, for articles with their tags as they stand in their files. */
    static TopicAuthority of(Path site, List<ArticleSummary> tagged) {
        return new TopicAuthority(site, tagged);
    }

    /** A fingerprint of what a bake reads, with the registry as it is now: a bake reads it, and may change it. */
    static long stamp(Path site, long inputs) {
        return new Fingerprint().add(inputs).add(RegistryFile.read(site).text()).value();
    }

    TopicIndex index() {
        return new TopicIndex(registry, vocabulary);
    }

    /** The articles with the labels of those topics that have a page. */
    List<ArticleSummary> entries() {
        return entries;
    }

    /** What is wrong with the two files. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Remembers which topics have a page, if that has changed, and nothing of what was known is lost. */
    void save() {
        String text = registry.text();
        if (!whole || text.equals(before)) {
            return;
        }
        try {
            AtomicFile.beside(file, AtomicFile.text(out -> out.write(text))).moveForGood();
        } catch (IOException e) {
            throw Reason.cannotWrite(file, e);
        }
    }

    private List<Registry.Use> uses(List<ArticleSummary> tagged, Registry last) {
        int parts = Cores.count();
        var counts = new TreeMap<String, Integer>();
        IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> TopicCounts.of(
                        tagged.subList((int) ((long) tagged.size() * part / parts), (int)
                                ((long) tagged.size() * (part + 1) / parts)),
                        ArticleSummary::tags,
                        vocabulary))
                .forEachOrdered(some -> some.forEach((label, count) -> counts.merge(label, count, Integer::sum)));
        var kinds = new KindOf(last, vocabulary);
        var uses = new ArrayList<Registry.Use>(counts.size());
        counts.forEach((label, articles) -> uses.add(new Registry.Use(label, kinds.of(label), articles)));
        return uses;
    }

    /** What a topic is: as the owner says, as it was, or as its label tells. The data for that is read when needed. */
    private static final class KindOf {
        private final Registry last;
        private final Vocabulary vocabulary;
        private Optional<KindClassifier> kinds = Optional.empty();

        KindOf(Registry last, Vocabulary vocabulary) {
            this.last = last;
            this.vocabulary = vocabulary;
        }

        Kind of(String label) {
            return vocabulary
                    .concept(label)
                    .flatMap(Concept::kind)
                    .or(() -> last.page(label).map(Registry.Entry::kind))
                    .orElseGet(() -> kinds().of(label));
        }

        private KindClassifier kinds() {
            KindClassifier known = kinds.orElseGet(KindClassifier::load);
            kinds = Optional.of(known);
            return known;
        }
    }

    /** @param print of all that an article's page shows of it */
    private record Page(String label, long print) {}

    private static Optional<Page> page(String tag, TopicIndex index) {
        return index.topic(tag)
                .map(label -> new Page(
                        label,
                        new Fingerprint()
                                .add(label)
                                .add(index.slug(label).value())
                                .add(index.kind(label).ordinal())
                                .value()));
    }

    /** The stamp tells of the topics too: an article's page changes when one of its topics gets a page. */
    private static ArticleSummary withTopics(ArticleSummary entry, Function<String, Optional<Page>> pages) {
        var topics = new LinkedHashSet<String>();
        var stamp = new Fingerprint().add(entry.stamp());
        for (String tag : entry.tags()) {
            Optional<Page> page = pages.apply(tag);
            if (page.isPresent() && topics.add(page.get().label())) {
                stamp.add(page.get().print());
            }
        }
        List<String> labels = List.copyOf(topics);
        return entry.tagged(labels.equals(entry.tags()) ? entry.tags() : labels, stamp.value());
    }
}
