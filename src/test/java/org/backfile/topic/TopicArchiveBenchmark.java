package org.backfile.topic;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backfile.authority.Registry;
import org.backfile.authority.TopicIndex;
import org.backfile.authority.Vocabulary;

/**
 * What an archive's topics cost once its articles' are found: kinds, registry, which tags have a page, proposals. Then
 * how many old articles change when one in twenty is new. Run by {@code bench/topics archive}.
 */
final class TopicArchiveBenchmark {
    private static final int WORDS = 120;
    private static final double NEW = 0.05;
    private static final String FILE = "topics.yaml";

    private final List<List<String>> tags = new ArrayList<>();

    private TopicArchiveBenchmark() {}

    /** Prints times and counts for archives of these sizes, the smallest first. */
    static void run(Path samples, List<Integer> sizes) throws IOException {
        var benchmark = new TopicArchiveBenchmark();
        NewsText news = NewsText.of(samples);
        TopicFinder finder = TopicFinder.load();
        for (int size : sizes) {
            for (int i = benchmark.tags.size(); i < size; i++) {
                benchmark.tags.add(finder.find(news.story(i, WORDS)).labels());
            }
            benchmark.archive(size);
            benchmark.churn(size);
        }
    }

    private void archive(int size) {
        long before = held();
        long start = System.nanoTime();
        List<Registry.Use> uses = uses(tags.subList(0, size));
        double counted = since(start);
        start = System.nanoTime();
        Registry registry = Registry.EMPTY.updated(uses, size, Vocabulary.EMPTY);
        double registered = since(start);
        start = System.nanoTime();
        List<List<String>> shown = shown(tags.subList(0, size), registry);
        double indexed = since(start);
        start = System.nanoTime();
        int proposals = Registry.proposals(FILE, uses, Vocabulary.EMPTY).size();
        double proposed = since(start);
        System.out.printf(
                Locale.ROOT,
                "%,9d articles: %,d labels, %,d pages; counted %.0f ms, registry %.0f ms, articles' topics %.0f ms, "
                        + "%,d proposals %.0f ms; heap held %.1f MB%n",
                size,
                uses.size(),
                registry.pages().size(),
                counted,
                registered,
                indexed,
                proposals,
                proposed,
                (held() - before) / 1e6);
        if (shown.size() != size) {
            throw new IllegalStateException("articles were lost");
        }
    }

    /** One in twenty articles is new: which of the others have other topics than before? */
    private void churn(int size) {
        int old = (int) (size / (1 + NEW));
        Registry before = Registry.EMPTY.updated(uses(tags.subList(0, old)), old, Vocabulary.EMPTY);
        Registry after = before.updated(uses(tags.subList(0, size)), size, Vocabulary.EMPTY);
        List<List<String>> first = shown(tags.subList(0, old), before);
        List<List<String>> second = shown(tags.subList(0, old), after);
        int changed = 0;
        for (int i = 0; i < old; i++) {
            changed += first.get(i).equals(second.get(i)) ? 0 : 1;
        }
        System.out.printf(
                Locale.ROOT,
                "%,9d articles, %,d of them new: %,d pages more, %,d of the old articles change: %.2f %%%n",
                size,
                size - old,
                after.pages().size() - before.pages().size(),
                changed,
                100.0 * changed / old);
    }

    private static List<Registry.Use> uses(List<List<String>> articles) {
        Map<String, Integer> counts = new HashMap<>();
        articles.forEach(labels -> labels.forEach(label -> counts.merge(label, 1, Integer::sum)));
        KindClassifier kinds = KindClassifier.load();
        List<Registry.Use> uses = new ArrayList<>();
        counts.forEach((label, count) -> uses.add(new Registry.Use(label, kinds.of(label), count)));
        return uses;
    }

    private static List<List<String>> shown(List<List<String>> articles, Registry registry) {
        var index = new TopicIndex(registry, Vocabulary.EMPTY);
        Map<String, Optional<String>> known = new HashMap<>();
        return articles.stream()
                .map(labels -> labels.stream()
                        .flatMap(label -> known.computeIfAbsent(label, index::topic).stream())
                        .toList())
                .toList();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static long held() {
        var memory = ManagementFactory.getMemoryMXBean();
        System.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
