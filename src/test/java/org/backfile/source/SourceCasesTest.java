package org.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.ingest.ImportFolders;
import org.backfile.ingest.Ingest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people hold, as its producers leave it, beside what import makes of it: all articles with their headers, and all
 * findings. A text whose paragraphs stand on a page whole, once and in order is told by its name; where one does not, that is
 * told, so that no word can be lost or doubled unseen. With {@code -Dsources.write} what is expected is written anew.
 */
class SourceCasesTest extends ImportFolders {
    private static final Path CASES = Path.of("src/test/resources/sources");
    private static final int LEAST = 12;

    private static final Map<SourceCase, String> MADE = new LinkedHashMap<>();

    static Stream<SourceCase> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream().flatMap(file -> {
                try {
                    return SourceCase.read(file).stream();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void makesWhatIsExpected(SourceCase source) throws IOException {
        source.write(raw);
        String made = told(source, run());
        MADE.put(source, made);
        if (System.getProperty("sources.write") == null) {
            assertThat(made).isEqualTo(source.expected());
            // What lacks a picture is looked at again, for it may have come.
            assertThat(run().read() == 0 || made.contains("[picture-missing]")).isTrue();
        }
    }

    @Test
    void hasADozenCasesOfEachKind() throws IOException {
        assertThat(cases().collect(Collectors.groupingBy(SourceCase::kind)).values())
                .hasSizeGreaterThan(10)
                .allSatisfy(cases -> assertThat(cases).hasSizeGreaterThanOrEqualTo(LEAST));
    }

    private String told(SourceCase source, Ingest.Result result) throws IOException {
        var told = new StringBuilder();
        for (var article : content().entrySet()) {
            String text = new String(article.getValue().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            told.append("=> ").append(article.getKey()).append('\n');
            told.append(text.replaceAll("(?m)^(?:type=.*|status=published|sha256=.*|~~~~~~)\n", "")
                            .strip())
                    .append('\n');
        }
        String pages = told.toString();
        String files = source.files().stream().map(SourceCase.CaseFile::text).collect(Collectors.joining());
        for (CaseText story : CaseText.values()) {
            pages = pages.replace(story.markdown(), story.label());
            if (files.contains("{" + story.label().substring(1, story.label().length() - 1))
                    && !pages.contains(story.label())) {
                pages += "on no page: " + story.label() + "\n";
            }
        }
        List<String> findings = result.findings().stream()
                .map(finding -> finding.severity() + " " + finding)
                .toList();
        return (pages + String.join("\n", findings)).strip();
    }

    @AfterAll
    static void write() throws IOException {
        if (System.getProperty("sources.write") != null) {
            for (var kind : MADE.keySet().stream()
                    .collect(Collectors.groupingBy(SourceCase::kind))
                    .entrySet()) {
                Path file = CASES.resolve(kind.getKey() + ".cases");
                String head = Files.readString(file).split("(?m)^== ", 2)[0];
                Files.writeString(
                        file,
                        head
                                + kind.getValue().stream()
                                        .map(source -> source.text(MADE.get(source)))
                                        .collect(Collectors.joining())
                                        .strip()
                                + "\n");
            }
        }
        MADE.clear();
    }
}
