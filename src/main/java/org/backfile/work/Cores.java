package org.backfile.work;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.backfile.report.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Does things on several cores, in no particular order, and returns when all are done. What one of them throws is thrown
 * when all threads have ended, for none may still be writing then; things not yet begun are left out.
 */
public final class Cores {
    private Cores() {}

    /** How many cores there are. */
    public static int count() {
        return Runtime.getRuntime().availableProcessors();
    }

    /**
     * Calls the task for each number from 0 on.
     *
     * @param progress told of each
     */
    public static void each(int count, Progress progress, IntConsumer task) {
        share(count(), count, progress, shares -> {
            for (int i = shares.next(); i >= 0; i = shares.next()) {
                task.accept(i);
            }
        });
    }

    /**
     * Lets threads share the numbers from 0 on, where each has something of its own to work with.
     *
     * @param progress told of each number
     * @param work what a thread does: it asks for its next number till there is none
     */
    public static void share(int threads, int count, Progress progress, Consumer<Shares> work) {
        var failure = new AtomicReference<@Nullable Throwable>();
        var pile = new Shares.Pile(count, failure, progress);
        int needed = Math.max(1, Math.min(threads, pile.shares()));
        run(needed, failure, () -> work.accept(new Shares(pile)));
    }

    /** Works in this thread, and does something else meanwhile; what the work gives. */
    public static <T> T beside(Runnable other, Supplier<T> work) {
        var failure = new AtomicReference<@Nullable Throwable>();
        Thread thread = start(other, failure, 1);
        T result;
        try {
            result = work.get();
        } finally {
            join(thread);
        }
        rethrow(failure.get());
        return result;
    }

    /** Does two things at once. */
    public static void both(Runnable one, Runnable other) {
        beside(other, () -> {
            one.run();
            return true;
        });
    }

    /** Does the same in so many threads, of which this is one. */
    private static void run(int threads, AtomicReference<@Nullable Throwable> failure, Runnable work) {
        var others = new ArrayList<Thread>(threads);
        for (int i = 1; i < threads; i++) {
            others.add(start(work, failure, i));
        }
        guarded(work, failure);
        others.forEach(Cores::join);
        rethrow(failure.get());
    }

    private static Thread start(Runnable work, AtomicReference<@Nullable Throwable> failure, int number) {
        var thread = new Thread(() -> guarded(work, failure), "worker-" + number);
        thread.start();
        return thread;
    }

    private static void guarded(Runnable work, AtomicReference<@Nullable Throwable> failure) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
        }
    }

    private static void rethrow(@Nullable Throwable failure) {
        if (failure instanceof Error e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
