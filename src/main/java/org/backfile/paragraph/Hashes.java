package org.backfile.paragraph;

/** A set of words, known by a hash of 64 bits of their letters: nothing is cut out of the text to be looked up. */
final class Hashes {
    private long[] table = new long[256];
    private int size;

    /** The hash of the characters from one place to before another; never 0. */
    static long of(char[] text, int from, int to) {
        long hash = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            hash = (hash ^ text[i]) * 0x100000001b3L;
        }
        return hash == 0 ? 1 : hash;
    }

    void add(long hash) {
        int at = find(hash);
        if (table[at] == 0) {
            table[at] = hash;
            size++;
            if (size * 2 > table.length) {
                grow();
            }
        }
    }

    boolean contains(long hash) {
        return table[find(hash)] != 0;
    }

    private int find(long hash) {
        int mask = table.length - 1;
        int at = (int) (hash ^ hash >>> 32) & mask;
        while (table[at] != 0 && table[at] != hash) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        long[] old = table;
        table = new long[old.length * 4];
        for (long hash : old) {
            if (hash != 0) {
                table[find(hash)] = hash;
            }
        }
    }
}
