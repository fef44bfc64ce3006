package org.backfile.ingest;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final Folders folders = new Folders();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();

    Publication(Layout layout, History history, Journal journal, Progress progress, List<Finding> findings) {
        this.layout = layout;
        this.history = history;
        this.journal = journal;
        this.progress = progress;
        this.findings = findings;
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
        Files.createDirectories(layout.arriving());
        var task = new AtomicInteger();
        var number = new AtomicInteger();
        Cores.share(threads, pages.size(), progress, shares -> {
            for (int i = task.getAndIncrement(); i < beside.size(); i = task.getAndIncrement()) {
                beside.get(i).run();
            }
            var desk = new Desk(layout.arriving().resolve(Integer.toString(number.getAndIncrement())));
            for (int i = shares.next(); i >= 0; i = shares.next()) {
                desk.publish(pages.get(i));
            }
        });
        try (var left = Files.list(layout.arriving())) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(layout.arriving());
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
            Path target = layout.article(page.path());
            try {
                if (folders.makeAbove(target) || !target.toFile().exists()) {
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
                } else if (page.isSameSource() || history.wrote(page.path(), journal.article(page.place()))) {
                    unchanged.incrementAndGet(); // edited by hand, and its raw file says what it always said
                } else {
                    Path conflict = layout.conflict(page.path());
                    folders.makeAbove(conflict);
                    write(page, conflict);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void write(Page page, Path target) throws IOException {
            try (var out = new FileOutputStream(arriving.toFile())) {
                out.write(journal.article(page.place()));
            }
            try {
                Files.move(arriving, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                // The content folder is on another disk: copy beside, then move.
                Path beside = target.resolveSibling(target.getFileName() + ".new");
                Files.copy(arriving, beside, StandardCopyOption.REPLACE_EXISTING);
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
