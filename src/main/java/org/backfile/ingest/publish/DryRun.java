package org.backfile.ingest.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.backfile.ingest.state.ArticlePlan;
import org.backfile.ingest.state.FileHash;
import org.backfile.ingest.state.History;
import org.backfile.ingest.state.ImportJournal;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.pack.WholeFile;

/** Tells what {@link Publication} would do, and does nothing. */
public final class DryRun {
    private final ImportLayout layout;
    private final History history;
    private final ImportJournal journal;

    public DryRun(ImportLayout layout, History history, ImportJournal journal) {
        this.layout = layout;
        this.history = history;
        this.journal = journal;
    }

    /** How many articles would be written and so on. */
    public Publication.Counts of(List<ArticlePlan> pages) throws IOException {
        int written = 0;
        int unchanged = 0;
        int conflicts = 0;
        for (ArticlePlan page : pages) {
            if (page.place().isNone()) {
                unchanged++;
                continue;
            }
            Optional<byte[]> there = WholeFile.bytes(layout.article(page.path()));
            if (there.isEmpty()) {
                written += Files.exists(layout.article(page.path())) ? 0 : 1;
            } else if (FileHash.isOf(page.hash(), there.get())) {
                unchanged++;
            } else if (history.wrote(page.path(), there.get())) {
                written++;
            } else if (page.isSameSource() || history.saysTheSame(page.path(), journal.article(page.place()))) {
                unchanged++;
            } else {
                conflicts++;
            }
        }
        return new Publication.Counts(written, unchanged, ArticlePlan.copies(pages), conflicts);
    }
}
