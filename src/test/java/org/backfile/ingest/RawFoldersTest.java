package org.backfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.backfile.report.Finding;
import org.backfile.report.UserError;
import org.junit.jupiter.api.Test;

/** One site of several raw folders, and names that are used again. */
class RawFoldersTest extends ImportFolders {
    @Test
    void keepsAnArticleWhoseRawFilesNameIsUsedAgain() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        run();
        raw("a.txt", "https://example.com/2", "Two", "Second text.\nAnother body.");
        assertThat(run().findings()).extracting(Finding::rule).containsExactly("raw-gone");
        assertThat(content().get("1969/07/20/one.md")).contains("of its own");
        assertThat(content().get("1969/07/20/two.md")).contains("Another body");
        raw("a.txt", "https://example.com/2", "Two, Corrected", "Second text.\nAnother body.");
        assertThat(run().findings()).extracting(Finding::rule).containsExactly("raw-gone");
        assertThat(content()).hasSize(2);
    }

    @Test
    void tellsFilesOfOneNameInTwoFoldersApart() throws IOException {
        Path first = raw;
        Path second = Files.createDirectory(folder.resolve("later"));
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        raw = second;
        raw("a.txt", "https://example.com/2", "Two", "Second text.\nAnother body.");
        raw("b.txt", "https://example.com/1b", "One", "The same title over another text.\nNothing else is alike.");
        raw = first;
        raw("b.txt", "https://example.com/3b", "One", "A third text.\nIt has its own body, too, and a long one.");
        for (Path each : List.of(first, second, first, second, second)) {
            raw = each;
            assertThat(run().findings()).extracting(Finding::rule).isSubsetOf("other-folder");
        }
        assertThat(content().keySet())
                .containsExactly(
                        "1969/07/20/one-2.md", "1969/07/20/one-3.md", "1969/07/20/one.md", "1969/07/20/two.md");
        raw = first;
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt was written anew.");
        run();
        assertThat(content()).hasSize(4);
        assertThat(content().get("1969/07/20/one.md")).contains("written anew");
    }

    /** Of the site's own folders nothing is read: neither what import has written nor what a bake has. */
    @Test
    void readsNothingOfASiteThatStandsAmongTheRawFiles() throws IOException {
        site = Files.createDirectory(raw.resolve("site"));
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        Files.createDirectories(site.resolve("output"));
        Files.writeString(site.resolve("output/a.html"), "<h1>One</h1><p>First text, as it is shown.</p>");
        Files.createDirectories(site.resolve("templates"));
        Files.writeString(site.resolve("templates/a.txt"), "No article.");
        raw = Files.createDirectory(raw.resolve("more"));
        raw("b.txt", "https://example.com/2", "Two", "Second text.\nAnother body.");
        raw = raw.getParent();
        for (int i = 0; i < 2; i++) {
            Ingest.Result result = run();
            assertThat(result.files()).isEqualTo(2);
            assertThat(result.findings()).extracting(Finding::rule).containsOnly("own-folder");
            assertThat(content().keySet()).containsExactly("1969/07/20/one.md", "1969/07/20/two.md");
        }
        raw = site.resolve("content");
        assertThatThrownBy(this::run).isInstanceOf(UserError.class).hasMessageContaining("the site's own");
    }

    @Test
    void leavesAnArticleAloneWhenItsCopysNameIsUsedAgain() throws IOException {
        String text = "The rocket stood on its pad for a week before the weather let it go.";
        Path first = raw;
        Path second = Files.createDirectory(folder.resolve("later"));
        raw("a.txt", "https://example.com/1", "One", text);
        raw("b.txt", "https://other.example/1", "One", text);
        run();
        Map<String, String> before = content();
        raw = second;
        raw("a.txt", "https://example.com/2", "Apart", "Second text.\nAnother body.");
        raw("b.txt", "https://example.com/3", "Apart", "Third text.\nNo other body is like it.");
        for (Path each : List.of(second, first, second, first)) {
            raw = each;
            run();
            assertThat(content()).containsAllEntriesOf(before).hasSize(before.size() + 2);
        }
        raw("b.txt", "https://other.example/9", "Changed", "It is no copy any more.\nIt has a body of its own.");
        raw("a.txt", "https://example.com/1", "One", text + " So it went.");
        run();
        assertThat(content().get("1969/07/20/one.md")).contains("So it went").doesNotContain("other.example");
        assertThat(content().get("1969/07/20/changed.md")).contains("no copy any more");
    }

    @Test
    void missesOnlyFilesOfTheFolderThatIsImported() throws IOException {
        raw("a.txt", "https://example.com/1", "One", "First text.\nIt has a body of its own.");
        raw("b.txt", "https://example.com/2", "Two", "Second text.\nAnother body.");
        run();
        Path first = raw;
        raw = Files.createDirectory(folder.resolve("later"));
        raw("c.txt", "https://example.com/3", "Three", "Third text.\nNo other body is like it.");
        raw("d.txt", "https://example.com/4", "Four", "Fourth text.\nIt stands here alone.");
        assertThat(run().findings())
                .extracting(Finding::toString)
                .containsExactly("2 raw files of earlier imports came from ../raw; their articles stay [other-folder]");
        Files.delete(raw.resolve("c.txt"));
        assertThat(run().findings()).extracting(Finding::rule).containsExactly("other-folder", "raw-gone");
        raw = first;
        Files.delete(raw.resolve("a.txt"));
        assertThat(run().findings()).extracting(Finding::file).containsExactly("", "a.txt");
        assertThat(content()).hasSize(4);
    }
}
