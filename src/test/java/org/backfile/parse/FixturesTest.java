package org.backfile.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.backfile.content.ArticleFile;
import org.backfile.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Raw files and what becomes of them: {@code case.raw} with {@code case.md} and, if there is something to report,
 * {@code case.findings}; or with {@code case.rejected}. Run with {@code -Dbackfile.rewrite=true} to write what comes out
 * now, and review the difference.
 */
class FixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/articles");
    private static final boolean REWRITE = Boolean.getBoolean("backfile.rewrite");

    static List<String> cases() throws IOException {
        return names(".raw");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomesWhatIsExpected(String name) throws IOException {
        byte[] raw = Files.readAllBytes(FOLDER.resolve(name + ".raw"));
        Parsed parsed = Fixtures.parse("case.txt", raw);
        if (REWRITE) {
            rewrite(name, parsed);
        }
        assertThat(markdown(parsed)).isEqualTo(expected(name + ".md"));
        assertThat(parsed instanceof Parsed.Rejected ? findings(parsed) : "").isEqualTo(expected(name + ".rejected"));
        assertThat(parsed instanceof Parsed.Accepted ? findings(parsed) : "").isEqualTo(expected(name + ".findings"));
        if (parsed instanceof Parsed.Accepted accepted) {
            FidelityTest.assertFaithful(name, accepted);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomesTheSameWithOtherLineEndsAndAByteOrderMark(String name) throws IOException {
        byte[] raw = Files.readAllBytes(FOLDER.resolve(name + ".raw"));
        String text = new String(raw, StandardCharsets.ISO_8859_1);
        boolean plain = new String(raw, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8).length == raw.length
                && raw.length > 2
                && !text.startsWith("\u00EF\u00BB\u00BF")
                && text.indexOf('\r') < 0
                && !name.startsWith("encoding-utf16")
                && !name.startsWith("encoding-utf32")
                && !name.startsWith("encoding-iso-2022")
                && !name.startsWith("file-");
        if (!plain) {
            return;
        }
        String expected = expected(name + ".md");
        byte[] crlf = text.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] mark = ("\u00EF\u00BB\u00BF" + text).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(markdown(Fixtures.parse("case.txt", crlf))).isEqualTo(expected);
        assertThat(markdown(Fixtures.parse("case.txt", mark))).isEqualTo(expected);
    }

    @Test
    void everyFileHasItsPair() throws IOException {
        var raw = new TreeSet<>(cases());
        var expected = new TreeSet<>(names(".md"));
        expected.addAll(names(".rejected"));
        assertThat(expected).isEqualTo(raw);
        assertThat(raw).containsAll(names(".findings")).hasSizeGreaterThanOrEqualTo(150);
        var both = new TreeSet<>(names(".md"));
        both.retainAll(names(".rejected"));
        assertThat(both).isEmpty();
    }

    private static void rewrite(String name, Parsed parsed) throws IOException {
        boolean accepted = parsed instanceof Parsed.Accepted;
        write(name + ".md", markdown(parsed));
        write(name + ".rejected", accepted ? "" : findings(parsed));
        write(name + ".findings", accepted ? findings(parsed) : "");
    }

    private static void write(String file, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(FOLDER.resolve(file));
        } else {
            Files.writeString(FOLDER.resolve(file), text);
        }
    }

    private static String expected(String file) throws IOException {
        Path path = FOLDER.resolve(file);
        return Files.exists(path) ? Files.readString(path) : "";
    }

    /** The content file, less the lines that say which bytes it came from. */
    private static String markdown(Parsed parsed) {
        if (!(parsed instanceof Parsed.Accepted accepted)) {
            return "";
        }
        String text = new String(ArticleFile.write(accepted.article()), StandardCharsets.UTF_8);
        return text.replaceFirst("\nraw=case.txt\nsha256=[0-9a-f]{64}\n", "\n");
    }

    private static String findings(Parsed parsed) {
        return parsed.findings().stream()
                .sorted()
                .map(Finding::toString)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> names(String extension) throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(extension))
                    .map(name -> name.substring(0, name.length() - extension.length()))
                    .sorted()
                    .toList();
        }
    }
}
