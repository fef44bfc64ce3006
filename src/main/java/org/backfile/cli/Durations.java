package org.backfile.cli;

import java.time.Duration;
import java.util.Locale;

/** Time as people say it. */
final class Durations {
    private Durations() {}

    /** {@code 12 ms}, {@code 3.4 s}, {@code 2 min 5 s}. */
    static String text(Duration time) {
        if (time.toMillis() < 1000) {
            return time.toMillis() + " ms";
        }
        if (time.toSeconds() < 60) {
            return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
        }
        return time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }
}
