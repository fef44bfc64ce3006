package org.backfile.related;

import java.util.Arrays;

/** Term vectors of many articles, numbered from 0 on: columns, since there is one for each article of an archive. */
public final class TermVectors {
    private static final int FIRST = 1 << 10;

    private int size;
    private int[] starts;
    private int[] terms;
    private byte[] weights;

    /** None yet. */
    public TermVectors() {
        starts = new int[FIRST];
        terms = new int[FIRST];
        weights = new byte[FIRST];
    }

    /** @param starts where each vector's terms begin, and where those of the last end */
    TermVectors(int[] starts, int[] terms, byte[] weights) {
        this.size = starts.length - 1;
        this.starts = starts;
        this.terms = terms;
        this.weights = weights;
    }

    /** One alone; it takes no more room than the vector has. */
    static TermVectors of(TermVector vector) {
        return new TermVectors(new int[] {0, vector.terms.length}, vector.terms, vector.weights);
    }

    public void add(TermVector vector) {
        append(vector.terms, vector.weights, 0, vector.terms.length);
    }

    /** Adds one of others. */
    public void add(TermVectors others, int number) {
        append(others.terms, others.weights, others.starts[number], others.starts[number + 1]);
    }

    private void append(int[] moreTerms, byte[] moreWeights, int from, int to) {
        int at = starts[size];
        int end = at + to - from;
        if (end > terms.length) {
            int room = Math.max(end, Math.addExact(terms.length, terms.length / 2));
            terms = Arrays.copyOf(terms, room);
            weights = Arrays.copyOf(weights, room);
        }
        System.arraycopy(moreTerms, from, terms, at, to - from);
        System.arraycopy(moreWeights, from, weights, at, to - from);
        size++;
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
        }
        starts[size] = end;
    }

    /** The first of these and all of others behind them. */
    TermVectors with(int count, TermVectors others) {
        int end = starts[count];
        int all = count + others.size;
        int[] allStarts = Arrays.copyOf(starts, all + 1);
        for (int i = 0; i <= others.size; i++) {
            allStarts[count + i] = end + others.starts[i];
        }
        int[] allTerms = Arrays.copyOf(terms, allStarts[all]);
        byte[] allWeights = Arrays.copyOf(weights, allStarts[all]);
        System.arraycopy(others.terms, 0, allTerms, end, others.starts[others.size]);
        System.arraycopy(others.weights, 0, allWeights, end, others.starts[others.size]);
        return new TermVectors(allStarts, allTerms, allWeights);
    }

    public int size() {
        return size;
    }

    /** The first of a vector's terms; the last is before the next vector's first. */
    int first(int number) {
        return starts[number];
    }

    int term(int at) {
        return terms[at];
    }

    byte weight(int at) {
        return weights[at];
    }

    int[] starts() {
        return Arrays.copyOf(starts, size + 1);
    }

    /** All terms, and behind them what is not in use. */
    int[] terms() {
        return terms;
    }

    byte[] weights() {
        return weights;
    }
}
