package org.backfile.verify;

import java.io.IOException;
import java.util.Optional;

/** A file that is to be read, to see whether it is as it was. */
@FunctionalInterface
interface CheckTask {
    /** What is to be said of the file; empty if it is as it was. Called once, on any thread. */
    Optional<Difference> check(FileDigest digest) throws IOException;

    /**
     * A task with what is needed to tell of it if the file cannot be read.
     *
     * @param path as the owner knows it
     */
    record Planned(Difference.Area area, String path, CheckTask task) {}
}
