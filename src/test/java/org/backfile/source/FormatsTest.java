package org.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.ingest.ImportFolders;
import org.backfile.ingest.Ingest;
import org.backfile.ingest.Topics;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Exports beside what import makes of them: {@code name.ext} gives {@code name.ext.expected}, all articles and findings.
 * With {@code -Dformats.write} the latter are written anew, to be reviewed as a difference.
 */
class FormatsTest extends ImportFolders {
    private static final Path FIXTURES = Path.of("src/test/resources/formats");
    private static final String EXPECTED = ".expected";

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files
                    .filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void makesOfAnExportWhatIsExpected(Path fixture) throws IOException {
        Path file = raw.resolve(fixture.getFileName());
        Files.copy(fixture, file);
        Ingest.Result result = run(file);
        String made = told(result);
        Path expected = fixture.resolveSibling(fixture.getFileName() + EXPECTED);
        if (System.getProperty("formats.write") != null) {
            Files.writeString(expected, made);
        }
        assertThat(made).isEqualTo(Files.readString(expected));
        Ingest.Result again = run(file);
        assertThat(again.read()).isZero();
        assertThat(told(again)).isEqualTo(made);
    }

    @Test
    void holdsAtLeastADozenOfEachKind() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            assertThat(folders.toList()).isNotEmpty().allSatisfy(folder -> {
                try (Stream<Path> files = Files.list(folder)) {
                    assertThat(files.toList()).as("%s", folder).hasSizeGreaterThanOrEqualTo(24);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private Ingest.Result run(Path file) throws IOException {
        var options = options().withSource(SourceOptions.NONE.withOnly(List.of(file.toRealPath())));
        return new Ingest(options, Topics.NONE, Progress.NONE).run();
    }

    private String told(Ingest.Result result) throws IOException {
        var told = new StringBuilder();
        for (var article : content().entrySet()) {
            String text = new String(article.getValue().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            told.append("# ")
                    .append(article.getKey())
                    .append('\n')
                    .append(text.replaceAll("(?m)^(type|status|sha256)=.*\n", ""));
            told.append(text.endsWith("\n") ? "" : "\n").append('\n');
        }
        for (Finding finding : result.findings()) {
            told.append(finding.severity()).append(' ').append(finding).append('\n');
        }
        return told.toString();
    }
}
