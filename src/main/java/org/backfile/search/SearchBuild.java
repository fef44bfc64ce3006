package org.backfile.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backfile.article.ArticleSummary;
import org.backfile.output.Fingerprint;
import org.backfile.output.Output;

/**
 * Makes an archive's index. Articles are taken as their pages are rendered, and their words go to the disk month by month;
 * what a month's run holds is kept for the next bake. At the end the runs are merged into one or two segments, which are
 * what a browser reads.
 */
public final class SearchBuild {
    private final List<ArticleSummary> entries;
    private final SearchSettings settings;
    private final List<RunPlan> plans;
    private final SearchState state;
    private final long mark;
    /** Those to be made, by the numbers of their plans; empty where the run of the bake before is good. */
    private final List<Optional<RunMaking>> makings = new ArrayList<>();

    private final Queue<Analyzer> analyzers = new ConcurrentLinkedQueue<>();
    private final int[] starts;
    private TermNumbers numbers = new TermNumbers();

    private SearchBuild(List<ArticleSummary> entries, SearchSettings settings) throws IOException {
        this.entries = entries;
        this.settings = settings;
        mark = new Fingerprint()
                .add(Run.FORM)
                .add(settings.program())
                .add(settings.lang())
                .value();
        Files.createDirectories(settings.state());
        state = new SearchState(settings.state().resolve("index"), mark);
        plans = RunPlan.of(entries);
        starts = plans.stream().mapToInt(RunPlan::from).toArray();
        for (RunPlan plan : plans) {
            long digest = plan.digest(entries);
            boolean good = state.run(plan.name())
                    .filter(run -> run.digest() == digest && Files.isRegularFile(file(plan)))
                    .isPresent();
            makings.add(good ? Optional.empty() : Optional.of(new RunMaking(plan, entries, settings.state(), mark)));
        }
    }

    /**
     * Looks what of the bake before can be used.
     *
     * @param entries all articles, in order of the archive
     */
    public static SearchBuild begin(List<ArticleSummary> entries, SearchSettings settings) {
        try {
            return new SearchBuild(entries, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(RunPlan plan) {
        return settings.state().resolve(plan.name());
    }

    /**
     * Takes an article as it was read for its page, if its words are not known. Safe for use by many threads.
     *
     * @param place of the article in the archive
     * @param bodyHtml its text, rendered
     */
    public void read(int place, String bodyHtml) {
        int number = plan(place);
        makings.get(number).ifPresent(making -> read(making, place, bodyHtml));
    }

    private int plan(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    private void read(RunMaking making, int place, String bodyHtml) {
        int article = place - making.plan().from();
        if (!making.wants(article)) {
            return;
        }
        TermNumbers words = making.numbers(currentNumbers());
        Analyzer analyzer = analyzer(words);
        Tokens tokens = analyzer.tokens(text(entries.get(place), bodyHtml));
        analyzers.add(analyzer);
        if (making.take(article, tokens)) {
            write(making);
        }
    }

    private synchronized TermNumbers currentNumbers() {
        if (numbers.isFull()) {
            numbers = new TermNumbers();
        }
        return numbers;
    }

    private Analyzer analyzer(TermNumbers words) {
        for (Analyzer free = analyzers.poll(); free != null; free = analyzers.poll()) {
            if (free.numbers() == words) {
                return free;
            }
        }
        return new Analyzer(words);
    }

    private SearchText text(ArticleSummary entry, String bodyHtml) {
        var header = entry.header();
        String lead = header.lead() ? header.description() : "";
        return new SearchText(header.title(), lead + "\n" + header.dateline().text(), bodyHtml, settings.lang(entry));
    }

    /** Writes a run; one that cannot be written is made again at the end, and then that is an error. */
    private boolean write(RunMaking making) {
        try {
            RunPlan plan = making.plan();
            state.put(plan.name(), making.write(plan.digest(entries)));
            return true;
        } catch (IOException e) {
            making.forget();
            return false;
        }
    }

    /**
     * Reads what no page was made of, and writes the index.
     *
     * @param texts an article's text as rendered; empty if it cannot be read
     */
    public void finish(Function<ArticleSummary, Optional<String>> texts, Output output) {
        try {
            var names = new HashSet<String>();
            plans.forEach(plan -> names.add(plan.name()));
            for (int number = 0; number < plans.size(); number++) {
                complete(number, texts);
            }
            analyzers.clear();
            numbers = new TermNumbers();
            state.keep(names);
            state.save();
            var segments = new Segments(entries, settings, plans, state, mark, output);
            for (int broken = segments.write(); broken >= 0; broken = segments.write()) {
                makings.set(broken, Optional.of(new RunMaking(plans.get(broken), entries, settings.state(), mark)));
                makings.get(broken).orElseThrow().forget();
                complete(broken, texts);
            }
            state.save();
            forgetOthers(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sees that a run is there. */
    private void complete(int number, Function<ArticleSummary, Optional<String>> texts) throws IOException {
        if (makings.get(number).isEmpty()) {
            return;
        }
        RunMaking making = makings.get(number).orElseThrow();
        RunPlan plan = making.plan();
        boolean written = state.run(plan.name())
                .filter(run -> run.digest() == plan.digest(entries))
                .isPresent();
        if (!written || !making.isComplete()) {
            if (making.isComplete() && write(making)) {
                return;
            }
            for (int place = plan.from(); place < plan.to(); place++) {
                if (making.wants(place - plan.from())) {
                    read(making, place, texts.apply(entries.get(place)).orElse(""));
                }
            }
            if (!making.isComplete()) {
                throw new IOException("cannot write " + file(plan));
            }
        }
        makings.set(number, Optional.empty());
    }

    private void forgetOthers(HashSet<String> names) throws IOException {
        var gone = new ArrayDeque<Path>();
        try (Stream<Path> files = Files.list(settings.state())) {
            files.filter(file -> !names.contains(file.getFileName().toString())
                            && !file.getFileName().toString().equals("index"))
                    .forEach(gone::add);
        }
        for (Path file : gone) {
            Files.deleteIfExists(file);
        }
    }
}
