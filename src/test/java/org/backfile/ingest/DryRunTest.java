package org.backfile.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.report.Progress;
import org.junit.jupiter.api.Test;

class DryRunTest extends ImportFolders {
    @Test
    void tellsWhatAnImportWouldDoAndWritesNothing() throws IOException {
        raw(
                "a.txt",
                "https://news.example.com/a",
                "Ferry",
                "The ferry leaves at noon on Monday, and at one on Sunday.");
        raw("b.txt", "https://news.example.com/b", "Quay", "The quay was mended by the men of the town in the spring.");
        Files.writeString(raw.resolve("c.txt"), "no article");
        Ingest.Result dry = new Ingest(options().withDryRun(true), Topics.NONE, Progress.NONE).run();
        assertThat(content()).isEmpty();
        assertThat(everything().keySet()).noneMatch(name -> name.contains("articles.tsv") || name.contains("journal"));
        Ingest.Result real = run();
        assertThat(dry.written()).isEqualTo(real.written()).isEqualTo(2);
        assertThat(dry.rejected()).isEqualTo(real.rejected()).isOne();
        assertThat(dry.findings()).isEqualTo(real.findings());

        raw(
                "a.txt",
                "https://news.example.com/a",
                "Ferry",
                "The ferry was sold to a town on the other coast of the sea.");
        Path b = site.resolve("content/1969/07/20/quay.md");
        Files.writeString(b, Files.readString(b) + "\nMine.\n");
        raw(
                "b.txt",
                "https://news.example.com/b",
                "Quay",
                "The quay fell down again, and nobody knows who is to mend it.");
        var before = everything();
        dry = new Ingest(options().withDryRun(true), Topics.NONE, Progress.NONE).run();
        assertThat(everything()).isEqualTo(before);
        real = run();
        assertThat(dry.written()).isEqualTo(real.written()).isOne();
        assertThat(dry.conflicts()).isEqualTo(real.conflicts()).isOne();
    }
}
