package org.backfile.bake.jbake;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.backfile.report.Progress;

/** Does the same to many things on all cores. */
final class Cores {
    private static final int STEP = 16;

    private Cores() {}

    /**
     * Calls the task for each number from 0 on, in no particular order, and returns when all are done. An exception
     * ends the work and is thrown.
     */
    static void each(int count, Progress progress, IntConsumer task) {
        var next = new AtomicInteger();
        var failure = new AtomicReference<Throwable>();
        Runnable work = () -> {
            int from;
            while (failure.get() == null && (from = next.getAndAdd(STEP)) < count && from >= 0) {
                int to = Math.min(count, from + STEP);
                try {
                    for (int i = from; i < to; i++) {
                        task.accept(i);
                    }
                } catch (RuntimeException | Error e) {
                    failure.compareAndSet(null, e);
                }
                progress.step(to - from);
            }
        };
        int helpers = Math.min(Runtime.getRuntime().availableProcessors(), (count + STEP - 1) / STEP) - 1;
        var threads = new Thread[Math.max(0, helpers)];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(work, "bake-" + (i + 1));
            threads[i].start();
        }
        work.run();
        for (Thread thread : threads) {
            join(thread);
        }
        if (failure.get() instanceof Error e) {
            throw e;
        }
        if (failure.get() instanceof RuntimeException e) {
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
