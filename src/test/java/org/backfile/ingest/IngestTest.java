package org.backfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.junit.jupiter.api.Test;

class IngestTest extends ImportFolders {
    @Test
    void joinsWhatALinkBrokeAndDoesNotRepeatTheDescription() throws IOException {
        raw("a.txt", "https://news.example.com/moon", "Crew Lands on the Moon", """
                Two astronauts landed on the Moon, the agency said on Sunday.
                HOUSTON (Example) - Two astronauts landed on the Moon, the agency said on Sunday.
                During the crew's stay at Tranquility Base
                on July 20-21, 1969, the two collected rocks and set up experiments.""");
        Ingest.Result result = run();
        assertThat(result.findings()).isEmpty();
        assertThat(content().get("1969/07/20/crew-lands-on-the-moon.md"))
                .isEqualTo("""
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
                        """.formatted(sha256(raw.resolve("a.txt"))));
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
                The probe Selma landed on the moon Orra on Monday, the agency in Bern said in a statement.
                The probe Selma landed on the moon Orra on Monday, the agency in Bern said in a statement.
                It sent its first pictures home within the hour, and they were sharp enough to tell one stone from another.
                The flight director thanked all who had built the probe, and said that the next one would start in spring.""";
        raw("a.txt", "https://example.com/1", "Probe Lands", story);
        String other = story.replace(", and said that the next one would start in spring.", ". Nobody was hurt.");
        raw("b.txt", "https://example.org/9", "Probe Lands", other);
        Ingest.Result result = run();
        assertThat(result.duplicates()).isEqualTo(1);
        assertThat(result.findings()).extracting(Finding::toString).containsExactly("""
                b.txt:7: A copy of a.txt with 3 words in sentences of its own; the article's page shows them below the text; \
                see them with explain [copy-differs]""");
        assertThat(content().values().iterator().next())
                .contains("copies=reprint https://example.org/9 b.txt Nobody was hurt.\n");
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

    @Test
    void showsTheFullerOfTwoTextsFromOneAddress() throws IOException {
        String report = """
                A fire broke out in the old mill of Tarnby on Monday, the fire chief, Bo Lund, said.
                Three engines and 24 men were at the place within ten minutes, and the mill's owner, Ida Falk, was led outside.""";
        raw("a.txt", "https://example.com/mill", "Fire in Old Mill", report + "\nThe cause is not known.");
        String update =
                report + "\nIn the evening the roof fell in. Nobody was hurt. Mrs Falk said she would build anew.";
        raw("b.txt", "https://example.com/mill", "Fire in Old Mill", update);
        assertThat(run().duplicates()).isEqualTo(1);
        assertThat(content().values().iterator().next())
                .contains(
                        "she would build anew.\n",
                        "copies=version https://example.com/mill a.txt The cause is not known.\n");
    }

    @Test
    void givesUnlikeTextsFromOneAddressPagesOfTheirOwn() throws IOException {
        String front = "https://example.com/news";
        raw(
                "a.txt",
                front,
                "Ferry Runs Aground",
                "The ferry to Lund ran aground on Monday.\nAll 40 passengers were saved.");
        raw("b.txt", front, "Choir Wins Prize", "A choir from Voss won the first prize in Graz.\nIt sang three songs.");
        raw("c.txt", front, "Mayor Resigns", "The mayor of Moss resigned on Friday.\nHer deputy will follow her.");
        Ingest.Result result = run();
        assertThat(content()).hasSize(3);
        assertThat(result.findings()).extracting(Finding::toString).containsExactly("""
                a.txt:1: Its address is that of 3 articles whose texts are unlike; each has a page of its own; \
                see that the address is the article's, not a front page's or a page's that changes [address-shared]""");
    }

    private String ledgerOf(String file) throws IOException {
        return Files.readAllLines(site.resolve(".backfile/ledger.jsonl")).stream()
                .filter(line -> line.startsWith("{\"raw\":\"" + file))
                .findFirst()
                .orElseThrow();
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
    void putsArticlesBesideWhatSomebodyMadeMeanwhile() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        runMaking("content/1969/mine.md");
        assertThat(content()).containsOnlyKeys("1969/mine.md", "1969/07/20/one.md");
    }

    @Test
    void overwritesNothingThatSomebodyMadeMeanwhile() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        assertThatThrownBy(() -> runMaking("content/1969/07/20/one.md")).hasMessageContaining("while the import ran");
        run();
        assertThat(content()).containsEntry("1969/07/20/one.md", "mine");
        Files.delete(site.resolve("content/1969/07/20/one.md"));
        assertThat(run().written()).isEqualTo(1);
    }

