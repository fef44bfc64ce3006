package org.backfile.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.backfile.raw.Raw;
import org.backfile.raw.RawFile;
import org.backfile.raw.RawFolder;

/** Parses bytes as import does. */
public final class Fixtures {
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static List<String> lastLines = List.of();

    private Fixtures() {}

    /** Parses a raw file; what cannot be read is rejected. */
    public static Parsed parse(String name, byte[] bytes) {
        return parse(name, bytes, Noise.NONE);
    }

    static Parsed parse(String name, byte[] bytes, Noise noise) {
        try {
            Path folder = Files.createTempDirectory("raw");
            Path file = folder.resolve(name);
            Files.write(file, bytes);
            Raw raw = new RawFolder(folder).read(new RawFile(name, bytes.length, 0));
            Files.delete(file);
            Files.delete(folder);
            if (raw instanceof Raw.Text text) {
                lastLines = text.lines();
                return new ArticleParser(TODAY, noise).parse(text);
            }
            return new Parsed.Rejected(raw.findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the file parsed last. */
    static List<String> lastLines() {
        return lastLines;
    }
}
