package org.backfile.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.backfile.pack.AtomicFile;
import org.backfile.pack.Packer;
import org.backfile.pack.Unpacker;
import org.backfile.search.run.MadeRun;
import org.backfile.search.run.RunPlan;
import org.backfile.search.run.Runs;
import org.backfile.work.Share;

/** What is remembered of runs and segments. A broken file is as good as none. */
final class SearchState implements Runs.Memory {
    private static final String SHARE = ".share";

    private final Path file;
    private final long mark;
    private final Map<String, Described> runs = new HashMap<>();
    /** The runs that were made now. */
    private final Set<String> made = new HashSet<>();

    private final Map<String, MadeSegment> segments = new HashMap<>();

    /**
     * A run and what lists show of its articles.
     *
     * @param rows what they show, in a number; 0 if it is not known
     * @param facetState what the rows' facets were made by
     */
    record Described(MadeRun made, long rows, long facetState) {}

    /**
     * A segment as it was made.
     *
     * @param counts how many files there are of each kind
     * @param firsts the first word of each file of its dictionary
     */
    record MadeSegment(int[] counts, List<String> firsts) {}

    SearchState(Path file, long mark) {
        this.file = file;
        this.mark = mark;
        load(file);
        left().forEach(this::load);
    }

    private void load(Path from) {
        try {
            if (Files.isRegularFile(from)) {
                read(Unpacker.of(Files.readAllBytes(from)));
            }
        } catch (IOException e) {
            // the same as never written
        }
    }

    /** What shares of bakes have left beside it. */
    private List<Path> left() {
        Path folder = Objects.requireNonNull(file.getParent());
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(each -> each.toString().endsWith(SHARE)).sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private void read(Unpacker in) {
        if (!in.more() || in.whole() != mark) {
            return;
        }
        for (long n = in.number(); n > 0; n--) {
            String name = in.text();
            var made = new MadeRun(in.whole(), in.whole(), in.number(), in.number());
            runs.put(name, new Described(made, in.whole(), in.whole()));
        }
        for (long n = in.number(); n > 0; n--) {
            String name = in.text();
            var counts = new int[(int) in.number()];
            for (int i = 0; i < counts.length; i++) {
                counts[i] = (int) in.number();
            }
            var firsts = new ArrayList<String>();
            String before = "";
            for (long left = in.number(); left > 0; left--) {
                before = in.textAfter(before);
                firsts.add(before);
            }
            segments.put(name, new MadeSegment(counts, firsts));
        }
    }

    /** Sorted texts, as {@code textAfter} writes them. */
    static void texts(List<String> texts, Packer out) {
        out.number(texts.size());
        String before = "";
        for (String text : texts) {
            out.textAfter(before, text);
            before = text;
        }
    }

    @Override
    public synchronized Optional<MadeRun> run(String name) {
        return Optional.ofNullable(runs.get(name)).map(Described::made);
    }

    @Override
    public synchronized void put(String name, MadeRun run) {
        runs.put(name, new Described(run, 0, 0));
        made.add(name);
    }

    /** A run that is there. */
    Described described(RunPlan plan) {
        return Objects.requireNonNull(runs.get(plan.name()));
    }

    /** Remembers what lists show of the articles of a run that is there. */
    void describe(RunPlan plan, long rows, long facetState) {
        runs.put(plan.name(), new Described(described(plan).made(), rows, facetState));
    }

    Optional<MadeSegment> segment(String name) {
        return Optional.ofNullable(segments.get(name));
    }

    /** Replaces all segments. */
    void segments(Map<String, MadeSegment> made) {
        segments.clear();
        segments.putAll(made);
    }

    /** Forgets all other runs. */
    void keep(List<RunPlan> plans) {
        runs.keySet().retainAll(plans.stream().map(RunPlan::name).toList());
    }

    /** Writes it down. That it cannot be written costs time only. */
    synchronized void save() {
        try {
            packed(runs).save(file);
        } catch (IOException e) {
            // the next bake makes it once more
        }
    }

    /** Leaves the runs that were made to the next bake. */
    synchronized void leave(Share share) throws IOException {
        Map<String, Described> own = new HashMap<>(runs);
        own.keySet().retainAll(made);
        byte[] bytes = packed(own).sealed();
        Path place = file.resolveSibling(share.number() + SHARE);
        Path part = file.resolveSibling(
                "unfinished-" + Long.toHexString(ThreadLocalRandom.current().nextLong()));
        AtomicFile.beside(place, part, to -> Files.write(to, bytes)).move();
    }

    private Packer packed(Map<String, Described> described) {
        var out = new Packer().whole(mark).number(described.size());
        new TreeMap<>(described)
                .forEach((name, run) -> out.text(name)
                        .whole(run.made.digest())
                        .whole(run.made.content())
                        .number(run.made.postings())
                        .number(run.made.positions())
                        .whole(run.rows)
                        .whole(run.facetState));
        out.number(segments.size());
        new TreeMap<>(segments).forEach((name, segment) -> {
            out.text(name).number(segment.counts.length);
            for (int count : segment.counts) {
                out.number(count);
            }
            texts(segment.firsts, out);
        });
        return out;
    }
}
