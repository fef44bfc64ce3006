package org.backfile.output;

import java.util.Map;
import java.util.TreeMap;

/**
 * The files that a bake made, by their paths: columns in order of the paths, since a large archive has as many files as
 * articles. Safe for use by many threads, once it is filled.
 */
final class MadeFiles {
    static final MadeFiles NONE = new MadeFiles(0);

    /** Instead of a time: the file stands in a pack. */
    static final long PACKED = -1;

    private final String[] paths;
    private final long[] inputs;
    private final long[] sizes;
    private final long[] modified;
    private int size;
    /**
     * By the paths' hashes: one more than a path's place, 0 where there is none. Made when first asked for: where nothing
     * has changed nobody asks.
     */
    private volatile int[] places = {};

    /**
     * A file that a bake made.
     *
     * @param inputs the fingerprint of what it is made of; 0 if that is not known
     * @param size in bytes; -1 if not known
     * @param modified when it was written, in nanoseconds since 1970; {@link #PACKED} if it stands in a pack
     */
    record Made(long inputs, long size, long modified) {
        static final Made UNKNOWN = new Made(0, -1, 0);
    }

    /** Empty, to be filled. */
    MadeFiles(int count) {
        paths = new String[count];
        inputs = new long[count];
        sizes = new long[count];
        modified = new long[count];
    }

    static MadeFiles of(Map<String, Made> files) {
        var made = new MadeFiles(files.size());
        new TreeMap<>(files).forEach(made::add);
        return made;
    }

    /** Adds a file, behind those whose paths come before. */
    void add(String path, Made file) {
        add(path, file.inputs, file.size, file.modified);
    }

    void add(String path, long ofInputs, long ofSize, long whenModified) {
        paths[size] = path;
        inputs[size] = ofInputs;
        sizes[size] = ofSize;
        modified[size] = whenModified;
        size++;
    }

    int size() {
        return size;
    }

    /** How many it has room for. */
    int room() {
        return paths.length;
    }

    String path(int place) {
        return paths[place];
    }

    Made file(int place) {
        return new Made(inputs[place], sizes[place], modified[place]);
    }

    /** In bytes; -1 if not known. */
    long size(int place) {
        return sizes[place];
    }

    /** Whether it stands in a pack, and is no file of its own. */
    boolean isPacked(int place) {
        return modified[place] == PACKED && sizes[place] >= 0;
    }

    /** What a file was made of; 0 if that is not known. */
    long inputs(int place) {
        return inputs[place];
    }

    /** Where a path stands; -1 if no such file was made. */
    int place(String path) {
        int[] table = places();
        int mask = table.length - 1;
        int at = slot(path, mask);
        while (table[at] != 0 && !paths[table[at] - 1].equals(path)) {
            at = at + 1 & mask;
        }
        return table[at] - 1;
    }

    private int[] places() {
        return places.length > 0 ? places : makePlaces();
    }

    private synchronized int[] makePlaces() {
        if (places.length == 0) {
            var table = new int[Integer.highestOneBit(Math.max(8, size)) * 4];
            int mask = table.length - 1;
            for (int place = 0; place < size; place++) {
                int at = slot(paths[place], mask);
                while (table[at] != 0) {
                    at = at + 1 & mask;
                }
                table[at] = place + 1;
            }
            places = table;
        }
        return places;
    }

    private static int slot(String path, int mask) {
        return path.hashCode() * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(mask);
    }
}
