package org.backfile.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.backfile.report.Finding;
import org.backfile.report.Severity;
import org.backfile.report.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputIT extends OutputFolders {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @Test
    void writesAFileAndItsFolders() throws IOException {
        try (Output output = Output.open(folder, state)) {
            assertThat(output.write("a/b/c.html", "c.md", "text ü")).isTrue();
            assertThat(output.finish()).isEqualTo(new BakeOutcome(1, 0, 0));
        }
        assertThat(folder.resolve("a/b/c.html")).hasContent("text ü");
        assertThat(files()).containsExactly("a/b/c.html");
    }

    @Test
    void leavesAFileWithTheSameBytesAlone() throws IOException {
        bake("a.html", "same");
        Files.setLastModifiedTime(folder.resolve("a.html"), LONG_AGO);
        assertThat(bake("a.html", "same")).isEqualTo(new BakeOutcome(0, 1, 0));
        assertThat(Files.getLastModifiedTime(folder.resolve("a.html"))).isEqualTo(LONG_AGO);
        assertThat(bake("a.html", "diff")).isEqualTo(new BakeOutcome(1, 0, 0));
        assertThat(folder.resolve("a.html")).hasContent("diff");
    }

    @Test
    void copiesOnlyWhatDiffers() throws IOException {
        Path asset = Files.writeString(temp.resolve("asset"), "asset");
        for (var expected : List.of(new BakeOutcome(1, 0, 0), new BakeOutcome(0, 1, 0))) {
            try (Output output = Output.open(folder, state)) {
                output.copy("css/asset.css", asset);
                assertThat(output.finish()).isEqualTo(expected);
            }
        }
        assertThat(folder.resolve("css/asset.css")).hasContent("asset");
    }

    @Test
    void warnsOfPathsThatDifferInCaseOnly() {
        try (Output output = Output.open(folder, state)) {
            for (String path :
                    List.of("News/a.html", "news/a.html", "É.html", "é.html", "B.html", "AB.html", "Ab.html")) {
                assertThat(output.write(path, path, "text")).isTrue();
            }
            assertThat(output.findings())
                    .extracting(Finding::file, Finding::rule, Finding::severity)
                    .containsExactly(
                            tuple("Ab.html", "output-case", Severity.WARNING),
                            tuple("News/a.html", "output-case", Severity.WARNING),
                            tuple("É.html", "output-case", Severity.WARNING));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "../evil",
                "a/../../evil",
                "a/./b",
                "a//b",
                "a/",
                ".",
                "..",
                "a\\b",
                "C:evil",
                "a\u0000b",
                "line\nbreak",
                "what?",
                "<b>",
                "a./b.html",
                "a /b.html"
            })
    void refusesPathsThatLeadElsewhere(String path) throws IOException {
        try (Output output = Output.open(folder, state)) {
            assertThat(output.write(path, "tag.md", "evil")).isFalse();
            assertThat(output.findings()).extracting(Finding::rule).containsExactly("output-path");
            assertThat(output.findings()).extracting(Finding::file).containsExactly("tag.md");
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void refusesANameThatIsTooLong() {
        try (Output output = Output.open(folder, state)) {
            assertThat(output.write("ü".repeat(128), "a.md", "")).isFalse();
            assertThat(output.write("ü".repeat(127), "b.md", "")).isTrue();
        }
    }

    @Test
    void namesBothSourcesOfOnePath() {
        try (Output output = Output.open(folder, state)) {
            assertThat(output.write("a.html", "one.md", "1")).isTrue();
            assertThat(output.write("a.html", "two.md", "2")).isFalse();
            assertThat(output.findings()).singleElement().asString().contains("one.md", "two.md", "a.html");
        }
        assertThat(folder.resolve("a.html")).hasContent("1");
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder() throws IOException {
        Path outside = Files.createDirectories(temp.resolve("outside"));
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("2025"), outside);
        try (Output output = Output.open(folder, state)) {
            assertThat(output.write("2025/a.html", "a.md", "evil")).isFalse();
            assertThat(output.findings()).extracting(Finding::rule).containsExactly("output-write");
        }
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void replacesALinkInsteadOfWritingThroughIt() throws IOException {
        Path outside = Files.writeString(temp.resolve("outside.html"), "theirs");
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("a.html"), outside);
        bake("a.html", "ours");
        assertThat(outside).hasContent("theirs");
        assertThat(folder.resolve("a.html")).hasContent("ours").isRegularFile();
    }

    @Test
    void removesWhatTheBakeBeforeMadeAndNothingElse() throws IOException {
        bake("old/page.html", "old");
        Files.writeString(folder.resolve("CNAME"), "theirs");
        assertThat(bake("new.html", "new")).isEqualTo(new BakeOutcome(1, 0, 1));
        assertThat(files()).containsExactly("CNAME", "new.html");
        assertThat(folder.resolve("old")).doesNotExist();
    }

    @Test
    void removesNothingInAnotherFolder() throws IOException {
        bake("old.html", "old");
        Path first = folder;
        folder = temp.resolve("elsewhere");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("old.html"), "theirs");
        bake("new.html", "new");
        assertThat(folder.resolve("old.html")).exists();
        assertThat(first.resolve("old.html")).exists();
    }

    @Test
    void keepsThePageOfASourceThatFailsThisTime() throws IOException {
        bake("a.html", "good");
        try (Output output = Output.open(folder, state)) {
            output.keep("a.html", "a.md");
            assertThat(output.finish()).isEqualTo(new BakeOutcome(0, 0, 0));
        }
        assertThat(folder.resolve("a.html")).hasContent("good");
    }

    @Test
    void oneBakeAtATime() {
        try (Output first = Output.open(folder, state)) {
            assertThat(first.findings()).isEmpty();
            assertThatThrownBy(() -> Output.open(folder, state))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("another bake");
        }
        Output.open(folder, state).close();
    }

    @Test
    void saysWhatIsInTheWay() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "");
        assertThatThrownBy(() -> Output.open(file, state)).isInstanceOf(UserError.class);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("2025"), "a file");
        try (Output output = Output.open(folder, state)) {
            assertThat(output.write("2025/a.html", "a.md", "a")).isFalse();
            assertThat(output.findings()).singleElement().asString().contains("folder is needed");
        }
    }

    @Test
    void aPageOfTheSameInputsStays() {
        try (Output output = Output.open(folder, state)) {
            assertThat(output.isAsMade("a.html", 5)).isFalse();
            assertThat(output.write("a.html", "a.md", "a".getBytes(UTF_8), 5)).isTrue();
            output.finish();
        }
        try (Output output = Output.open(folder, state)) {
            assertThat(output.isAsMade("a.html", 5)).isTrue();
            assertThat(output.isAsMade("a.html", 6)).isFalse();
            assertThat(output.isAsMade("b.html", 5)).isFalse();
            assertThat(output.isCurrent("a.html", "a.md", 6)).isFalse();
            assertThat(output.isCurrent("a.html", "a.md", 5)).isTrue();
            assertThat(output.finish()).isEqualTo(new BakeOutcome(0, 1, 0));
        }
        assertThat(folder.resolve("a.html")).hasContent("a");
    }

    @Test
    void saysWhetherAFileIsThere() throws IOException {
        Path asset = Files.writeString(temp.resolve("asset"), "asset");
        try (Output output = Output.open(folder, state)) {
            assertThat(output.copy("a.css", asset)).isTrue();
            assertThat(output.copy("a.css", temp.resolve("other"))).isFalse();
            assertThat(output.copy("b.css", temp.resolve("missing"))).isFalse();
            assertThat(output.keep("c.html", "c.md")).isTrue();
            assertThat(output.keep("c.html", "d.md")).isFalse();
            assertThat(output.findings()).hasSize(3);
        }
    }

    @Test
    void removesWhatABakeCopiedThatDidNotEnd() throws IOException {
        bake("a.html", "a");
        Path asset = Files.writeString(temp.resolve("asset"), "asset");
        try (Output output = Output.open(folder, state)) {
            output.copy("b.css", asset);
        }
        assertThat(files()).containsExactly("a.html", "b.css");
        bake("a.html", "a");
        assertThat(files()).containsExactly("a.html");
    }
}
