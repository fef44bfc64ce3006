package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backfile.cli.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site of five articles, in English, Arabic and Japanese, and a copy, with templates of its own: every byte of its
 * content, its pages and its registry of topics stands in {@code src/test/resources/golden/made}. Where a change is
 * meant, {@code mvn test -Dtest=GoldenSiteTest -Dbackfile.golden=renew} writes them anew: look at the difference before
 * you commit it.
 */
class GoldenSiteTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path MADE = GOLDEN.resolve("made");

    /** When its articles came in. */
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 20);

    @TempDir
    Path site;

    @Test
    void isMadeByteForByte() throws IOException {
        copy(GOLDEN.resolve("site"), site);
        var says = new StringWriter();
        var out = new PrintWriter(says, true);
        var raw = GOLDEN.resolve("raw").toString();
        int status = Main.run(
                Services.on(() -> TODAY), new Terminal(out, out, false), "build", raw, "--site", site.toString());
        assertThat(status).as(says.toString()).isZero();

        if (System.getProperty("backfile.golden", "").equals("renew")) {
            renew();
        }
        Map<String, String> expected = files(MADE);
        Map<String, String> made = files(site);
        assertThat(made).containsOnlyKeys(expected.keySet());
        expected.forEach((name, bytes) -> assertThat(made.get(name)).as(name).isEqualTo(bytes));
    }

    private void renew() throws IOException {
        for (String name : files(MADE).keySet()) {
            Files.delete(MADE.resolve(name));
        }
        for (String name : files(site).keySet()) {
            Files.createDirectories(MADE.resolve(name).getParent());
            Files.copy(site.resolve(name), MADE.resolve(name));
        }
    }

    /** What a build makes, each byte as a character. */
    private static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        for (Path file : all(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (name.startsWith("content/") || name.startsWith("output/") || name.equals("topics.lock")) {
                files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : all(from)) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static Iterable<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
