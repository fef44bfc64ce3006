package org.backfile.e2e;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The programs these tests need. Where one is missing, a test is skipped; in CI it fails. */
final class Programs {
    private Programs() {}

    /** The first of these names that is a program here. */
    static Path find(String... names) {
        // Debian keeps servers where ordinary users do not look.
        var path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
        var found = Stream.of(names)
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        return found.orElseGet(() -> missing(names[0]));
    }

    /** The first of these files that is there. */
    static Path file(Path... places) {
        return Stream.of(places)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseGet(() -> missing(places[0].toString()));
    }

    private static Path missing(String name) {
        var message = "there is no " + name + " on this machine";
        return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
    }

    static Path chromium() {
        var chosen = Optional.ofNullable(System.getenv("CHROME_PATH")).map(Path::of);
        return chosen.orElseGet(() -> find("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"));
    }

    /** Runs a program to its end and returns what it said. */
    static String run(Path log, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                return fail(String.join(" ", command) + " does not end: " + Files.readString(log));
            }
        } finally {
            process.destroyForcibly();
        }
        var said = Files.readString(log);
        return process.exitValue() == 0 ? said : fail(String.join(" ", command) + " failed: " + said);
    }
}
