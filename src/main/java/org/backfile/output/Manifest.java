package org.backfile.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;

/** The list of files a bake made: what a later bake may remove. Of another folder's list nothing is read. */
final class Manifest {
    private static final String FORM = "backfile manifest 1: ";

    private final Path file;
    private final String head;

    Manifest(Path file, Path folder) {
        this.file = file;
        this.head = FORM + folder;
    }

    /** The paths of the bake before; empty if there was none, or one into another folder. */
    List<String> read() throws IOException {
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return lines.isEmpty() || !lines.get(0).equals(head) ? List.of() : lines.subList(1, lines.size());
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (java.nio.charset.CharacterCodingException e) {
            return List.of(); // not ours: then nothing of it is ours to remove
        }
    }

    /** Replaces the list at once: a bake killed here leaves the old one. */
    void write(Collection<String> paths) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".part");
        try (var out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
            out.append(head).append('\n');
            for (String path : (Iterable<String>) paths.stream().sorted()::iterator) {
                out.append(path).append('\n');
            }
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
