package org.backfile.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The site that the jar carries under {@code /starter}: our own settings, templates and assets, but for what our
 * settings say of our samples.
 */
final class Starter {
    private static final String ANCHOR = "/starter/jbake.properties";

    private Starter() {}

    /**
     * Copies it to a folder, which is made.
     *
     * @param title the archive's name
     * @param host the address it will be published at
     * @return how many files it has
     */
    static int copyTo(Path target, String title, String host) {
        var files = copyTo(target);
        try {
            var settings = target.resolve("jbake.properties");
            Files.writeString(settings, ownSettings(Files.readString(settings), title, host));
            var readme = target.resolve("README.md");
            Files.writeString(readme, Files.readString(readme).replace("${title}", title));
            // Packers leave files of this name out.
            Files.move(target.resolve("gitignore"), target.resolve(".gitignore"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    private static String ownSettings(String settings, String title, String host) {
        var own = Map.of(
                "site.host",
                host,
                "site.title",
                title,
                "site.tagline",
                "",
                "site.description",
                "An archive of articles, to be read by day, by topic and by source.");
        return settings.lines()
                .map(line -> {
                    var key = line.split("=", 2)[0];
                    return own.containsKey(key) ? key + "=" + escaped(own.get(key)) : line;
                })
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** As a value in a properties file, whose escapes begin with a backslash. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\");
    }

    private static int copyTo(Path target) {
        var anchor = Optional.ofNullable(Starter.class.getResource(ANCHOR))
                .orElseThrow(() -> new IllegalStateException("the jar carries no " + ANCHOR));
        try {
            var uri = anchor.toURI();
            if (!uri.getScheme().equals("jar")) {
                return copy(parent(Path.of(uri)), target);
            }
            try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
                return copy(parent(jar.getPath(ANCHOR)), target);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Path parent(Path file) {
        return Optional.ofNullable(file.getParent()).orElse(file);
    }

    private static int copy(Path from, Path target) throws IOException {
        var files = 0;
        try (var walk = Files.walk(from)) {
            for (var source : (Iterable<Path>) walk::iterator) {
                var copy = target.resolve(from.relativize(source).toString());
                if (Files.isDirectory(source)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(source, copy);
                    files++;
                }
            }
        }
        return files;
    }
}
