package org.backfile.cli.terminal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.backfile.cli.terminal.Stages.Stage;
import org.backfile.report.Finding;

/** One line that is drawn again and again: for a terminal. */
public final class Bar implements Stages.View {
    private static final long REDRAW_NANOS = 80_000_000;
    private static final int CELLS = 20;
    /** Before that nobody can say how long the rest will take, and after a shorter stage nobody wants to know. */
    private static final long SETTLED_NANOS = 2_000_000_000;

    private static final String CLEAR = "\r\033[K";

    private final PrintWriter err;
    private final LongSupplier nanos;
    private final AtomicLong next;
    private boolean closed;
    private String stage = "";
    private long began;

    public Bar(PrintWriter err, LongSupplier nanos) {
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
            draw(name, done, total, now);
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
    public synchronized void told(Finding finding) {
        if (!closed) {
            err.print(CLEAR);
            err.println(Lines.line(finding));
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

    private synchronized void draw(String name, long done, long total, long now) {
        if (!stage.equals(name)) {
            stage = name;
            began = now;
        }
        if (!closed) {
            err.print(CLEAR + line(name, done, total) + left(done, total, now - began));
            err.flush();
        }
    }

    /** How long the stage will still take if it goes on as it went; empty while that is a guess. At most 12 characters. */
    public static String left(long done, long total, long nanos) {
        if (done <= 0 || done >= total || nanos < SETTLED_NANOS) {
            return "";
        }
        var seconds = (long) Math.ceil(nanos / 1e9 / done * (total - done));
        if (seconds < 60) {
            return " " + seconds + " s left";
        }
        var minutes = (seconds + 59) / 60;
        return minutes < 100 ? " " + minutes + " min left" : " " + (minutes + 59) / 60 + " h left";
    }

    /** At most 67 characters: with the time that is left no more than the narrowest terminal has. */
    public static String line(String name, long done, long total) {
        var label = Terminal.harmless(name.length() > 24 ? name.substring(0, 24) : name);
        if (total <= 0) {
            return String.format(Locale.ROOT, "%-24s %d", label, done);
        }
        var full = (int) Math.min(CELLS, CELLS * done / total);
        return String.format(
                Locale.ROOT, "%-24s %s%s %d/%d", label, "#".repeat(full), "-".repeat(CELLS - full), done, total);
    }
}
