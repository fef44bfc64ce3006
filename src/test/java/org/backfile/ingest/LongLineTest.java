package org.backfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that would bring a careless parser to its knees. */
class LongLineTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(60)
    void importsFiftyMegabytesOnOneLine() throws IOException {
        Ingest.Result result = run("The lander touched down, it said. ", 50 << 20, "");
        assertThat(result.written()).isEqualTo(1);
        assertThat(Files.size(folder.resolve("site/content/2020/05/04/lander.md")))
                .isGreaterThan(50 << 20);
    }

    @Test
    @Timeout(60)
    void importsManyLinesOfHostileText() throws IOException {
        for (String piece :
                new String[] {"a\n", "(", "\"", "*_[", "&amp", "- \n", "A Name\n", "1. x\n", "x, \n", "... "}) {
            assertThat(run(piece, 300_000, "").written()).as(piece).isEqualTo(1);
        }
    }

    @Test
    void rejectsWhatHasMoreLinesThanAnyArticle() throws IOException {
        Ingest.Result result = run("a\n", 500_000, "");
        assertThat(result.rejected()).isEqualTo(1);
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("too-many-lines");
    }

    private Ingest.Result run(String piece, int size, String end) throws IOException {
        Path raw = Files.createDirectories(folder.resolve("raw"));
        ImportFolders.delete(folder.resolve("site"));
        try (BufferedWriter out = Files.newBufferedWriter(raw.resolve("a.txt"))) {
            out.write(" date 2020-05-04 https://example.com/a\nLander\n2020-05-04\nA lead of its own.\n");
            for (int written = 0; written < size; written += piece.length()) {
                out.write(piece);
            }
            out.write(end);
        }
        var options = Ingest.Options.of(raw, folder.resolve("site"), LocalDate.of(2026, 1, 1));
        return new Ingest(options, Topics.NONE, Progress.NONE).run();
    }
}
