package org.backfile.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What may stand where a file is looked for, and lets whoever opens it wait, or read for ever. */
public enum NoFile {
    PIPE,
    DEVICE,
    NOWHERE,
    FOLDER;

    /** Puts it in a place; what is there goes. Skips the test where the system has no such thing. */
    public void at(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            switch (this) {
                case PIPE ->
                    assumeTrue(new ProcessBuilder("mkfifo", file.toString())
                                    .start()
                                    .waitFor()
                            == 0);
                case DEVICE -> Files.createSymbolicLink(file, Path.of("/dev/zero"));
                case NOWHERE -> Files.createSymbolicLink(file, file.resolveSibling("nowhere"));
                case FOLDER -> Files.createDirectory(file);
            }
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
