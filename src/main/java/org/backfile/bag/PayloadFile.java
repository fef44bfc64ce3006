package org.backfile.bag;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * A file that goes into a bag.
 *
 * @param name below {@code data/}, with {@code /}
 * @param file where it is
 * @param size in bytes, when it was listed
 * @param modified when it was last changed
 */
record PayloadFile(String name, Path file, long size, FileTime modified) implements Comparable<PayloadFile> {
    /** By name, code unit by code unit. */
    @Override
    public int compareTo(PayloadFile other) {
        return name.compareTo(other.name);
    }
}
