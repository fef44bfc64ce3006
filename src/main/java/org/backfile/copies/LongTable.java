package org.backfile.copies;

import java.util.Arrays;

/** A number for each of many hashes, without an object for any of them. */
final class LongTable {
    private static final int NONE = -1;

    private final long[] keys;
    private final int[] values;
    private final int mask;

    /**
     * @param most how many keys there will be at most
     */
    LongTable(int most) {
        int size = Integer.highestOneBit(Math.max(8, most)) * 4;
        keys = new long[size];
        values = new int[size];
        mask = size - 1;
        clear();
    }

    void clear() {
        Arrays.fill(values, NONE);
    }

    /**
     * Puts a number in if the hash has none yet.
     *
     * @param value not negative
     * @return the one it had; -1 if it had none
     */
    int putIfAbsent(long hash, int value) {
        int at = (int) TextFingerprint.mix(hash) & mask;
        while (values[at] != NONE) {
            if (keys[at] == hash) {
                return values[at];
            }
            at = at + 1 & mask;
        }
        keys[at] = hash;
        values[at] = value;
        return NONE;
    }
}
