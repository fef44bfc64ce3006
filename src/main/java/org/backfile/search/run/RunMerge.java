package org.backfile.search.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the runs of neighbouring periods as one. Of each run it has one block in hand, and takes from all of them the terms
 * up to the first one that ends a block: these are all that there are of their kind. So terms are found in a table and only
 * different ones are put in order, and what is held does not grow with the runs but with their number.
 */
final class RunMerge implements Closeable {
    private static final int NONE = -1;

    private final List<RunReader> runs = new ArrayList<>();
    private final int[] firsts;
    private final TermSink sink;

    private final ByteTable terms = new ByteTable();
    private long[] heads = new long[1 << 10];
    /** By term, its first and last part; forms have none. */
    private int[] first = new int[1 << 10];

    private int[] last = new int[1 << 10];
    /** A part is a run's lists of a term: the run, where they are in its block, and the next part. */
    private int[] run = new int[1 << 10];

    private int[] place = new int[1 << 10];
    private int[] next = new int[1 << 10];
    private int parts;
    private final MergedLists lists = new MergedLists();

    /**
     * @param files in order of their articles
     * @param firsts the number of each one's first article
     */
    RunMerge(List<Path> files, int[] firsts, long mark, TermSink sink) throws IOException {
        this.firsts = firsts;
        this.sink = sink;
        for (Path file : files) {
            runs.add(new RunReader(file, mark));
        }
    }

    /** Tells all terms, in order. */
    void merge() throws IOException {
        while (load()) {
            long end = end();
            for (int number = 0; number < runs.size(); number++) {
                take(number, end);
            }
            tell();
            terms.clear();
            parts = 0;
        }
    }

    /** Sees that each run that is not at its end has a term at hand; whether any has. */
    private boolean load() throws IOException {
        boolean any = false;
        for (RunReader reader : runs) {
            if (!reader.hasTerm() && !reader.isEnded()) {
                reader.nextBlock();
            }
            any |= reader.hasTerm();
        }
        return any;
    }

    /** The head up to which all terms are at hand. */
    private long end() {
        long end = -1; // the greatest
        for (RunReader reader : runs) {
            if (reader.hasTerm() && Long.compareUnsigned(reader.lastHead(), end) < 0) {
                end = reader.lastHead();
            }
        }
        return end;
    }

    private void take(int number, long end) {
        RunReader reader = runs.get(number);
        while (reader.hasTerm() && Long.compareUnsigned(reader.head(), end) <= 0) {
            int size = terms.size();
            int term = terms.number(reader.term(), 0, reader.length());
            if (term == size) {
                room(term);
                heads[term] = reader.head();
                first[term] = NONE;
            }
            if (!reader.isForm()) {
                part(term, number, reader.passLists());
            }
            reader.next();
        }
    }

    private void room(int term) {
        if (term == heads.length) {
            heads = Arrays.copyOf(heads, term * 2);
            first = Arrays.copyOf(first, term * 2);
            last = Arrays.copyOf(last, term * 2);
        }
    }

    private void part(int term, int number, int at) {
        if (parts == run.length) {
            run = Arrays.copyOf(run, parts * 2);
            place = Arrays.copyOf(place, parts * 2);
            next = Arrays.copyOf(next, parts * 2);
        }
        run[parts] = number;
        place[parts] = at;
        next[parts] = NONE;
        if (first[term] == NONE) {
            first[term] = parts;
        } else {
            next[last[term]] = parts;
        }
        last[term] = parts++;
    }

    private void tell() {
        var sorted = new int[terms.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = i;
        }
        byte[] pool = terms.pool();
        int[] starts = terms.starts();
        TermOrder.sort(
                sorted,
                sorted.length,
                heads,
                (a, b) -> TermBytes.compare(pool, starts[a], starts[a + 1], pool, starts[b], starts[b + 1]));
        for (int from = 0; from < sorted.length; ) {
            int start = starts[sorted[from]];
            int length = TermBytes.keyEnd(pool, start) - start;
            int to = from + 1;
            while (to < sorted.length && isKey(pool, starts[sorted[to]], start, length)) {
                to++;
            }
            tell(sorted, from, to, length);
            from = to;
        }
    }

    /** Whether the term at a place has the key that stands at another. */
    private static boolean isKey(byte[] pool, int at, int key, int length) {
        return Arrays.equals(pool, at, TermBytes.keyEnd(pool, at), pool, key, key + length);
    }

    /** Tells all of a key: its words stand before the forms that have it for their stem. */
    private void tell(int[] sorted, int from, int to, int length) {
        byte[] pool = terms.pool();
        int[] starts = terms.starts();
        int start = starts[sorted[from]];
        String key = TermBytes.key(pool, start, start + length);
        int forms = from;
        while (forms < to && first[sorted[forms]] != NONE) {
            forms++;
        }
        var keys = new ArrayList<String>(to - forms);
        for (int i = forms; i < to; i++) {
            int term = sorted[i];
            keys.add(TermBytes.formOf(key, pool, starts[term] + length, starts[term + 1]));
        }
        if (!sink.begin(key, keys, forms - from)) {
            return;
        }
        for (int i = from; i < forms; i++) {
            int term = sorted[i];
            lists.clear();
            for (int part = first[term]; part != NONE; part = next[part]) {
                lists.add(runs.get(run[part]).block(), place[part], firsts[run[part]]);
            }
            sink.word(TermBytes.word(key, pool, starts[term] + length, starts[term + 1]), lists);
        }
        sink.end();
    }

    @Override
    public void close() throws IOException {
        for (RunReader reader : runs) {
            reader.close();
        }
    }
}
