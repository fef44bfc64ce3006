package org.backfile.search.run;

import java.util.Arrays;

/** Numbers of words that are made of a few ASCII letters and digits, which most words are: each is a key, with open addressing. */
final class ShortWords {
    /** The most that a long can tell apart. */
    private static final int LONGEST = 12;

    private static final int BASE = 37;
    /** From 1 on, of what can stand in a word. */
    private static final byte[] DIGITS = new byte[128];

    static {
        byte digit = 1;
        for (char c = '0'; c <= 'z'; c = c == '9' ? 'a' : (char) (c + 1)) {
            DIGITS[c] = digit++;
        }
    }

    /**
     * A word's place among the entries plus one, in as many bits as the mask has, and above it bits of its hash; 0 where
     * there is none. They are small, and the entries of frequent words, which come first, stand together: few of many
     * lookups leave the processor's caches.
     */
    private int[] slots = new int[1 << 10];
    /** A key, and the number of its word, one behind the other. */
    private long[] entries = new long[1 << 9];

    private int count;

    /** What a word is found by; 0 if it is no short one. */
    static long key(char[] chars, int length) {
        if (length > LONGEST) {
            return 0;
        }
        long key = 0;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c >= DIGITS.length) {
                return 0;
            }
            key = key * BASE + DIGITS[c];
        }
        return key;
    }

    /** The number of a word; -1 if it has none. */
    int find(long key) {
        int[] in = slots;
        int mask = in.length - 1;
        int hash = hash(key);
        for (int at = hash & mask; ; at = at + 1 & mask) {
            int slot = in[at];
            if (slot == 0) {
                return -1;
            }
            if (((slot ^ hash) & ~mask) == 0) {
                int entry = (slot & mask) - 1 << 1;
                if (entries[entry] == key) {
                    return (int) entries[entry + 1];
                }
            }
        }
    }

    /** Adds a word that has no number. */
    void put(long key, int number) {
        if (count * 2 == entries.length) {
            entries = Arrays.copyOf(entries, entries.length * 2);
        }
        entries[count * 2] = key;
        entries[count * 2 + 1] = number;
        count++;
        if (count > slots.length / 2) {
            slots = new int[slots.length * 2];
            for (int entry = 0; entry < count; entry++) {
                set(entry);
            }
        } else {
            set(count - 1);
        }
    }

    private void set(int entry) {
        int mask = slots.length - 1;
        int hash = hash(entries[entry * 2]);
        int at = hash & mask;
        while (slots[at] != 0) {
            at = at + 1 & mask;
        }
        slots[at] = hash & ~mask | entry + 1;
    }

    private static int hash(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 32);
    }
}
