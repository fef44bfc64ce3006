package org.backfile.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.backfile.language.Folding;
import org.backfile.language.Stemming;
import org.backfile.language.WordScanner;

/** Turns texts into numbers of terms. For one thread. */
final class Analyzer {
    /** Positions beyond this many are left out: they would not fit beside an article's number. */
    static final int MOST = 1 << Run.POSITION_BITS;

    private final WordScanner scanner = new WordScanner();
    private final Stemming stemming = new Stemming();
    private final TermNumbers numbers;
    private final Map<String, Words> languages = new HashMap<>();
    private int[] terms = new int[1 << 12];
    private int size;

    Analyzer(TermNumbers numbers) {
        this.numbers = numbers;
    }

    TermNumbers numbers() {
        return numbers;
    }

    Tokens tokens(SearchText text) {
        size = 0;
        Words words = languages.computeIfAbsent(Stemming.primary(text.lang()), Words::new);
        lines(text.title(), words);
        int titleEnd = size;
        lines(text.lead(), words);
        int leadEnd = size;
        lines(HtmlText.of(text.bodyHtml()), words);
        while (size > 0 && terms[size - 1] == Tokens.GAP) {
            size--;
        }
        return new Tokens(Arrays.copyOf(terms, size), Math.min(titleEnd, size), Math.min(leadEnd, size));
    }

    private void lines(String text, Words words) {
        char[] chars = text.toCharArray();
        int from = 0;
        for (int i = 0; i <= chars.length; i++) {
            if (i == chars.length || chars[i] == '\n') {
                int before = size;
                scanner.scan(chars, from, i, words);
                if (size > before) {
                    add(Tokens.GAP);
                }
                from = i + 1;
            }
        }
    }

    private void add(int term) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size * 2);
        }
        if (size < MOST) {
            terms[size++] = term;
        }
    }

    /** The words of a language that this thread has met: open addressing, their chars one after the other. */
    private final class Words implements WordScanner.Sink {
        private final String lang;
        /** What all threads have met. */
        private final Map<String, Integer> known;

        private char[] pool = new char[1 << 14];
        private int poolSize;
        /** Where a word's chars begin in the pool, its length, hash and term; by the place in the table. */
        private int[] starts = new int[1 << 12];

        private int[] hashes = new int[1 << 12];
        private int[] found = new int[1 << 12];
        /** 0 where there is none. */
        private byte[] lengths = new byte[1 << 12];

        private int count;

        Words(String lang) {
            this.lang = lang;
            this.known = numbers.words(lang);
        }

        @Override
        public void word(char[] chars, int length, int hash, boolean paired) {
            int mask = lengths.length - 1;
            int at = spread(hash) & mask;
            while (lengths[at] != 0) {
                if (hashes[at] == hash && lengths[at] == length && isAt(starts[at], chars, length)) {
                    add(found[at]);
                    return;
                }
                at = at + 1 & mask;
            }
            String word = new String(chars, 0, length);
            int number = known.computeIfAbsent(word, w -> number(w, paired));
            put(at, chars, length, hash, number);
            add(number);
        }

        private int number(String word, boolean paired) {
            String key = Folding.fold(word);
            return numbers.number(new Term(key, word, paired ? key : stemming.stem(word, lang)));
        }

        private boolean isAt(int start, char[] chars, int length) {
            for (int i = 0; i < length; i++) {
                if (pool[start + i] != chars[i]) {
                    return false;
                }
            }
            return true;
        }

        private void put(int at, char[] chars, int length, int hash, int number) {
            if (poolSize + length > pool.length) {
                pool = Arrays.copyOf(pool, pool.length * 2);
            }
            System.arraycopy(chars, 0, pool, poolSize, length);
            starts[at] = poolSize;
            poolSize += length;
            lengths[at] = (byte) length;
            hashes[at] = hash;
            found[at] = number;
            if (++count > lengths.length / 2) {
                grow();
            }
        }

        private void grow() {
            int[] oldStarts = starts;
            int[] oldHashes = hashes;
            int[] oldFound = found;
            byte[] oldLengths = lengths;
            int room = oldLengths.length * 2;
            starts = new int[room];
            hashes = new int[room];
            found = new int[room];
            lengths = new byte[room];
            for (int i = 0; i < oldLengths.length; i++) {
                if (oldLengths[i] != 0) {
                    int at = spread(oldHashes[i]) & room - 1;
                    while (lengths[at] != 0) {
                        at = at + 1 & room - 1;
                    }
                    starts[at] = oldStarts[i];
                    hashes[at] = oldHashes[i];
                    found[at] = oldFound[i];
                    lengths[at] = oldLengths[i];
                }
            }
        }

        private static int spread(int hash) {
            return hash ^ hash >>> 15;
        }
    }
}
