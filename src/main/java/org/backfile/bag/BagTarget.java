package org.backfile.bag;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.attribute.FileTime;

/** Where the files of a bag go, one after the other. */
interface BagTarget extends AutoCloseable {
    /**
     * Begins a file; closing it ends it.
     *
     * @param path from the bag's folder on
     * @param size exactly
     */
    OutputStream file(String path, long size, FileTime modified) throws IOException;

    /** Puts the bag in its place. */
    void finish() throws IOException;

    /** Without {@link #finish} before, nothing is left. */
    @Override
    void close() throws IOException;
}
