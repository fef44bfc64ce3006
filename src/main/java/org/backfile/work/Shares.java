package org.backfile.work;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.backfile.report.Progress;
import org.jspecify.annotations.Nullable;

/** One thread's way to its shares of a row of numbers: it gets a few in a row at a time. */
public final class Shares {
    private static final int STEP = 16;

    private final Pile pile;
    private int next;
    private int end;
    private int given;

    Shares(Pile pile) {
        this.pile = pile;
    }

    /** All that is to be shared out. */
    record Pile(int count, AtomicInteger next, AtomicReference<@Nullable Throwable> failure, Progress progress) {
        Pile(int count, AtomicReference<@Nullable Throwable> failure, Progress progress) {
            this(count, new AtomicInteger(), failure, progress);
        }

        int shares() {
            return (int) (((long) count + STEP - 1) / STEP);
        }
    }

    /** This thread's next number; negative if there is none left, or another thread has failed. */
    public int next() {
        if (next < end) {
            return next++;
        }
        if (given > 0) {
            pile.progress().step(given);
        }
        int from = pile.failure().get() == null ? pile.next().getAndAdd(STEP) : -1;
        boolean isLast = from < 0 || from >= pile.count();
        end = isLast ? 0 : Math.min(pile.count(), from + STEP);
        given = isLast ? 0 : end - from;
        next = isLast ? 0 : from + 1;
        return isLast ? -1 : from;
    }
}
