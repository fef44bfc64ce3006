package org.backfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.backfile.ingest.state.PlanFile;
import org.backfile.ingest.state.State;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.backfile.work.Lock;
import org.junit.jupiter.api.Test;

/** The second import: what changed, what was edited, what is left of a first one that was killed. */
class ReimportTest extends ImportFolders {
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

    /** The bare text of an article may come in first, and with a word more, as a byline is. */
    @Test
    void showsWhatTellsAuthorsAndLinksInPlaceOfTheBareText() throws IOException {
        String first = "The harbour council voted on Tuesday night to rebuild the old swing bridge of the lower town";
        String second = "Engineers told the councillors that its piers are sound, but the machinery must be replaced";
        raw("a.txt", "https://example.com/1", "One", "By Mira Novak\n" + first + ".\n" + second + ".");
        run();
        String before = content().get("1969/07/20/one.md");
        Files.writeString(
                raw.resolve("b.jsonl"),
                "{\"title\":\"One\",\"date\":\"1969-07-20\",\"author\":\"Mira Novak\",\"url\":\"https://example.com/1\","
                        + "\"text\":\"<p>" + first + ".</p><p>" + second.replace("piers", "<a href='/piers'>piers</a>")
                        + ".</p>\"}\n");
        run();

        assertThat(before).doesNotContain("authors=").doesNotContain("[piers]");
        assertThat(content()).hasSize(1);
        assertThat(content().get("1969/07/20/one.md"))
                .contains("authors=Mira Novak", "[piers](https://example.com/piers)", "raw=b.jsonl#", "a.txt");
    }

    private Map<String, String> withoutTimes() throws IOException {
        Map<String, String> files = everything();
        files.remove(".backfile/sums");
        return files;
    }

