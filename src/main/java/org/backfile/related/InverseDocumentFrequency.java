package org.backfile.related;

/**
 * How much a term tells, by how many of the articles before have it. Numbers are told in half octaves only, so that one
 * article more changes what a term tells in few of the articles that have it: those whose rank among them is the first
 * of a step.
 */
final class InverseDocumentFrequency {
    /** Until there are so many articles, no term is common. */
    static final int SOME = 50;
    /** Terms of more than this share of the articles are no terms, once there are some articles. */
    private static final double COMMON = 0.1;

    private static final int LEVELS = 64;
    /** The steps of small numbers, which are asked for again and again. */
    private static final byte[] FEW = new byte[1 << 12];

    static {
        for (int count = 0; count < FEW.length; count++) {
            FEW[count] = (byte) step(count);
        }
    }

    private static final float[] WEIGHTS = weights();

    private InverseDocumentFrequency() {}

    /** A number's step: 0 for 0, then two for each doubling of one more than the number. */
    static int level(int count) {
        return count < FEW.length ? FEW[count] : step(count);
    }

    private static int step(int count) {
        long n = count + 1L;
        int octave = Long.SIZE - 1 - Long.numberOfLeadingZeros(n);
        return 2 * octave + (n * n >= 2L << 2 * octave ? 1 : 0);
    }

    /**
     * What a term tells.
     *
     * @param articles how many articles come before, as a level
     * @param having how many of those have it, as a level
     * @return 0 for a term that too many have
     */
    static float weight(int articles, int having) {
        return WEIGHTS[articles * LEVELS + having];
    }

    private static float[] weights() {
        var weights = new float[LEVELS * LEVELS];
        var numbers = new double[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            numbers[level] = StrictMath.pow(2, level / 2.0) - 1;
        }
        for (int articles = 0; articles < LEVELS; articles++) {
            for (int having = 0; having <= articles; having++) {
                double n = numbers[articles];
                double df = numbers[having];
                boolean common = articles > level(SOME) && df > COMMON * n;
                weights[articles * LEVELS + having] = common ? 0 : (float) StrictMath.log(1 + (n + SOME) / (df + 1));
            }
        }
        return weights;
    }
}
