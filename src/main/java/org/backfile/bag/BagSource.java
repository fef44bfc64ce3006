package org.backfile.bag;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The files of a bag, to be read as often as is needed. */
interface BagSource {
    /**
     * A file as it stands in the bag.
     *
     * @param path from the bag's folder on
     * @param size in bytes
     * @param isIntact whether what the tar says of the file has the checksum that it is to have; true where there is no tar
     */
    record Entry(String path, long size, boolean isIntact) {}

    /** Is told of a file. */
    @FunctionalInterface
    interface Visitor {
        /** @param in the file's bytes; need not be read or closed */
        void file(Entry entry, InputStream in) throws IOException;
    }

    /** Visits all files, in no order. */
    void each(Visitor visitor) throws IOException;

    static BagSource of(Path bag) {
        return java.nio.file.Files.isDirectory(bag) ? new FolderSource(bag) : new TarSource(bag);
    }
}
