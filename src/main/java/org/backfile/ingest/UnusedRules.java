package org.backfile.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The owner's noise rules that have dropped no line of any raw file: something may be wrong with them. A run that reads
 * only what is new needs to know what the runs before it found.
 *
 * @param file where that is remembered: the rules' version, then their numbers, a line each
 */
record UnusedRules(Path file) {
    /**
     * The numbers of the rules, after a run.
     *
     * @param all whether the run has read each raw file
     */
    List<Integer> after(NoiseFile noise, boolean all) throws IOException {
        List<String> before = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (noise.version().isEmpty()) {
            Files.deleteIfExists(file);
            return List.of();
        }
        List<Integer> unused = new ArrayList<>(noise.noise().unused());
        if (!all) {
            if (before.isEmpty() || !before.get(0).equals(noise.version())) {
                // A run with these rules was killed, and this one does not know what they did in it.
                return List.of();
            }
            unused.removeIf(rule -> !before.contains(Integer.toString(rule)));
        }
        var lines = new ArrayList<String>(List.of(noise.version()));
        unused.forEach(rule -> lines.add(Integer.toString(rule)));
        if (!lines.equals(before)) {
            var beside = new Beside(file);
            try (BufferedWriter out = beside.openText()) {
                out.write(String.join("\n", lines) + "\n");
            }
            beside.move();
        }
        return unused;
    }
}
