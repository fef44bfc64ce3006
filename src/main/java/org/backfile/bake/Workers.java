package org.backfile.bake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does one thing to many items on all cores. Items are taken as they are needed, so that they need not all exist. */
final class Workers {
    private static final int BATCH = 32;

    private Workers() {}

    /**
     * Returns when all is done.
     *
     * @throws RuntimeException the first that an item threw; items not yet begun are left out then
     */
    static <T> void each(Iterator<T> items, Consumer<? super T> work) {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(cores);
        try {
            var workers = new ArrayList<Future<?>>(cores);
            for (int i = 0; i < cores; i++) {
                workers.add(pool.submit(() -> drain(items, work)));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> void drain(Iterator<T> items, Consumer<? super T> work) {
        while (!Thread.currentThread().isInterrupted()) {
            List<T> batch = take(items);
            if (batch.isEmpty()) {
                return;
            }
            batch.forEach(work);
        }
    }

    private static <T> List<T> take(Iterator<T> items) {
        var batch = new ArrayList<T>(BATCH);
        synchronized (items) {
            while (batch.size() < BATCH && items.hasNext()) {
                batch.add(items.next());
            }
        }
        return batch;
    }
}
