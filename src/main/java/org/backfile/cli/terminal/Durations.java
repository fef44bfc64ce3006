package org.backfile.cli.terminal;

import java.time.Duration;

/** Time as people say it. */
public final class Durations {
    private Durations() {}

    /** {@code 12 ms}, {@code 3.4 s}, {@code 2 min 5 s}. */
    public static String text(Duration time) {
        if (time.toMillis() < 1000) {
            return time.toMillis() + " ms";
        }
        if (time.toSeconds() < 60) {
            var tenths = (time.toMillis() + 50) / 100;
            return tenths / 10 + "." + tenths % 10 + " s";
        }
        return time.toMinutes() + " min " + time.toSecondsPart() + " s";
    }
}
