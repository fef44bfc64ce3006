package org.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.ingest.ImportFolders;
import org.backfile.ingest.Ingest;
import org.backfile.ingest.Topics;
import org.backfile.report.Progress;
import org.junit.jupiter.api.Test;

/** The day that the owner names is that of what names none. */
class OwnersDayTest extends ImportFolders {
    private static final SourceOptions DAY =
            new SourceOptions(List.of(), Optional.empty(), Map.of(), Optional.of(LocalDate.of(1999, 5, 4)));

    private Ingest.Result run(SourceOptions source) {
        return new Ingest(options().withSource(source), Topics.NONE, Progress.NONE).run();
    }

    @Test
    void isThatOfPlainTextAndOfPagesWithoutOne() throws IOException {
        Files.writeString(raw.resolve("notes.txt"), "The ferry was late\n\nIt came at noon.\n");
        Files.writeString(raw.resolve("2001-02-03 The pier.txt"), "The pier\n\nIt was built.\n");
        raw("dated.txt", "https://news.example.com/a", "A", "It has a day.");
        Files.writeString(
                raw.resolve("page.html"),
                "<html lang=en><title>The lock</title><body><article><h1>The lock</h1><p>Nobody may fish from the gates any more, the board said.</p></article>");
        assertThat(run(SourceOptions.NONE).rejected()).isEqualTo(2);
        assertThat(run(DAY).rejected()).isZero();
        assertThat(content())
                .containsOnlyKeys(
                        "1999/05/04/the-ferry-was-late.md",
                        "1999/05/04/the-lock.md",
                        "2001/02/03/the-pier.md",
                        "1969/07/20/a.md");
        assertThat(run(DAY).read()).isZero();
        assertThat(run(SourceOptions.NONE).read()).isZero();
    }
}
