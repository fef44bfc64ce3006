package org.backfile.related;

import java.util.Arrays;

/** How much each stem of one text weighs: a map of numbers, since there is one for each article of an archive. */
final class TermWeights {
    private int[] stems = new int[64];
    /** 0 where there is no stem. */
    private float[] weights = new float[64];

    private int size;

    void add(int stem, float weight) {
        int at = place(stem);
        if (weights[at] == 0) {
            if (++size > stems.length / 2) {
                grow();
                at = place(stem);
            }
            stems[at] = stem;
        }
        weights[at] += weight;
    }

    /** The heaviest first, and of one weight by number; to be read by {@link #stem} and {@link #weight}. */
    long[] ranked() {
        var ranked = new long[size];
        int n = 0;
        for (int i = 0; i < stems.length; i++) {
            if (weights[i] != 0) {
                // A positive float's bits are in its order; negated, the greatest comes first.
                long heavy = -(long) Float.floatToIntBits(weights[i]);
                ranked[n++] = heavy << Integer.SIZE | (stems[i] ^ Integer.MIN_VALUE) & 0xFFFFFFFFL;
            }
        }
        Arrays.sort(ranked);
        return ranked;
    }

    static int stem(long ranked) {
        return (int) ranked ^ Integer.MIN_VALUE;
    }

    static float weight(long ranked) {
        return Float.intBitsToFloat((int) -(ranked >> Integer.SIZE));
    }

    private int place(int stem) {
        int mask = stems.length - 1;
        int at = stem * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(mask);
        while (weights[at] != 0 && stems[at] != stem) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldStems = stems;
        float[] oldWeights = weights;
        stems = new int[oldStems.length * 2];
        weights = new float[oldStems.length * 2];
        for (int i = 0; i < oldStems.length; i++) {
            if (oldWeights[i] != 0) {
                int at = place(oldStems[i]);
                stems[at] = oldStems[i];
                weights[at] = oldWeights[i];
            }
        }
    }
}
