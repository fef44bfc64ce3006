package org.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.backfile.ingest.Explanation;
import org.backfile.ingest.ImportFolders;
import org.backfile.ingest.Ingest;
import org.backfile.ingest.Topics;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.Severity;
import org.junit.jupiter.api.Test;

/** Exports from one import to the next, beside raw files, and such as are made to do harm. */
class ExportsTest extends ImportFolders {
    private static final String FERRY =
            "The ferry leaves ten minutes earlier from Monday on, the harbour office said.\\n\\nTickets stay as they are.";

    private static String line(String id, String title, String text) {
        return "{\"id\":\"" + id + "\",\"title\":\"" + title
                + "\",\"date\":\"1969-07-20\",\"url\":\"https://news.example.com/" + id + "\",\"text\":\"" + text
                + "\"}\n";
    }

    private Ingest.Result run(SourceOptions source) {
        return new Ingest(options().withSource(source), Topics.NONE, Progress.NONE).run();
    }

    @Test
    void findsOneArticleThatArrivesTwoWays() throws IOException {
        Files.writeString(raw.resolve("export.jsonl"), line("ferry", "Ferry Leaves Earlier", FERRY));
        raw(
                "ferry.txt",
                "https://www.news.example.com/ferry?utm_source=x",
                "Ferry Leaves Earlier",
                FERRY.replace("\\n", "\n"));
        Ingest.Result result = run();
        assertThat(result.duplicates()).isOne();
        assertThat(content()).hasSize(1);
        assertThat(content().values().iterator().next()).contains("export.jsonl#ferry", "ferry.txt");
    }

    @Test
    void bringsArticlesUpToDateByANewExport() throws IOException {
        Path export = raw.resolve("export-1.jsonl");
        Files.writeString(export, line("a", "Ferry", FERRY) + line("b", "Other", "It is what it was."));
        run();
        Files.writeString(
                export,
                line("new", "New", "It came first.")
                        + line("b", "Other", "It is what it was.")
                        + line("a", "Ferry", "The ferry was sold."));
        Ingest.Result result = run();
        assertThat(result.read()).isEqualTo(2);
        assertThat(content()).hasSize(3);
        assertThat(content().get("1969/07/20/ferry.md"))
                .contains("The ferry was sold.")
                .doesNotContain("Monday");
        Files.delete(export);
        Files.writeString(
                raw.resolve("export-2.jsonl"),
                line("a", "Ferry", "The ferry was sold, and sank.") + line("b", "Other", "It is what it was."));
        Ingest.Result renamed = run();
        assertThat(content()).hasSize(3);
        assertThat(content().get("1969/07/20/ferry.md")).contains("and sank.", "raw=export-2.jsonl#a");
        assertThat(renamed.findings()).extracting(Finding::rule).contains("raw-renamed", "raw-gone");
    }

    @Test
    void keepsWhatAPersonEdited() throws IOException {
        Path export = raw.resolve("export.jsonl");
        Files.writeString(export, line("a", "Ferry", FERRY));
        run();
        Path article = site.resolve("content/1969/07/20/ferry.md");
        Files.writeString(article, Files.readString(article) + "\nAdded by hand.\n");
        Files.writeString(export, line("a", "Ferry", "The ferry was sold."));
        assertThat(run().conflicts()).isOne();
        assertThat(Files.readString(article)).contains("Added by hand.");
    }

    @Test
    void takesSomeFilesOfAFolderAndMissesNoOthers() throws IOException {
        raw("a.txt", "https://news.example.com/a", "A", "It is read at first.");
        Files.writeString(raw.resolve("notes.txt"), line("b", "B", "An export of any name."));
        run();
        var only = SourceOptions.NONE.withOnly(List.of(raw.resolve("notes.txt").toRealPath()));
        Ingest.Result result = run(only);
        assertThat(result.files()).isOne();
        assertThat(result.findings()).isEmpty();
        assertThat(content()).containsOnlyKeys("1969/07/20/a.md", "1969/07/20/b.md");
    }

