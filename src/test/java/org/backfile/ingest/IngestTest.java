package org.backfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @TempDir
    Path folder;

    private Path raw;
    private Path site;

    @BeforeEach
    void makeFolders() throws IOException {
        raw = Files.createDirectory(folder.resolve("raw"));
        site = folder.resolve("site");
    }

    @Test
    void joinsWhatALinkBrokeAndDoesNotRepeatTheDescription() throws IOException {
        raw("a.txt", "https://news.example.com/moon", "Crew Lands on the Moon", """
                Two astronauts landed on the Moon, the agency said on Sunday.
                HOUSTON (Example) - Two astronauts landed on the Moon, the agency said on Sunday.
                During the crew's stay at Tranquility Base
                on July 20-21, 1969, the two collected rocks and set up experiments.""");
        Ingest.Result result = run();
        assertThat(result.findings()).isEmpty();
        assertThat(content().get("1969/07/20/crew-lands-on-the-moon.md")).isEqualTo("""
                        title=Crew Lands on the Moon
                        date=1969-07-20
                        type=post
                        status=published
                        description=Two astronauts landed on the Moon, the agency said on Sunday.
                        source=https://news.example.com/moon
                        publisher=news.example.com
                        dateline=HOUSTON (Example)
                        agency=Example
                        lang=en
                        raw=a.txt
                        sha256=%s
                        ~~~~~~

                        Two astronauts landed on the Moon, the agency said on Sunday.

                        During the crew's stay at Tranquility Base on July 20-21, 1969, the two collected rocks and set up experiments.
                        """.formatted(
                        HexFormat.of().formatHex(Intake.sha256().digest(Files.readAllBytes(raw.resolve("a.txt"))))));
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own, which is long enough.");
        raw("b.txt", "https://example.com/2", "Two", "Second text.\nAnother body, which has other words in it.");
        run();
        Map<String, String> before = everything();
        Ingest.Result again = run();
        assertThat(again.read()).isZero();
        assertThat(again.written()).isZero();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void numbersTwinsAndKeepsTheirAddresses() throws IOException {
        raw(
                "b.txt",
                "https://example.com/2",
                "Weather",
                "Rain in the north, and it will go on for days.\nBring coats.");
        run();
        raw("a.txt", "https://example.com/1", "Weather", "Sun in the south, and it will stay for days.\nBring hats.");
        run();
        assertThat(content().get("1969/07/20/weather.md")).contains("Bring coats");
        assertThat(content().get("1969/07/20/weather-2.md")).contains("Bring hats");
    }

    @Test
    void listsCopiesOnOnePage() throws IOException {
        String text =
                "The lander came down softly.\nIt sent its first pictures home within the hour, and they were sharp.";
        raw("a.txt", "https://www.example.com/1/?utm_source=x", "Landing", text);
        raw("b.txt", "http://example.com/1", "Landing", text);
        raw("c.txt", "https://other.example.org/story", "Landing", text);
        Ingest.Result result = run();
        assertThat(result.duplicates()).isEqualTo(2);
        assertThat(content()).hasSize(1);
        assertThat(content().values().iterator().next())
                .contains(
                        "copies=version http://example.com/1 b.txt | reprint https://other.example.org/story c.txt\n");
    }

    @Test
    void tellsWhatOnlyACopySays() throws IOException {
        String story = """
                The probe landed on the far moon on Monday, the agency said in a statement.
                The probe landed on the far moon on Monday, the agency said in a statement.
                It sent its first pictures home within the hour, and they were sharp enough to tell one stone from another.
                The flight director thanked all who had built the probe, and said that the next one would start in spring.""";
        raw("a.txt", "https://example.com/1", "Probe Lands", story);
        String other = story.replace(", and said that the next one would start in spring.", ". Nobody was hurt.");
        raw("b.txt", "https://example.org/9", "Probe Lands", other);
        Ingest.Result result = run();
        assertThat(result.duplicates()).isEqualTo(1);
        assertThat(result.findings()).extracting(Finding::toString).containsExactly("""
                b.txt:7: A copy of a.txt with 3 words in sentences that are not on its page; the ledger holds them; \
                see them with explain [copy-differs]""");
        String own = "\"own\":[{\"line\":7,\"text\":\"Nobody was hurt.\"}]}";
        assertThat(ledgerOf("b.txt")).endsWith(own);
        raw("c.txt", "https://example.com/2", "Another", "A text of its own.\nWith a body that is short.");
        run();
        assertThat(ledgerOf("b.txt")).endsWith(own);
        assertThat(Explanation.of(options(), raw.resolve("b.txt")).rows())
                .extracting(Explanation.Row::fate, Explanation.Row::shown)
                .endsWith(tuple("kept", ""), tuple("own", "Nobody was hurt."));
        Files.delete(raw.resolve("a.txt"));
        raw("b.txt", "https://example.org/9", "Probe Lands", "Now it is another story.\nIt has a body of its own.");
        run();
        assertThat(ledgerOf("b.txt")).doesNotContain("own\":");
    }

    private String ledgerOf(String file) throws IOException {
        return Files.readAllLines(site.resolve(".backfile/ledger.jsonl")).stream()
                .filter(line -> line.startsWith("{\"raw\":\"" + file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void neverOverwritesAnEdit() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        run();
        Path article = site.resolve("content/1969/07/20/one.md");
        Files.writeString(article, Files.readString(article).replace("of its own", "edited by hand"));
        assertThat(run().findings()).isEmpty();
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body that is new.");
        Ingest.Result result = run();
        assertThat(result.conflicts()).isEqualTo(1);
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("edited-and-changed");
        assertThat(article).content().contains("edited by hand");
        assertThat(site.resolve(".backfile/conflicts/1969/07/20/one.md"))
                .content()
                .contains("that is new");
        assertThat(run().conflicts()).isZero();
    }

    @Test
    void reportsARawFileThatWentAwayAndKeepsItsArticle() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        raw("b.txt", "https://example.com/2", "Two", "Second text.\nAnother body.");
        run();
        Files.delete(raw.resolve("a.txt"));
        assertThat(run().findings()).extracting(Finding::rule).containsExactly("raw-gone");
        assertThat(content()).hasSize(2);
    }

    @Test
    void writesNothingWhenTooManyAreRejected() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        Files.writeString(raw.resolve("bad.txt"), "nothing of the kind");
        Ingest.Result result = new Ingest(options().withMaxRejects(0), Topics.NONE, Progress.NONE).run();
        assertThat(result.findings()).extracting(Finding::rule).contains("header-missing", "too-many-rejects");
        assertThat(content()).isEmpty();
        assertThat(run().written()).isEqualTo(1);
    }

    @Test
    void goesOnAfterARunThatWasKilled() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        raw("b.txt", "https://example.com/2", "Two", "Second text.\nAnother body.");
        run();
        Map<String, String> whole = everything();
        // As a run leaves things that dies while it moves articles to their place:
        Files.move(site.resolve(".backfile/articles.tsv"), site.resolve(".backfile/articles.tsv.plan"));
        Files.delete(site.resolve(".backfile/cache.bin"));
        Files.delete(site.resolve(".backfile/ledger.jsonl"));
        Files.delete(site.resolve("content/1969/07/20/two.md"));
        run();
        assertThat(everything()).isEqualTo(whole);
    }

    @Test
    void proposesLinesThatRecurAndDropsThemOnlyByTheOwnersRule() throws IOException {
        for (int i = 0; i < 30; i++) {
            raw(
                    "a" + i + ".txt",
                    "https://example.com/" + i,
                    "Number " + i,
                    "Text " + i + ".\nRead more on our pages.");
        }
        run();
        assertThat(site.resolve(".backfile/noise-candidates.txt"))
                .content()
                .contains("[example.com]\n# about 30 times:\nRead more on our pages.\n");
        assertThat(content().get("1969/07/20/number-7.md")).contains("Read more on our pages.");
        Files.writeString(site.resolve("noise.txt"), "[example.com]\nRead more*\n");
        run();
        assertThat(content().get("1969/07/20/number-7.md")).doesNotContain("Read more");
        assertThat(site.resolve(".backfile/ledger.jsonl"))
                .content()
                .contains("\"fate\":\"dropped\",\"rule\":\"noise-2\"");
    }

    @Test
    void readsAFileAgainOnlyIfItsBytesChanged() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        run();
        Files.setLastModifiedTime(raw.resolve("a.txt"), java.nio.file.attribute.FileTime.fromMillis(1000));
        assertThat(run().written()).isZero();
        raw("a.txt", "https://example.com/1", "Another title", "First text.\nIt has a body that is new.");
        assertThat(run().written()).isEqualTo(1);
        assertThat(content().get("1969/07/20/one.md")).startsWith("title=Another title\n");
    }

    @Test
    void theOrderOfFilesAndTheNumberOfThreadsMakeNoDifference() throws IOException {
        for (int i = 0; i < 300; i++) {
            String text = "Text " + i % 40 + " about the landing of a probe on a far away moon, as the agency said on "
                    + "Monday, which was the day of it.\nIt sent pictures " + i % 60
                    + " home within the hour, and they "
                    + "were sharp enough to tell one stone from another.";
            raw("f" + i + ".txt", "https://example.com/" + i % 90, "Landing " + i % 3, text);
        }
        run();
        Map<String, String> one = content();
        site = folder.resolve("other");
        new Ingest(options().withThreads(1), Topics.NONE, Progress.NONE).run();
        assertThat(content()).isEqualTo(one);
    }

    @Test
    void findsItsArticlesAgainWhenItsStateIsLost() throws IOException {
        raw(
                "b.txt",
                "https://example.com/2",
                "Weather",
                "Rain in the north, and it will go on for days.\nBring coats.");
        run();
        raw("a.txt", "https://example.com/1", "Weather", "Sun in the south, and it will stay for days.\nBring hats.");
        run();
        Map<String, String> before = content();
        Path edited = site.resolve("content/1969/07/20/weather-2.md");
        Files.writeString(edited, Files.readString(edited).replace("hats", "caps"));
        delete(site.resolve(".backfile"));
        assertThat(run().conflicts()).isEqualTo(1);
        assertThat(content().keySet()).isEqualTo(before.keySet());
        assertThat(edited).content().contains("caps");
        assertThat(run().findings()).isEmpty();
    }

    @Test
    void keepsAnEditedArticleInPeaceWhenOnlyTheProgramChanged() throws IOException {
        raw("a.txt", "https://example.com/1", "Weather", "Sun in the south, and it will stay for days.\nBring hats.");
        run();
        Path edited = site.resolve("content/1969/07/20/weather.md");
        Files.writeString(edited, Files.readString(edited).replace("hats", "caps"));
        var others = new Ingest(options(), article -> List.of("Weather"), Progress.NONE);
        Files.delete(site.resolve(".backfile/cache.bin"));
        assertThat(others.run().conflicts()).isZero();
        assertThat(edited).content().contains("caps");
    }

    @Test
    void warningsAreErrorsWhenStrict() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First \u0001 text.\nIt has a body of its own.");
        assertThat(run().hasErrors()).isFalse();
        assertThat(new Ingest(options().withStrict(true), Topics.NONE, Progress.NONE)
                        .run()
                        .hasErrors())
                .isTrue();
    }

    @Test
    void explainsWhatBecameOfEachLine() throws IOException {
        raw(
                "a.txt",
                "https://example.com/1",
                "One - Example",
                "A lead.\nMOSCOW (Sputnik) - The lander, built in\nturin, works.");
        run();
        Explanation explanation = Explanation.of(options(), Path.of("a.txt"));
        assertThat(explanation.article()).isEqualTo("1969/07/20/one");
        assertThat(explanation.rows())
                .extracting(Explanation.Row::fate, Explanation.Row::to, Explanation.Row::rule, Explanation.Row::shown)
                .containsExactly(
                        tuple("front-matter", "date, source", "header", "1969-07-20 https://example.com/1"),
                        tuple("front-matter", "title", "title-site-name", "One"),
                        tuple("front-matter", "date", "date-line", "1969-07-20"),
                        tuple("front-matter", "description", "description-lead", "A lead."),
                        tuple("kept", "block 1", "paragraph", "[MOSCOW (Sputnik)] The lander, built in turin, works."),
                        tuple("joined", "block 1", "link-break", ""));
    }

    private void raw(String name, String address, String title, String rest) throws IOException {
        Files.writeString(raw.resolve(name), " date 1969-07-20 " + address + "\n" + title + "\n1969-07-20\n" + rest);
    }

    private Ingest.Options options() {
        return Ingest.Options.of(raw, site, TODAY);
    }

    private Ingest.Result run() {
        return new Ingest(options(), Topics.NONE, Progress.NONE).run();
    }

    private Map<String, String> content() throws IOException {
        return files(site.resolve("content"));
    }

    private Map<String, String> everything() throws IOException {
        return files(site);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var walk = Files.walk(folder)) {
                for (Path path :
                        walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    static Map<String, String> files(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        if (Files.exists(folder)) {
            List<Path> paths;
            try (var walk = Files.walk(folder)) {
                paths = walk.filter(Files::isRegularFile).toList();
            }
            for (Path path : paths) {
                files.put(
                        folder.relativize(path).toString(),
                        Files.readString(path, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
