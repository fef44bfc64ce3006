package org.backfile.search.run;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.pack.Packer;

/** Numbers terms from 0 on, forms of stems among them. Safe for use by many threads. */
final class TermNumbers {
    /** With so many terms, some 40 MB, it is time for a new one: an archive has no end. */
    private static final int ENOUGH = 300_000;

    private static final int NONE = -1;

    private final ByteTable table = new ByteTable();
    /** The numbers of words by language, so that each is stemmed once and not by every thread. */
    private final Map<String, WordNumbers> words = new ConcurrentHashMap<>();

    /** By number: the head, and the number of the form that a word is. */
    private long[] heads = new long[1 << 10];

    private int[] forms = new int[1 << 10];
    private final Packer bytes = new Packer(1 << 8);

    /** The number of a word. */
    synchronized int number(Term term) {
        TermBytes.word(term, bytes.clear());
        int before = table.size();
        int number = number(bytes.copy());
        if (number == before && term.isForm()) {
            TermBytes.form(term, bytes.clear());
            forms[number] = number(bytes.copy());
        }
        return number;
    }

    private int number(byte[] term) {
        int before = table.size();
        int number = table.number(term, 0, term.length);
        if (number == before) {
            if (number == heads.length) {
                heads = Arrays.copyOf(heads, number * 2);
                forms = Arrays.copyOf(forms, number * 2);
            }
            heads[number] = TermBytes.head(term, 0, term.length);
            forms[number] = NONE;
        }
        return number;
    }

    /** The words of a language whose numbers are known; to be added to, by one thread at a time. */
    WordNumbers words(String lang) {
        return words.computeIfAbsent(lang, l -> new WordNumbers());
    }

    synchronized boolean isFull() {
        return table.size() >= ENOUGH;
    }

    /**
     * The terms as they are now.
     *
     * @param size how many there are
     * @param pool holds each term's {@linkplain TermBytes bytes}
     * @param starts where these begin, by number, and where the last end
     * @param heads the {@linkplain TermBytes#head heads}, by number
     * @param forms by a word's number that of the form that it is; negative if its stem is its key
     */
    record Snapshot(int size, byte[] pool, int[] starts, long[] heads, int[] forms) {
        int compare(int one, int other) {
            int heads = Long.compareUnsigned(heads()[one], heads()[other]);
            return heads == 0
                    ? TermBytes.compare(pool, starts[one], starts[one + 1], pool, starts[other], starts[other + 1])
                    : heads;
        }
    }

    synchronized Snapshot snapshot() {
        return new Snapshot(table.size(), table.pool(), table.starts(), heads, forms);
    }
}
