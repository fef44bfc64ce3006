package org.backfile.output;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.backfile.report.UserError;

/** Reads what the bakes before left on another core, and then looks at it: where nothing has changed, that takes longest. */
final class ManifestLoader implements AutoCloseable {
    private final CompletableFuture<BakeStamp> stamp = new CompletableFuture<>();
    private final CompletableFuture<PreviousBake> previous = new CompletableFuture<>();

    /** Begins, and returns at once. */
    ManifestLoader(OutputFiles folder, Manifest manifest, List<String> left) {
        var thread = new Thread(() -> read(folder, manifest, left), "loader");
        thread.setDaemon(true);
        thread.start();
    }

    private void read(OutputFiles folder, Manifest manifest, List<String> left) {
        try {
            PreviousBake read = PreviousBake.of(folder, manifest, left, stamp::complete);
            stamp.complete(BakeStamp.NONE);
            previous.complete(read);
            read.scan().ahead();
        } catch (IOException | RuntimeException | Error e) {
            stamp.complete(BakeStamp.NONE);
            previous.completeExceptionally(e);
        }
    }

    /** What all of it was made of: this is read first. {@link BakeStamp#NONE} if that is not known. */
    BakeStamp stamp() {
        return stamp.join();
    }

    /**
     * Waits until it is read.
     *
     * @throws UserError if it cannot be
     */
    PreviousBake previous() {
        try {
            return previous.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof IOException cause) {
                String file = cause instanceof FileSystemException named && named.getFile() != null
                        ? " in " + named.getFile()
                        : "";
                throw new UserError(
                        "what the bake before left" + file + " cannot be read (" + Reason.of(cause) + ")",
                        "see that you may read the folders .backfile and output",
                        e);
            }
            throw e;
        }
    }

    /** Waits until it is read, and looks at no more. */
    @Override
    public void close() {
        previous.handle((read, failure) -> Optional.ofNullable(read))
                .join()
                .ifPresent(read -> read.scan().stop());
    }
}