    /** Runs an import during which a file is made just before the articles get to their place. */
    private void runMaking(String name) {
        var making = new Progress() {
            private boolean isWriting;

            @Override
            public void stage(String stage, long total) {
                isWriting = stage.equals("writing articles");
            }

            @Override
            public void step(long count) {
                if (isWriting) {
                    try {
                        Files.createDirectories(site.resolve(name).getParent());
                        Files.writeString(site.resolve(name), "mine");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }
        };
        new Ingest(options(), Topics.NONE, making).run();
    }

    @Test
    void proposesLinesThatRecurAndDropsThemOnlyByTheOwnersRule() throws IOException {
        for (int i = 0; i < 30; i++) {
            raw(
                    "a" + i + ".txt",
                    "https://example.com/" + i,
                    "Number " + i,
                    "Text " + i + ".\nRead more on our pages.\n© Example /\nAnna Berg");
        }
        List<String> proposed = List.of(".backfile/noise-candidates.txt: Holds 2 lines that recur word for word in a"
                + " publisher's articles; copy those that are to go to noise.txt [noise-proposed]");
        assertThat(run().findings()).extracting(Finding::toString).isEqualTo(proposed);
        raw("b.txt", "https://example.com/b", "Later", "A later text.\nIt has a body of its own.");
        assertThat(run().findings()).extracting(Finding::toString).isEqualTo(proposed);
        assertThat(site.resolve(".backfile/noise-candidates.txt"))
                .content()
                .contains("[example.com]\n# about 30 times:\nRead more on our pages.\n");
        assertThat(content().get("1969/07/20/number-7.md")).contains("Read more on our pages.");
        Files.writeString(site.resolve("noise.txt"), "[example.com]\nRead more*\n© Example / Anna Berg\nRead moer*\n");
        for (int i = 0; i < 2; i++) {
            assertThat(run().findings())
                    .extracting(Finding::toString)
                    .containsExactly("noise.txt:4: This rule drops no line; see that it is written as the lines are"
                            + " [noise-unused]");
        }
        raw("c.txt", "https://example.com/c", "Last", "A last text.\nIt ends like this.\nRead moer");
        assertThat(run().findings()).isEmpty();
        assertThat(content().get("1969/07/20/number-7.md")).doesNotContain("Read more", "Berg");
        assertThat(site.resolve(".backfile/ledger.jsonl"))
                .content()
                .contains(
                        "\"fate\":\"dropped\",\"rule\":\"noise-2\"",
                        "\"line\":7,\"fate\":\"dropped\",\"rule\":\"noise-3\"");
    }

    @Test
    void proposesAsNoiseWhatRecursMost() throws IOException {
        List<String> lines = IntStream.range(0, 1200)
                .mapToObj(i -> "Notice " + (1000 + i) + " of the agency")
                .toList();
        for (int i = 0; i < 21; i++) {
            // A text's first line is its description.
            String text = String.join("\n", i < 20 ? lines : lines.subList(1000, 1200));
            raw("f" + i + ".txt", "https://example.com/" + i, "Notices " + i, text);
        }
        run();
        assertThat(site.resolve(".backfile/noise-candidates.txt"))
                .content()
                .contains("\n# These are the most frequent 1000 of 1199.\n", "# about 21 times:\nNotice 2001 of")
                .contains("# about 21 times:\nNotice 2199 of", "# about 20 times:\nNotice 1801 of")
                .doesNotContain("Notice 1802");
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
    void warningsAreErrorsWhenStrict() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First \u0001 text.\nIt has a body of its own.");
        assertThat(run().hasErrors()).isFalse();
        assertThat(new Ingest(options().withStrict(true), Topics.NONE, Progress.NONE)
                        .run()
                        .hasErrors())
                .isTrue();
    }

    @Test
    void explainsAFileBelowTheImportedFolder() throws IOException {
        Files.createDirectories(raw.resolve("1969/07"));
        raw("1969/07/a.txt", "https://example.com/1", "One", "A lead.\nThe lander, built in\nturin, works.");
        run();
        Path file = raw.resolve("1969/07/a.txt").toAbsolutePath();
        assertThat(Explanation.folderOf(site, file)).isEqualTo(raw.toAbsolutePath());
        assertThat(Explanation.folderOf(site, raw.resolve("1969/b.txt").toAbsolutePath()))
                .isEqualTo(raw.resolve("1969").toAbsolutePath());
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
}
