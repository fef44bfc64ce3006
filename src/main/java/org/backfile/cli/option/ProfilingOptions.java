package org.backfile.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Optional;
import java.util.function.IntSupplier;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import org.backfile.report.UserError;
import picocli.CommandLine.Option;

/** The options about where a run's time goes. */
public final class ProfilingOptions {
    @Option(names = "--timings", description = "Tell the time of each stage, and of the slowest templates and pages.")
    private boolean timings;

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "Record where time and memory go, for JDK Mission Control or 'jfr print'.")
    private Optional<Path> profile = Optional.empty();

    public ProfilingOptions() {
        this(false);
    }

    public ProfilingOptions(boolean timings) {
        this.timings = timings;
    }

    public boolean timings() {
        return timings;
    }

    /** Does the work, and records it if asked to: also if the work fails. */
    public int of(IntSupplier work) {
        return profile.map(file -> recorded(work, file)).orElseGet(work::getAsInt);
    }

    private static int recorded(IntSupplier work, Path file) {
        var to = file.toAbsolutePath();
        try (var recording = new Recording(Configuration.getConfiguration("profile"))) {
            // What cannot be written should be known before the work.
            Files.write(to, new byte[0]);
            recording.start();
            try {
                return work.getAsInt();
            } finally {
                recording.stop();
                recording.dump(to);
            }
        } catch (IOException e) {
            throw new UserError("The recording " + to + " cannot be written (" + e + ")", "name another file", e);
        } catch (ParseException e) {
            throw new IllegalStateException("the JDK's own configuration", e);
        }
    }
}
