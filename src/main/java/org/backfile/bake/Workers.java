package org.backfile.bake;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
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
        var failed = new AtomicBoolean();
        var workers = new ArrayList<Future<?>>(cores);
        for (int i = 0; i < cores; i++) {
            workers.add(pool.submit(() -> drain(items, work, failed)));
        }
        pool.shutdown();
        Optional<RuntimeException> first = Optional.empty();
        for (Future<?> worker : workers) {
            try {
                // All are waited for, whatever happens: none may still be writing when the bake has ended.
                worker.get();
            } catch (ExecutionException e) {
                var cause = e.getCause() instanceof RuntimeException c ? c : new IllegalStateException(e.getCause());
                first = first.or(() -> Optional.of(cause));
            } catch (InterruptedException e) {
                failed.set(true);
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
        if (first.isPresent()) {
            throw first.get();
        }
    }

    private static <T> void drain(Iterator<T> items, Consumer<? super T> work, AtomicBoolean failed) {
        try {
            List<T> batch = take(items);
            while (!batch.isEmpty() && !failed.get()) {
                batch.forEach(work);
                batch = take(items);
            }
        } catch (RuntimeException | Error e) {
            failed.set(true);
            throw e;
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
