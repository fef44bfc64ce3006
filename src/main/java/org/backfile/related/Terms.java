package org.backfile.related;

import java.util.Arrays;

/** Numbers terms from 0 on, as they come, and counts how many articles have each. */
final class Terms {
    private static final int FIRST = 1 << 12;
    /** In bits. */
    private static final int MAYBE = 16;

    private int[] hashes = new int[FIRST];
    /** Of a hash, so that as many bits are left as the table needs. */
    private int shift = Integer.numberOfLeadingZeros(FIRST - 1);
    /** One more than a term's number; 0 where there is none. */
    private int[] numbers = new int[FIRST];

    /** A bit for each term, and for some others: most terms that have no number are told by it, out of 8 KB. */
    private final long[] maybe = new long[1 << MAYBE - 6];

    private int[] terms = new int[FIRST];
    private int[] counts = new int[FIRST];
    private int size;

    /**
     * The term's number.
     *
     * @param more how many articles that have it are added to its count
     */
    int number(int term, int more) {
        int at = place(term);
        if (numbers[at] == 0) {
            if (size == hashes.length / 2) {
                grow();
                at = place(term);
            }
            hashes[at] = term;
            numbers[at] = ++size;
            maybe[bit(term) >>> 6] |= 1L << bit(term);
            if (size > counts.length) {
                counts = Arrays.copyOf(counts, size * 2);
                terms = Arrays.copyOf(terms, size * 2);
            }
            terms[size - 1] = term;
        }
        int number = numbers[at] - 1;
        counts[number] += more;
        return number;
    }

    /** The term's number; -1 if it has none. */
    int known(int term) {
        return (maybe[bit(term) >>> 6] >>> bit(term) & 1) == 0 ? -1 : numbers[place(term)] - 1;
    }

    private static int bit(int term) {
        return term * 0x9E3779B9 >>> Integer.SIZE - MAYBE;
    }

    /** One article more has a term. */
    void count(int number) {
        counts[number]++;
    }

    int term(int number) {
        return terms[number];
    }

    /** How many articles have a term. */
    int articles(int number) {
        return counts[number];
    }

    int size() {
        return size;
    }

    private int place(int term) {
        int mask = hashes.length - 1;
        int at = term * 0x9E3779B9 >>> shift;
        while (numbers[at] != 0 && hashes[at] != term) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        hashes = new int[oldHashes.length * 2];
        shift--;
        numbers = new int[oldHashes.length * 2];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldNumbers[i] != 0) {
                int at = place(oldHashes[i]);
                hashes[at] = oldHashes[i];
                numbers[at] = oldNumbers[i];
            }
        }
    }
}
