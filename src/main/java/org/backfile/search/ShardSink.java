package org.backfile.search;

/** Where the files of an index go. */
@FunctionalInterface
public interface ShardSink {
    /**
     * Takes a file.
     *
     * @param path below the output folder
     * @param bytes not to be changed any more
     */
    void put(String path, byte[] bytes);
}
