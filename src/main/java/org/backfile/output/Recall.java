package org.backfile.output;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.backfile.report.UserError;

/** Reads what the bakes before left on another core, and then looks at it: where nothing has changed, that takes longest. */
final class Recall implements AutoCloseable {
    private final CompletableFuture<Seal> seal = new CompletableFuture<>();
    private final CompletableFuture<Past> past = new CompletableFuture<>();

    /** Begins, and returns at once. */
    Recall(Folder folder, Manifest manifest, List<String> left) {
        var thread = new Thread(() -> read(folder, manifest, left), "recall");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(Folder folder, Manifest manifest, List<String> left) {
        try {
            Past read = Past.of(folder, manifest, left, seal::complete);
            seal.complete(Seal.NONE);
            past.complete(read);
            read.looking().ahead();
        } catch (IOException | RuntimeException | Error e) {
            seal.complete(Seal.NONE);
            past.completeExceptionally(e);
        }
    }

    /** What all of it was made of: this is read first. {@link Seal#NONE} if that is not known. */
    Seal seal() {
        return seal.join();
    }

    /**
     * Waits until it is read.
     *
     * @throws UserError if it cannot be
     */
    Past past() {
        try {
            return past.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException cause) {
                throw new UserError(
                        "what the bake before left cannot be read (" + Reason.of(cause) + ")",
                        "see that you may read the folders .backfile and output",
                        e);
            }
            throw e;
        }
    }

    /** Waits until it is read, and looks at no more. */
    @Override
    public void close() {
        past.handle((read, failure) -> Optional.ofNullable(read))
                .join()
                .ifPresent(read -> read.looking().stop());
    }
}
