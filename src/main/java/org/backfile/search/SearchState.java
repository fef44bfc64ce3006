package org.backfile.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.backfile.pack.Packer;
import org.backfile.pack.Unpacker;

/** What is remembered of runs and segments. A broken file is as good as none. */
final class SearchState {
    private final Path file;
    private final long mark;
    private final Map<String, Made> runs = new HashMap<>();
    private final Map<String, MadeSegment> segments = new HashMap<>();

    /**
     * A run as it was made.
     *
     * @param digest of its articles' stamps
     * @param content of its bytes, but for the stamps
     * @param rows of what lists show of its articles
     * @param facetState what the rows' facets were made by
     * @param postings bytes of all lists
     * @param positions bytes of all positions
     */
    record Made(long digest, long content, long rows, long facetState, long postings, long positions) {
        Made with(long otherRows, long otherFacetState) {
            return new Made(digest, content, otherRows, otherFacetState, postings, positions);
        }
    }

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
        try {
            if (Files.isRegularFile(file)) {
                read(Unpacker.of(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            // the same as never written
        }
    }

    private void read(Unpacker in) {
        if (!in.more() || in.whole() != mark) {
            return;
        }
        for (long n = in.number(); n > 0; n--) {
            runs.put(in.text(), new Made(in.whole(), in.whole(), in.whole(), in.whole(), in.number(), in.number()));
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

    synchronized Optional<Made> run(String name) {
        return Optional.ofNullable(runs.get(name));
    }

    synchronized void put(String name, Made run) {
        runs.put(name, run);
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
    void keep(Set<String> names) {
        runs.keySet().retainAll(names);
    }

    /** Writes it down. That it cannot be written costs time only. */
    synchronized void save() {
        var out = new Packer().whole(mark).number(runs.size());
        new TreeMap<>(runs)
                .forEach((name, run) -> out.text(name)
                        .whole(run.digest)
                        .whole(run.content)
                        .whole(run.rows)
                        .whole(run.facetState)
                        .number(run.postings)
                        .number(run.positions));
        out.number(segments.size());
        new TreeMap<>(segments).forEach((name, made) -> {
            out.text(name).number(made.counts.length);
            for (int count : made.counts) {
                out.number(count);
            }
            texts(made.firsts, out);
        });
        try {
            out.save(file);
        } catch (IOException e) {
            // the next bake makes it once more
        }
    }
}
