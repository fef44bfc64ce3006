package org.backfile.output;

import java.util.Map;
import java.util.TreeMap;

/**
 * The files that a bake made, by their paths: columns in order of the paths, since a large archive has as many files as
 * articles.
 */
final class MadeFiles {
    static final MadeFiles NONE = new MadeFiles(0);

    private final String[] paths;
    private final long[] inputs;
    private final long[] sizes;
    private final long[] modified;
    /** By the paths' hashes: one more than a path's place, 0 where there is none. */
    private final int[] places;

    private int size;

    /**
     * A file that a bake made.
     *
     * @param inputs the fingerprint of what it is made of; 0 if that is not known
     * @param size in bytes; -1 if not known
     * @param modified when it was written, in nanoseconds since 1970
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
        places = new int[Integer.highestOneBit(Math.max(8, count)) * 4];
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
        places[slot(path)] = ++size;
    }

    int size() {
        return size;
    }

    String path(int place) {
        return paths[place];
    }

    Made file(int place) {
        return new Made(inputs[place], sizes[place], modified[place]);
    }

    /** What a file was made of; 0 if that is not known. */
    long inputs(int place) {
        return inputs[place];
    }

    /** Where a path stands; -1 if no such file was made. */
    int place(String path) {
        return places[slot(path)] - 1;
    }

    private int slot(String path) {
        int mask = places.length - 1;
        int at = path.hashCode() * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(mask);
        while (places[at] != 0 && !paths[places[at] - 1].equals(path)) {
            at = at + 1 & mask;
        }
        return at;
    }
}