    @Test
    void readsAgainWhatTheStoreLost() throws IOException {
        Files.writeString(raw.resolve("export.jsonl"), line("a", "Ferry", FERRY));
        run();
        delete(site.resolve(".backfile/records"));
        assertThat(run().read()).isZero();
        assertThat(Explanation.of(options(), raw.resolve("export.jsonl#a")).rows())
                .extracting(Explanation.Row::to)
                .contains("title", "date", "source", "block 1", "block 2");
    }

    @Test
    void leavesOutWhatIsMadeToDoHarm() throws IOException {
        Files.writeString(
                raw.resolve("long.json"),
                "[" + line("long", "Long", "x".repeat(17 << 20)) + "," + line("short", "Short", "It is read.") + "]");
        Files.writeString(raw.resolve("deep.json"), line("a", "Deep", "Before.") + "{\"a\":".repeat(5000));
        Files.writeString(
                raw.resolve("long.csv"),
                "title,date,url,text\nLong,1969-07-20,https://e.example/1," + "y".repeat(9 << 20)
                        + "\nAfter,1969-07-20,https://e.example/2,It is read as well.\n");
        Files.write(raw.resolve("bomb.jsonl.gz"), bomb());
        Ingest.Result result = run();
        assertThat(content())
                .containsOnlyKeys(
                        "1969/07/20/short.md", "1969/07/20/deep.md", "1969/07/20/after.md", "1969/07/20/first.md");
        assertThat(result.findings())
                .extracting(finding -> finding.file() + " " + finding.rule())
                .contains(
                        "long.json too-long", "deep.json json-broken", "long.csv too-long", "bomb.jsonl.gz breaks-off");
    }

    /** Begins as an export, and goes on with blanks. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write((line("first", "First", "It comes before.")).getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 80; i++) {
                packed.write(blanks);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void takesTablesWithoutNamesByTheNumbersOfTheirColumns() throws IOException {
        Files.writeString(
                raw.resolve("old.csv"),
                "1969-07-20,Ferry,\"It left, late.\",Ada Weir\n1969-07-21,Quay,It fell into the sea at noon.,Per Moe\n");
        var mapping = Map.of("date", "1", "title", "2", "text", "3", "author", "4");
        Ingest.Result result = run(new SourceOptions(List.of(), Optional.empty(), mapping, Optional.empty()));
        assertThat(result.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(content().keySet()).containsExactly("1969/07/20/ferry.md", "1969/07/21/quay.md");
        assertThat(content().get("1969/07/20/ferry.md")).contains("authors=Ada Weir", "It left, late.");
    }

    @Test
    void readsLinesOfJsonInUtf16() throws IOException {
        String lines =
                line("a", "Fähre 𝄞", "Die Fähre fährt früher, sagte das Amt.") + line("b", "Kai", "Der Kai fiel um.");
        Files.write(raw.resolve("export.jsonl"), ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_16LE));
        run();
        assertThat(content()).hasSize(2);
        String title = new String("title=Fähre 𝄞".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(content().values()).anyMatch(article -> article.contains(title));
    }

    @Test
    void takesPlainTextWithoutAHeaderLineByTheDayInItsName() throws IOException {
        Files.writeString(
                raw.resolve("1969-07-20 ferry.txt"), "Ferry\n\nThe ferry left late, and came back in the night.\n");
        Files.writeString(raw.resolve("quay.txt"), "Quay\n\nThe quay fell into the sea, and nobody saw it.\n");
        Ingest.Result result = run();
        assertThat(content().keySet()).containsExactly("1969/07/20/ferry.md");
        assertThat(content().values()).allMatch(article -> article.contains("\n\nThe ferry left late, and"));
        assertThat(result.findings())
                .filteredOn(finding -> finding.rule().equals("header-missing"))
                .extracting(finding -> finding.severity() + " " + finding.file())
                .containsExactlyInAnyOrder("WARNING 1969-07-20 ferry.txt", "ERROR quay.txt");
    }
}
