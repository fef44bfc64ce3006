package org.backfile.output;

/**
 * A short name for everything a page is made of: as long as it stays the same, so does the page. 64 bits, the same on
 * every machine; not for defence against an adversary.
 *
 * <p>Values are told apart by their order and, for texts, their length.
 */
public final class Fingerprint {
    /** The golden ratio's bits: an odd multiplier that spreads well (Knuth, TAOCP 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final int CHARS_IN_LONG = 4;

    private long state = SPREAD;

    public Fingerprint add(long value) {
        long mixed = (state ^ value) * SPREAD;
        mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
        state = mixed ^ (mixed >>> 32);
        return this;
    }

    public Fingerprint add(String text) {
        add(text.length());
        long packed = 0;
        for (int i = 0; i < text.length(); i++) {
            packed = packed << Character.SIZE | text.charAt(i);
            if (i % CHARS_IN_LONG == CHARS_IN_LONG - 1) {
                add(packed);
                packed = 0;
            }
        }
        return add(packed);
    }

    public Fingerprint add(Iterable<String> texts) {
        int count = 0;
        for (String text : texts) {
            add(text);
            count++;
        }
        return add(count);
    }

    public long value() {
        return state;
    }
}
