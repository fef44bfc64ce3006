package org.backfile.bake;

import java.util.concurrent.CompletableFuture;
import org.backfile.archive.Archive;
import org.backfile.related.Snapshot;
import org.backfile.site.RelatedArticles;

/** The lists of related articles: taken from the bake before as far as they can be, and remembered for the next one. */
final class Related implements AutoCloseable {
    private final RelatedCache cache;
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);

    Related(RelatedCache cache) {
        this.cache = cache;
    }

    /** Makes the lists of an archive; they are written down while the caller goes on. */
    Snapshot lists(Archive archive) {
        Snapshot before = cache.read();
        Snapshot now = RelatedArticles.snapshot(archive, before);
        if (now != before) {
            writing = CompletableFuture.runAsync(() -> cache.write(now));
        }
        return now.lists();
    }

    /** Waits until they are written. */
    @Override
    public void close() {
        writing.join();
    }
}
