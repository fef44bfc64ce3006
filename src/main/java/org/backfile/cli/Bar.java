package org.backfile.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.backfile.cli.Stages.Stage;

/** One line that is drawn again and again: for a terminal. */
final class Bar implements Stages.View {
    private static final long REDRAW_NANOS = 80_000_000;
    private static final int CELLS = 30;
    private static final String CLEAR = "\r\033[K";

    private final PrintWriter err;
    private final LongSupplier nanos;
    private final AtomicLong next;
    private boolean closed;

    Bar(PrintWriter err, LongSupplier nanos) {
        this.err = err;
        this.nanos = nanos;
        this.next = new AtomicLong(nanos.getAsLong());
    }

    @Override
    public void moved(String name, long done, long total) {
        var now = nanos.getAsLong();
        var due = next.get();
        // Only one of many threads draws, and none waits for it.
        if (now - due >= 0 && next.compareAndSet(due, now + REDRAW_NANOS)) {
            draw(line(name, done, total));
        }
    }

    @Override
    public synchronized void ended(Stage stage) {
        if (!closed) {
            err.print(CLEAR);
            err.println(Lines.line(stage));
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            err.print(CLEAR);
            err.flush();
        }
    }

    private synchronized void draw(String line) {
        if (!closed) {
            err.print(CLEAR + line);
            err.flush();
        }
    }

    /** At most 79 characters, the width of the narrowest terminal there is. */
    static String line(String name, long done, long total) {
        var label = Terminal.harmless(name.length() > 24 ? name.substring(0, 24) : name);
        if (total <= 0) {
            return String.format(Locale.ROOT, "%-24s %d", label, done);
        }
        var full = (int) Math.min(CELLS, CELLS * done / total);
        return String.format(
                Locale.ROOT, "%-24s %s%s %d/%d", label, "#".repeat(full), "-".repeat(CELLS - full), done, total);
    }
}
