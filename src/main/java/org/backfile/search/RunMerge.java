package org.backfile.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.backfile.pack.Packer;

/** Reads the runs of neighbouring periods as one, key by key. What it holds does not grow with the runs. */
final class RunMerge implements Closeable {
    /** A run, and the number that its first article has among all. */
    private record Source(RunReader run, int first) {}

    private static final Comparator<Source> ORDER = (a, b) -> {
        if (a.run.head() != b.run.head()) {
            return Long.compare(a.run.head(), b.run.head());
        }
        int keys = a.run.key().compareTo(b.run.key());
        int kinds = keys == 0 ? Integer.compare(a.run.kind(), b.run.kind()) : keys;
        int terms = kinds == 0 && a.run.kind() == Run.WORD ? a.run.term().compareTo(b.run.term()) : kinds;
        return terms == 0 ? Integer.compare(a.first, b.first) : terms;
    };

    private final PriorityQueue<Source> queue = new PriorityQueue<>(ORDER);
    private final List<RunReader> open = new ArrayList<>();

    /**
     * A word and where it stands.
     *
     * @param count how many articles have it
     * @param postings for each: its number's distance from the one before it, and its {@link Impact}
     * @param positions for each: its positions' distances, and whether more follow
     */
    record Word(Term term, int count, byte[] postings, byte[] positions) {}

    /**
     * All of a key.
     *
     * @param keys other keys whose words have this one for their stem
     * @param words the words that are this key when they are folded
     */
    record Entry(String key, TreeSet<String> keys, List<Word> words) {}

    /**
     * @param files in order of their articles
     * @param firsts the number of each one's first article
     */
    RunMerge(List<Path> files, int[] firsts, long mark) throws IOException {
        for (int i = 0; i < firsts.length; i++) {
            var run = new RunReader(files.get(i), mark);
            open.add(run);
            offer(new Source(run, firsts[i]));
        }
    }

    private void offer(Source source) throws IOException {
        if (source.run.next()) {
            queue.add(source);
        }
    }

    boolean more() {
        return !queue.isEmpty();
    }

    Entry next() throws IOException {
        String key = queue.element().run.key();
        var entry = new Entry(key, new TreeSet<>(), new ArrayList<>());
        while (more() && queue.element().run.key().equals(key)) {
            if (queue.element().run.kind() == Run.STEM) {
                Source source = queue.remove();
                entry.keys.addAll(source.run.keys());
                offer(source);
            } else {
                entry.words.add(word(queue.element().run.term()));
            }
        }
        return entry;
    }

    private Word word(Term term) throws IOException {
        var postings = new Packer(64);
        var positions = new Packer(64);
        int count = 0;
        int last = 0;
        while (more()
                && queue.element().run.kind() == Run.WORD
                && queue.element().run.term().equals(term)) {
            Source source = queue.remove();
            RunReader run = source.run;
            var bytes = new Bytes(run.postings());
            int first = bytes.number();
            int number = source.first + (first >>> Impact.BITS);
            postings.number((long) (number - last) << Impact.BITS | first & (1 << Impact.BITS) - 1);
            postings.bytes(run.postings(), bytes.at(), run.postings().length);
            positions.bytes(run.positions());
            last = source.first + run.last();
            count += run.count();
            offer(source);
        }
        return new Word(term, count, postings.copy(), positions.copy());
    }

    @Override
    public void close() throws IOException {
        for (RunReader run : open) {
            run.close();
        }
    }
}
