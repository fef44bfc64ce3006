package org.backfile.cli.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.backfile.report.Finding;
import org.backfile.report.Progress;

/** Times the stages of a run and lets a {@link View} show them. */
public final class Stages implements Progress, AutoCloseable {
    /**
     * A stage that has ended.
     *
     * @param count how many steps were done
     */
    public record Stage(String name, long count, Duration time) {}

    /** Shows how far a run is. */
    public interface View {
        /** Called from several threads, often. */
        void moved(String name, long done, long total);

        void ended(Stage stage);

        /** Something is found that is not to wait for the end. */
        default void told(Finding finding) {}

        /** The run is over, well or not: leave the terminal as it was. */
        default void close() {}
    }

    /** Shows nothing. */
    public static final View SILENT = new View() {
        @Override
        public void moved(String name, long done, long total) {}

        @Override
        public void ended(Stage stage) {}
    };

    private record Running(String name, long total, long start, LongAdder done) {}

    private final View view;
    private final LongSupplier nanos;
    private final List<Stage> ended = new ArrayList<>();
    private volatile Running running;

    public Stages(View view, LongSupplier nanos) {
        this.view = view;
        this.nanos = nanos;
        this.running = new Running("", -1, nanos.getAsLong(), new LongAdder());
    }

    @Override
    public synchronized void stage(String name, long total) {
        end();
        running = new Running(name, total, nanos.getAsLong(), new LongAdder());
        view.moved(name, 0, total);
    }

    @Override
    public void step(long count) {
        var now = running;
        now.done.add(count);
        view.moved(now.name, now.done.sum(), now.total);
    }

    @Override
    public synchronized void tell(Finding finding) {
        view.told(finding);
    }

    @Override
    public synchronized void close() {
        end();
        running = new Running("", -1, nanos.getAsLong(), new LongAdder());
        view.close();
    }

    /** The run is broken off: the stage has not ended, and is not told. */
    public void abandon() {
        view.close();
    }

    /** The stages that have ended, in their order. */
    public synchronized List<Stage> ended() {
        return List.copyOf(ended);
    }

    private void end() {
        // What came before the first stage is not one.
        if (!running.name.isEmpty()) {
            var stage =
                    new Stage(running.name, running.done.sum(), Duration.ofNanos(nanos.getAsLong() - running.start));
            ended.add(stage);
            view.ended(stage);
        }
    }
}
