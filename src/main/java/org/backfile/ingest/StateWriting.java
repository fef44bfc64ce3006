package org.backfile.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.backfile.pack.AtomicFile;

/** Writes a file of import's own beside its place. */
@FunctionalInterface
interface StateWriting {
    AtomicFile write() throws IOException;

    /** What writes a file and adds it to those that are ready to be moved; may be run by any thread. */
    static Runnable adding(List<AtomicFile> ready, StateWriting writing) {
        return () -> {
            try {
                AtomicFile file = writing.write();
                synchronized (ready) {
                    ready.add(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
