package org.backfile.source;

import java.nio.charset.StandardCharsets;

/** Names in ASCII, sorted, none twice: in a tenth of the memory that strings take, of which a large export has many. */
final class SortedNames {
    private final byte[] letters;
    private final int[] ends;

    private SortedNames(byte[] letters, int[] ends) {
        this.letters = letters;
        this.ends = ends;
    }

    /** @param sorted none twice */
    static SortedNames of(String[] sorted) {
        int[] ends = new int[sorted.length];
        int length = 0;
        for (int i = 0; i < sorted.length; i++) {
            length += sorted[i].length();
            ends[i] = length;
        }
        byte[] letters = new byte[length];
        for (int i = 0; i < sorted.length; i++) {
            byte[] name = sorted[i].getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(name, 0, letters, ends[i] - name.length, name.length);
        }
        return new SortedNames(letters, ends);
    }

    int size() {
        return ends.length;
    }

    String get(int index) {
        int from = index == 0 ? 0 : ends[index - 1];
        return new String(letters, from, ends[index] - from, StandardCharsets.ISO_8859_1);
    }

    /** The place of a name; negative if it is not there. */
    int indexOf(String name) {
        int low = 0;
        int high = ends.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = get(middle).compareTo(name);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order > 0 ? middle - 1 : high;
        }
        return -1;
    }
}
