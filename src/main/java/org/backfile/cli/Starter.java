package org.backfile.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The site that the jar carries under {@code /starter}: our own settings, templates and assets. */
final class Starter {
    private static final String ANCHOR = "/starter/jbake.properties";

    private Starter() {}

    /** Copies it to a folder, which is made, and returns the number of files. */
    static int copyTo(Path target) {
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
