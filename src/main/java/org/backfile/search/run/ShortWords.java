package org.backfile.search.run;

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

    /** A key, and the number of it, one behind the other; 0 is no key. */
    private long[] slots = new long[1 << 13];

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
        long[] in = slots;
        int mask = in.length - 1;
        for (int at = slot(key) & mask; ; at = at + 2 & mask) {
            if (in[at] == key) {
                return (int) in[at + 1];
            }
            if (in[at] == 0) {
                return -1;
            }
        }
    }

    /** Adds a word that has no number. */
    void put(long key, int number) {
        if (++count > slots.length / 4) {
            long[] old = slots;
            slots = new long[old.length * 2];
            for (int i = 0; i < old.length; i += 2) {
                if (old[i] != 0) {
                    set(old[i], old[i + 1]);
                }
            }
        }
        set(key, number);
    }

    private void set(long key, long number) {
        int mask = slots.length - 1;
        int at = slot(key) & mask;
        while (slots[at] != 0) {
            at = at + 2 & mask;
        }
        slots[at] = key;
        slots[at + 1] = number;
    }

    private static int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 31) & ~1;
    }
}
