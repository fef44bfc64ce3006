package org.backfile.related;

/** Finds the place of a name: a map of numbers, since there is one for each article of an archive. */
public final class LongIntMap {
    private final long[] names;
    /** One more than a name's place; 0 where there is none. */
    private final int[] places;

    private final int shift;

    /** @param count how many names there will be */
    public LongIntMap(int count) {
        int size = Integer.highestOneBit(Math.max(8, count)) * 4;
        names = new long[size];
        places = new int[size];
        shift = Long.numberOfLeadingZeros(size - 1L);
    }

    public void put(long name, int place) {
        int at = slot(name);
        names[at] = name;
        places[at] = place + 1;
    }

    /** The name's place; -1 if there is none. */
    public int of(long name) {
        return places[slot(name)] - 1;
    }

    private int slot(long name) {
        int mask = names.length - 1;
        int at = (int) (name * 0x9E3779B97F4A7C15L >>> shift);
        while (places[at] != 0 && names[at] != name) {
            at = at + 1 & mask;
        }
        return at;
    }
}
