package org.backfile.bake;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.backfile.article.ArticleSummary;
import org.backfile.related.Snapshot;
import org.backfile.site.RelatedArticles;

/** The lists of related articles: taken from the bake before as far as they can be, and remembered for the next one. */
final class Related implements AutoCloseable {
    private final RelatedCache cache;
    private final CompletableFuture<Snapshot> before;
    private final CompletableFuture<Snapshot> lists = new CompletableFuture<>();
    private CompletableFuture<Void> writing = CompletableFuture.completedFuture(null);

    /** Begins to read what the bake before knew. */
    Related(RelatedCache cache) {
        this.cache = cache;
        before = CompletableFuture.supplyAsync(cache::read);
    }

    /** Makes the lists of articles in their order; they are written down while the caller goes on. */
    void make(List<ArticleSummary> entries) {
        try {
            Snapshot known = before.join();
            Snapshot now = RelatedArticles.snapshot(entries, known);
            lists.complete(now.lists());
            if (now != known) {
                writing = CompletableFuture.runAsync(() -> cache.write(now));
            }
        } catch (RuntimeException | Error e) {
            lists.completeExceptionally(e); // nobody is to wait for them
            throw e;
        }
    }

    /** The lists; waits until they are made. */
    Snapshot lists() {
        return lists.join();
    }

    /** Waits until they are written. */
    @Override
    public void close() {
        before.join();
        writing.join();
    }
}
