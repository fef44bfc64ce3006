package org.backfile.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backfile.pagepack.PagePacks;

/**
 * The names of all files of a site, those in packs too.
 *
 * @param files paths below the root, with {@code /}
 */
record Tree(Path root, PagePacks packs, SortedSet<String> files) {
    static Tree of(Path root) {
        var packs = new PagePacks(root);
        try (var walk = Files.walk(root)) {
            var files = walk.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("."))
                    .collect(Collectors.toCollection(TreeSet::new));
            packs.each((path, file) -> files.add(path));
            return new Tree(root, packs, files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean has(String file) {
        return files.contains(file);
    }

    Path path(String file) {
        return packs.file(file);
    }

    /** A file whose name differs in upper and lower case only; empty if there is none. Slow: for messages. */
    Optional<String> lookAlike(String file) {
        return files.stream().filter(other -> other.equalsIgnoreCase(file)).findFirst();
    }
}
