package org.backfile.search.run;

import java.util.Arrays;

/** Numbers byte strings from 0 on, equal ones alike: open addressing, the bytes one string after the other. */
final class ByteTable {
    private int[] slots = new int[1 << 8];
    private int[] hashes = new int[1 << 7];
    /** Where each string begins; and where the last ends. */
    private int[] starts = new int[hashes.length + 1];

    private byte[] pool = new byte[1 << 11];
    private int size;

    /** The number of some bytes; {@link #size()} as it was before if they are new. */
    int number(byte[] bytes, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        hash ^= hash >>> 15;
        int mask = slots.length - 1;
        int at = hash & mask;
        while (slots[at] != 0) {
            int number = slots[at] - 1;
            if (hashes[number] == hash && isAt(number, bytes, from, to)) {
                return number;
            }
            at = at + 1 & mask;
        }
        slots[at] = size + 1;
        add(hash, bytes, from, to);
        return size - 1;
    }

    private boolean isAt(int number, byte[] bytes, int from, int to) {
        int start = starts[number];
        if (starts[number + 1] - start != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (pool[start++] != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private void add(int hash, byte[] bytes, int from, int to) {
        int start = starts[size];
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            starts = Arrays.copyOf(starts, size * 2 + 1);
        }
        if (start + to - from > pool.length) {
            pool = Arrays.copyOf(pool, Math.max(start + to - from, Math.addExact(pool.length, pool.length)));
        }
        System.arraycopy(bytes, from, pool, start, to - from);
        hashes[size++] = hash;
        starts[size] = start + to - from;
        if (size > slots.length / 2) {
            grow();
        }
    }

    private void grow() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int at = hashes[number] & mask;
            while (slots[at] != 0) {
                at = at + 1 & mask;
            }
            slots[at] = number + 1;
        }
    }

    int size() {
        return size;
    }

    /** All strings, one after the other; what stands there does not change, but there may come more, elsewhere. */
    byte[] pool() {
        return pool;
    }

    /** Where each string begins in the pool, and the last ends; as the pool. */
    int[] starts() {
        return starts;
    }

    /** Makes it empty. */
    void clear() {
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int at = hashes[number] & mask;
            while (slots[at] != 0) {
                slots[at] = 0;
                at = at + 1 & mask;
            }
        }
        size = 0;
    }
}
