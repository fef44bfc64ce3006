package org.backfile.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.parse.Noise;
import org.backfile.report.UserError;

/**
 * The owner's file of lines to drop.
 *
 * @param version changes with the file
 */
record NoiseFile(Noise noise, String version) {
    static NoiseFile read(Path file) {
        if (!Files.exists(file)) {
            return new NoiseFile(Noise.NONE, "");
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return new NoiseFile(Noise.of(lines), Long.toHexString(Fingerprint.hash(String.join("\n", lines))));
        } catch (IOException e) {
            throw new UserError("Cannot read " + file, "see that it is a text file in UTF-8", e);
        }
    }
}