    @Test
    void makesADeletedLedgerAnew() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own, which is long enough.");
        run();
        Map<String, String> before = withoutTimes();
        Files.delete(site.resolve(".backfile/ledger.jsonl"));
        run();
        assertThat(withoutTimes()).isEqualTo(before);
    }

    @Test
    void numbersTwinsAndKeepsTheirAddresses() throws IOException {
        importTwins();
        assertThat(content().get("1969/07/20/weather.md")).contains("Bring coats");
        assertThat(content().get("1969/07/20/weather-2.md")).contains("Bring hats");
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
    }

    @Test
    void tellsOfAConflictUntilItIsSettled() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        raw("b.txt", "https://example.com/2", "Two", "Second text.\nAnother body.");
        run();
        for (String path : List.of("one", "two")) {
            Path article = site.resolve("content/1969/07/20/" + path + ".md");
            Files.writeString(article, Files.readString(article).replace("body", "edited body"));
        }
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body that is new.");
        raw("b.txt", "https://example.com/2", "Two", "Second text.\nA body that is new.");
        run();
        assertThat(run().findings())
                .extracting(Finding::file)
                .containsExactly("content/1969/07/20/one.md", "content/1969/07/20/two.md");
        Path conflicts = site.resolve(".backfile/conflicts/1969/07/20");
        Files.delete(conflicts.resolve("one.md"));
        Files.copy(
                conflicts.resolve("two.md"),
                site.resolve("content/1969/07/20/two.md"),
                StandardCopyOption.REPLACE_EXISTING);
        assertThat(run().findings()).isEmpty();
        assertThat(conflicts.resolve("two.md")).doesNotExist();
    }

    @Test
    void reportsARawFileThatWentAwayAndKeepsItsArticle() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        raw("b.txt", "https://example.com/2", "Two", "Second text.\nAnother body.");
        run();
        Files.delete(raw.resolve("a.txt"));
        assertThat(run().findings()).extracting(Finding::rule).containsExactly("raw-gone");
        assertThat(content()).hasSize(2);
        assertThat(run().findings()).hasSize(1);
        Files.delete(site.resolve("content/1969/07/20/one.md"));
        assertThat(run().findings()).isEmpty();
    }

    @Test
    void refusesToRunBesideAnotherImport() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        run();
        try (FileChannel other = Lock.take(site.resolve(".backfile/import.lock"), "import into")) {
            assertThatThrownBy(this::run)
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("another import into this site is running");
            assertThat(other.isOpen()).isTrue();
        }
        assertThat(run().unchanged()).isEqualTo(1);
    }

    @Test
    void goesOnListingACopyWhoseRawFileWentAway() throws IOException {
        String text = "The rocket stood on its pad for a week before the weather let it go.";
        raw("a.txt", "https://example.com/1", "One", text);
        raw("b.txt", "https://other.example/1", "One", text);
        raw("c.txt", "https://third.example/1", "One", text);
        run();
        Map<String, String> before = content();
        Files.delete(raw.resolve("b.txt"));
        assertThat(run().findings()).extracting(Finding::rule).containsExactly("raw-gone");
        assertThat(content()).isEqualTo(before);
        raw("d.txt", "https://fourth.example/1", "One", text);
        run();
        assertThat(content().get("1969/07/20/one.md"))
                .contains("copies=", "third.example/1 c.txt", "fourth.example/1 d.txt", "other.example/1 b.txt");
        Path article = site.resolve("content/1969/07/20/one.md");
        Files.writeString(
                article,
                Files.readString(article)
                        .replace("other.example", "edited.example")
                        .replace("b.txt", "e.txt"));
        assertThat(run().findings()).isEmpty();
    }

    @Test
    void aRawFileOfAnotherNameKeepsItsPage() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        raw("b.txt", "https://example.com/2", "Two", "Second text.\nAnother body.");
        raw("b2.txt", "https://example.com/2", "Two", "Second text.\nAnother body.");
        run();
        Path edited = site.resolve("content/1969/07/20/one.md");
        Files.writeString(edited, Files.readString(edited).replace("of its own", "edited by hand"));
        Files.move(raw.resolve("a.txt"), raw.resolve("z.txt"));
        Files.move(raw.resolve("b.txt"), raw.resolve("y.txt"));
        Ingest.Result result = run();
        assertThat(result.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "y.txt: Was b.txt, and has the same page as ever [raw-renamed]",
                        "z.txt: Was a.txt, and has the same page as ever [raw-renamed]");
        assertThat(content()).containsOnlyKeys("1969/07/20/one.md", "1969/07/20/two.md");
        assertThat(content().get("1969/07/20/one.md")).contains("edited by hand");
        assertThat(content().get("1969/07/20/two.md"))
                .contains("raw=b2.txt", "copies=version https://example.com/2 y.txt\n");
        assertThat(everything().get(".backfile/articles.tsv")).doesNotContain("a.txt", "b.txt");
        assertThat(everything().get(".backfile/ledger.jsonl")).doesNotContain("a.txt", "b.txt");
        assertThat(run().read()).isZero();
    }

    @Test
    void goesOnAfterARunThatWasKilled() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        raw("b.txt", "https://example.com/2", "Two", "Second text.\nAnother body.");
        run();
        Map<String, String> whole = withoutTimes();
        // As a run leaves things that dies while it moves articles to their place:
        Path plan = site.resolve(".backfile/articles.tsv.plan");
        PlanFile.write(
                plan,
                List.copyOf(State.load(site.resolve(".backfile/articles.tsv")).values()),
                List.of(),
                List.of());
        Files.delete(site.resolve(".backfile/articles.tsv"));
        Files.delete(site.resolve(".backfile/cache.bin"));
        Files.delete(site.resolve(".backfile/ledger.jsonl"));
        Files.delete(site.resolve("content/1969/07/20/two.md"));
        run();
        assertThat(withoutTimes()).isEqualTo(whole);
    }

    @Test
    void readsAFileAgainOnlyIfItsBytesChanged() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        run();
        Files.setLastModifiedTime(raw.resolve("a.txt"), FileTime.fromMillis(1000));
        assertThat(run().written()).isZero();
        raw("a.txt", "https://example.com/1", "Another title", "First text.\nIt has a body that is new.");
        assertThat(run().written()).isEqualTo(1);
        assertThat(content().get("1969/07/20/one.md")).startsWith("title=Another title\n");
    }

    @Test
    void knowsWhatAnEarlierVersionWrote() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        run();
        Path state = site.resolve(".backfile/articles.tsv");
        String[] fields = Files.readString(state).strip().split("\\s");
        String written = ImportFolders.sha256(site.resolve("content/1969/07/20/one.md"));
        int last = fields.length - 1;
        Files.writeString(
                state,
                "# backfile articles 1\traw sha256 article written\n"
                        + String.join(
                                "\t", fields[last - 4], fields[last - 3], fields[last - 2], written.substring(0, 32))
                        + "\n");
        raw("a.txt", "https://example.com/1", "Another title", "First text.\nIt has a body that is new.");
        assertThat(run().findings()).extracting(Finding::rule).containsExactly("former-form");
        assertThat(content().get("1969/07/20/one.md")).startsWith("title=Another title\n");
    }

    @Test
    void findsItsArticlesAgainWhenItsStateIsLost() throws IOException {
        importTwins();
        Map<String, String> before = content();
        Path edited = site.resolve("content/1969/07/20/weather-2.md");
        Files.writeString(edited, Files.readString(edited).replace("hats", "caps"));
        delete(site.resolve(".backfile"));
        assertThat(run().conflicts()).isEqualTo(1);
        assertThat(content().keySet()).isEqualTo(before.keySet());
        assertThat(edited).content().contains("caps");
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

    /** Two articles of one title, the later one first. */
    private void importTwins() throws IOException {
        raw(
                "b.txt",
                "https://example.com/2",
                "Weather",
                "Rain in the north, and it will go on for days.\nBring coats.");
        run();
        raw("a.txt", "https://example.com/1", "Weather", "Sun in the south, and it will stay for days.\nBring hats.");
        run();
    }
}
