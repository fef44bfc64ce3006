package org.backfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.report.Finding;
import org.backfile.report.UserError;
import org.backfile.testing.NoFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pipes, devices and folders where an import looks for files. */
@Timeout(60)
class NoFilesTest extends ImportFolders {
    @BeforeEach
    void importOnce() throws IOException {
        raw("a.txt", "https://example.com/1", "First", "A text of its own.\nIt is about the sun and the sea.");
        raw("b.txt", "https://example.com/2", "Second", "Another text.\nIt tells of a mountain in snow.");
        run();
    }

    @ParameterizedTest
    @EnumSource
    void opensNoRulesOnNoiseThatAreNoFile(NoFile instead) {
        instead.at(site.resolve("noise.txt"));
        assertThatThrownBy(this::run).isInstanceOf(UserError.class).hasMessageContaining("noise.txt is a");
    }

    @ParameterizedTest
    @EnumSource
    void takesNothingElseForTheListOfArticles(NoFile instead) {
        instead.at(site.resolve(".backfile/articles.tsv"));
        assertThatThrownBy(this::run)
                .isInstanceOf(UserError.class)
                .hasMessageContaining("articles.tsv is no file")
                .hasMessageContaining("version control");
    }

    @ParameterizedTest
    @EnumSource(names = {"PIPE", "DEVICE", "FOLDER"})
    void leavesAnArticleOutInWhosePlaceSomethingElseStands(NoFile instead) throws IOException {
        instead.at(site.resolve("content/1969/07/20/first.md"));
        raw("a.txt", "https://example.com/1", "First", "A text that has changed.\nIt is about the moon and the sea.");
        raw("c.txt", "https://example.com/3", "Third", "A third text.\nA library opened its doors.");
        assertThat(run().findings())
                .extracting(Finding::file, Finding::rule)
                .containsExactly(tuple("content/1969/07/20/first.md", "not-a-regular-file"));
        assertThat(site.resolve("content/1969/07/20/third.md")).exists();
    }

    @Test
    void waitsForNothingAmongWhatItRemembers() throws IOException {
        for (String name : new String[] {"cache.bin", "ledger.jsonl", "noise-candidates.txt", "articles.tsv.plan"}) {
            NoFile.PIPE.at(site.resolve(".backfile").resolve(name));
        }
        raw("c.txt", "https://example.com/3", "Third", "A third text.\nA library opened its doors.");
        assertThat(run().written()).isOne();
        assertThat(Files.isRegularFile(site.resolve(".backfile/ledger.jsonl"))).isTrue();
        Path plan = site.resolve(".backfile/articles.tsv.plan");
        assertThat(plan).doesNotExist();
    }
}
