package org.backfile.search.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backfile.article.ArticleSummary;

/**
 * An archive's words, sorted and with the places where they stand: in runs, one for each period, each a file that is kept
 * for the next bake. Articles are taken as their pages are rendered. At the end neighbouring runs are read as one.
 */
public final class Runs {
    /** Stands for the form of the files, and for what words come of a text. */
    public static final String FORM = Run.FORM;

    private final List<ArticleSummary> entries;
    private final Path folder;
    private final long mark;
    private final Function<ArticleSummary, String> lang;
    private final Memory memory;
    private final List<RunPlan> plans;
    /** Those to be made, by the numbers of their plans; empty where the run of the bake before is good. */
    private final List<Optional<RunMaking>> makings = new ArrayList<>();

    private final Queue<Analyzer> analyzers = new ConcurrentLinkedQueue<>();
    private final int[] starts;
    private TermNumbers numbers = new TermNumbers();

    /** What is remembered of runs. Safe for use by many threads. */
    public interface Memory {
        /** The run of a name, if it was made. */
        Optional<MadeRun> run(String name);

        void put(String name, MadeRun run);
    }

    /**
     * Looks what of the bake before can be used.
     *
     * @param entries all articles, in order of the archive
     * @param folder for the files, which is there
     * @param mark changes when other runs are to be made of the same articles
     * @param lang an article's language, BCP 47
     */
    public Runs(
            List<ArticleSummary> entries,
            Path folder,
            long mark,
            Function<ArticleSummary, String> lang,
            Memory memory) {
        this.entries = entries;
        this.folder = folder;
        this.mark = mark;
        this.lang = lang;
        this.memory = memory;
        plans = RunPlan.of(entries);
        starts = plans.stream().mapToInt(RunPlan::from).toArray();
        for (RunPlan plan : plans) {
            boolean good = isMade(plan) && Files.isRegularFile(file(plan));
            makings.add(good ? Optional.empty() : Optional.of(new RunMaking(plan, entries, folder, mark)));
        }
    }

    private boolean isMade(RunPlan plan) {
        long digest = plan.digest(entries);
        return memory.run(plan.name()).filter(run -> run.digest() == digest).isPresent();
    }

    private Path file(RunPlan plan) {
        return folder.resolve(plan.name());
    }

    /** Leaves to others all runs that do not begin at a place from one up to another. */
    public void only(int from, int to) {
        for (int number = 0; number < starts.length; number++) {
            if (starts[number] < from || starts[number] >= to) {
                makings.set(number, Optional.empty());
            }
        }
    }

    /** Which articles are in which run, in order of the archive. */
    public List<RunPlan> plans() {
        return plans;
    }

    /**
     * Takes an article as it was read for its page, if its words are not known. Safe for use by many threads.
     *
     * @param place of the article in the archive
     * @param bodyHtml its text, rendered
     */
    public void read(int place, String bodyHtml) {
        int found = Arrays.binarySearch(starts, place);
        makings.get(found >= 0 ? found : -found - 2).ifPresent(making -> read(making, place, bodyHtml));
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
        return new SearchText(header.title(), lead + "\n" + header.dateline().text(), bodyHtml, lang.apply(entry));
    }

    /** Writes a run; one that cannot be written is made again at the end, and then that is an error. */
    private boolean write(RunMaking making) {
        try {
            RunPlan plan = making.plan();
            memory.put(plan.name(), making.write(plan.digest(entries)));
            return true;
        } catch (IOException e) {
            making.forget();
            return false;
        }
    }

    /**
     * Reads what no page was made of: then all runs are there.
     *
     * @param texts an article's text as rendered; empty if it cannot be read
     */
    public void complete(Function<ArticleSummary, Optional<String>> texts) throws IOException {
        for (int number = 0; number < plans.size(); number++) {
            complete(number, texts);
        }
        analyzers.clear();
        numbers = new TermNumbers();
    }

    /** Makes a run that is {@linkplain #firstBroken broken} again. */
    public void make(int number, Function<ArticleSummary, Optional<String>> texts) throws IOException {
        var making = new RunMaking(plans.get(number), entries, folder, mark);
        making.forget();
        makings.set(number, Optional.of(making));
        complete(number, texts);
    }

    /** Sees that a run is there. */
    private void complete(int number, Function<ArticleSummary, Optional<String>> texts) throws IOException {
        if (makings.get(number).isEmpty()) {
            return;
        }
        RunMaking making = makings.get(number).orElseThrow();
        RunPlan plan = making.plan();
        if (!isMade(plan) || !making.isComplete()) {
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

    /** The number of the first run, from one up to another, whose file is not whole or not of its articles; -1 if none. */
    public int firstBroken(int from, int to) {
        for (int number = from; number < to; number++) {
            RunPlan plan = plans.get(number);
            try (var run = new RunReader(file(plan), mark)) {
                run.skipAll();
                // A bake that was killed may have made it of other articles, and have told nobody.
                if (RunPlan.digest(run.members()) != plan.digest(entries)) {
                    return number;
                }
            } catch (IOException e) {
                return number;
            }
        }
        return -1;
    }

    /** Tells the terms of the runs from one up to another, whose articles are numbered from 0 on. */
    public void merge(int from, int to, TermSink sink) throws IOException {
        List<RunPlan> own = plans.subList(from, to);
        int first = own.get(0).from();
        int[] firsts = own.stream().mapToInt(plan -> plan.from() - first).toArray();
        try (var merge = new RunMerge(own.stream().map(this::file).toList(), firsts, mark, sink)) {
            merge.merge();
        }
    }

    /**
     * Removes the files of runs that are no more.
     *
     * @param others files in the folder that are to stay
     */
    public void removeOld(Set<Path> others) throws IOException {
        var stay = new HashSet<>(others);
        plans.forEach(plan -> stay.add(file(plan)));
        var gone = new ArrayDeque<Path>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> !stay.contains(file)).forEach(gone::add);
        }
        for (Path file : gone) {
            Files.deleteIfExists(file);
        }
    }
}
