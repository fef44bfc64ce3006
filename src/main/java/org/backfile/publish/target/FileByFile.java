package org.backfile.publish.target;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.backfile.report.UserError;

/** A target that takes one file at a time, from several threads. */
public abstract class FileByFile implements PublishTarget {
    /** So many failures one after the other mean that the target is out of order, and not the files. */
    private static final int ENOUGH = 20;

    private final int jobs;

    /** @param jobs how many threads send at once */
    protected FileByFile(int jobs) {
        this.jobs = jobs;
    }

    /** Sends a file. Safe for use by many threads. */
    protected abstract SendOutcome send(SentFile file);

    /** Removes a file. Safe for use by many threads. */
    protected abstract SendOutcome remove(String path);

    @Override
    public void send(List<SentFile> files, Consumer<SendOutcome> told) {
        each(files, this::send, told);
    }

    @Override
    public void remove(List<String> paths, Consumer<SendOutcome> told) {
        each(paths, this::remove, told);
    }

    /** Does a thing for each, in as many threads as there are jobs, and waits for all that have begun. */
    protected final <T> void each(List<T> all, Function<T, SendOutcome> one, Consumer<SendOutcome> told) {
        if (all.isEmpty()) {
            return;
        }
        int threads = Math.min(jobs, all.size());
        var next = new AtomicInteger();
        var failures = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
            var thread = new Thread(work, "publish");
            thread.setDaemon(true);
            return thread;
        });
        try {
            var workers = new ArrayList<Future<?>>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> {
                    for (int at = next.getAndIncrement(); at < all.size(); at = next.getAndIncrement()) {
                        try {
                            tell(one.apply(all.get(at)), failures, told);
                        } catch (RuntimeException | Error e) {
                            next.set(all.size()); // the others end with what they have in hand
                            throw e;
                        }
                    }
                }));
            }
            join(workers);
        } finally {
            pool.shutdown();
        }
    }

    private static void tell(SendOutcome outcome, AtomicInteger failures, Consumer<SendOutcome> told) {
        boolean failed = outcome.kind() == SendOutcome.Kind.FAILED;
        synchronized (failures) {
            told.accept(outcome);
            failures.set(failed ? failures.get() + 1 : 0);
            if (failures.get() >= ENOUGH) {
                throw new UserError(
                        "Given up: " + ENOUGH + " files one after the other could not be sent, the last was "
                                + outcome.path() + " (" + outcome.why() + ")",
                        "nothing is lost: publish again when that is mended, and it goes on from there");
            }
        }
    }

    private static void join(List<Future<?>> workers) {
        Throwable first = null;
        for (Future<?> worker : workers) {
            try {
                worker.get();
            } catch (ExecutionException e) {
                first = first == null ? e.getCause() : first;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
        if (first instanceof RuntimeException e) {
            throw e;
        }
        if (first instanceof Error e) {
            throw e;
        }
    }
}
