package org.backfile.search.run;

import java.util.Arrays;

/** Numbers of words of any kind: open addressing, their chars one after the other. */
final class LongWords {
    private static final int SLOT = 4;
    private static final int START = 1;
    private static final int LENGTH = 2;
    private static final int NUMBER = 3;

    private char[] pool = new char[1 << 11];
    private int poolSize;
    /** {@link #SLOT} numbers each: of a word its hash, where its chars begin in the pool, how many there are, and its own. */
    private int[] slots = new int[SLOT << 9];

    private int count;

    /** The number of a word; -1 if it has none. */
    int find(char[] chars, int length, int hash) {
        int mask = slots.length - 1;
        for (int at = slot(hash) & mask; ; at = at + SLOT & mask) {
            if (slots[at + LENGTH] == 0) {
                return -1;
            }
            if (slots[at] == hash && slots[at + LENGTH] == length && isAt(slots[at + START], chars, length)) {
                return slots[at + NUMBER];
            }
        }
    }

    private boolean isAt(int start, char[] chars, int length) {
        for (int i = 0; i < length; i++) {
            if (pool[start + i] != chars[i]) {
                return false;
            }
        }
        return true;
    }

    /** Adds a word that has no number. */
    void put(char[] chars, int length, int hash, int number) {
        if (poolSize + length > pool.length) {
            pool = Arrays.copyOf(pool, pool.length * 2);
        }
        System.arraycopy(chars, 0, pool, poolSize, length);
        if (++count > slots.length / SLOT / 2) {
            grow();
        }
        int at = free(hash);
        slots[at] = hash;
        slots[at + START] = poolSize;
        slots[at + LENGTH] = length;
        slots[at + NUMBER] = number;
        poolSize += length;
    }

    private int free(int hash) {
        int mask = slots.length - 1;
        int at = slot(hash) & mask;
        while (slots[at + LENGTH] != 0) {
            at = at + SLOT & mask;
        }
        return at;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[old.length * 2];
        for (int from = 0; from < old.length; from += SLOT) {
            if (old[from + LENGTH] != 0) {
                System.arraycopy(old, from, slots, free(old[from]), SLOT);
            }
        }
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 15) * SLOT;
    }
}
