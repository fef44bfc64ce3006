package org.backfile.search.run;

import java.util.Arrays;

/** Puts terms in order by their heads, and those with equal heads by all of them. */
final class TermOrder {
    private TermOrder() {}

    /** Compares two terms whole. */
    @FunctionalInterface
    interface Whole {
        int compare(int one, int other);
    }

    /**
     * Sorts the first so many terms.
     *
     * @param terms numbers
     * @param heads by number
     */
    static void sort(int[] terms, int size, long[] heads, Whole whole) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, size));
        long low = (1L << bits) - 1;
        var keyed = new long[size];
        for (int i = 0; i < size; i++) {
            // what does not fit of a head makes two terms alike, which is looked at below
            keyed[i] = (heads[terms[i]] & ~low | i) ^ Long.MIN_VALUE;
        }
        Arrays.sort(keyed);
        var sorted = new int[size];
        for (int from = 0; from < size; ) {
            int to = from;
            while (to < size && (keyed[to] & ~low) == (keyed[from] & ~low)) {
                sorted[to] = terms[(int) (keyed[to] & low)];
                to++;
            }
            if (to - from > 1) {
                among(sorted, from, to, whole);
            }
            from = to;
        }
        System.arraycopy(sorted, 0, terms, 0, size);
    }

    private static void among(int[] terms, int from, int to, Whole whole) {
        if (to - from == 2) {
            if (whole.compare(terms[from], terms[from + 1]) > 0) {
                int first = terms[from];
                terms[from] = terms[from + 1];
                terms[from + 1] = first;
            }
            return;
        }
        var boxed = new Integer[to - from];
        for (int i = from; i < to; i++) {
            boxed[i - from] = terms[i];
        }
        Arrays.sort(boxed, whole::compare);
        for (int i = from; i < to; i++) {
            terms[i] = boxed[i - from];
        }
    }
}
