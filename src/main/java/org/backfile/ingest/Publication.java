package org.backfile.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.backfile.pack.WholeFile;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.work.Cores;

/** Puts articles in their place, unless a person has changed what is there. */
final class Publication {
    private final Layout layout;
    private final History history;
    private final Journal journal;
    private final Progress progress;
    private final List<Finding> findings;
    private final Folders folders;
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();

    Publication(Layout layout, History history, Journal journal, Progress progress, List<Finding> findings) {
        this.layout = layout;
        this.history = history;
        this.journal = journal;
        this.progress = progress;
        this.findings = findings;
        this.folders = new Folders(layout.content(), layout.arriving());
    }

    /** How many articles were written and so on. */
    record Counts(int written, int unchanged, int duplicates, int conflicts) {
        static final Counts NONE = new Counts(0, 0, 0, 0);
    }

    /**
     * Publishes.
     *
     * @param beside what is to be done meanwhile, by whichever thread has time
     */
    Counts publish(List<Page> pages, int threads, List<Runnable> beside) throws IOException {
        FileTree.delete(layout.arriving()); // what a run left that was killed
        Files.createDirectories(layout.arriving());
        var task = new AtomicInteger();
        var number = new AtomicInteger();
        Cores.share(threads, pages.size(), progress, shares -> {
            for (int i = task.getAndIncrement(); i < beside.size(); i = task.getAndIncrement()) {
                beside.get(i).run();
            }
            var desk = new Desk(layout.arriving().resolve("file-" + number.getAndIncrement()));
            for (int i = shares.next(); i >= 0; i = shares.next()) {
                desk.publish(pages.get(i));
            }
        });
        folders.settle();
        FileTree.delete(layout.arriving());
        List<Finding> conflicts = new Conflicts(layout).open();
        findings.addAll(conflicts);
        return new Counts(written.get(), unchanged.get(), Page.copies(pages), conflicts.size());
    }

    /** One thread's work. */
    private final class Desk {
        private final Path arriving;

        Desk(Path arriving) {
            this.arriving = arriving;
        }

        void publish(Page page) {
            if (page.place().isNone()) {
                unchanged.incrementAndGet();
                return;
            }
            try {
                Folders.Open folder = folders.open(page.folder());
                if (folder.isNew()) {
                    write(page, folder.path(), page.name());
                    written.incrementAndGet();
                    return;
                }
                Path target = layout.article(page.path());
                if (!layout.hasArticle(page.path())) {
                    write(page, target);
                    written.incrementAndGet();
                    return;
                }
                byte[] there = Files.readAllBytes(target);
                if (FileHash.isOf(page.hash(), there)) {
                    unchanged.incrementAndGet();
                } else if (history.wrote(page.path(), there)) {
                    write(page, target);
                    written.incrementAndGet();
                } else if (page.isSameSource() || history.saysTheSame(page.path(), journal.article(page.place()))) {
                    unchanged.incrementAndGet(); // edited by hand, and its raw file says what it always said
                } else {
                    Path conflict = layout.conflict(page.path());
                    Files.createDirectories(conflict.getParent());
                    write(page, conflict);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void write(Page page, Path target) throws IOException {
            write(page, layout.arriving(), arriving.getFileName().toString());
            Folders.move(arriving, target);
        }

        private void write(Page page, Path folder, String name) throws IOException {
            try (var out = WholeFile.writing(folder, name)) {
                out.write(journal.article(page.place()));
            }
        }
    }
}
