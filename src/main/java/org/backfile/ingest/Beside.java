package org.backfile.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is written beside its place and then moved there, so that nobody ever sees half of it.
 *
 * @param file its place
 */
record Beside(Path file) {
    private Path written() {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /** Writes it anew. */
    OutputStream open() throws IOException {
        return Files.newOutputStream(written());
    }

    /** Writes it anew, in UTF-8. */
    BufferedWriter openText() throws IOException {
        return Files.newBufferedWriter(written());
    }

    void move() throws IOException {
        Files.move(written(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
