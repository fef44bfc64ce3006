package org.backfile.related;

/** What an article gains by being near in time. */
final class TimeDecay {
    /** The gain of an article of the same day over one of long ago. */
    private static final double GAIN = 0.15;

    private static final double DAYS = 60;
    private static final float[] FACTORS = new float[720];

    static {
        for (int days = 0; days < FACTORS.length; days++) {
            FACTORS[days] = (float) (1 + GAIN * StrictMath.exp(-days / DAYS));
        }
    }

    private TimeDecay() {}

    /** A factor. */
    static float of(int days) {
        return days < FACTORS.length ? FACTORS[days] : 1;
    }
}
