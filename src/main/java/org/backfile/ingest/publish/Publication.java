package org.backfile.ingest.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.backfile.ingest.state.ArticlePlan;
import org.backfile.ingest.state.FileHash;
import org.backfile.ingest.state.FileTree;
import org.backfile.ingest.state.History;
import org.backfile.ingest.state.ImportJournal;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.pack.WholeFile;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.work.Cores;

/** Puts articles in their place, unless a person has changed what is there. */
public final class Publication {
    private final ImportLayout layout;
    private final History history;
    private final ImportJournal journal;
    private final Keeper keeper;
    private final Progress progress;
    private final List<Finding> findings;
    private final ContentFolders folders;
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final Queue<Finding> outside = new ConcurrentLinkedQueue<>();

    public Publication(
            ImportLayout layout,
            History history,
            ImportJournal journal,
            Keeper keeper,
            Progress progress,
            List<Finding> findings) {
        this.layout = layout;
        this.history = history;
        this.journal = journal;
        this.keeper = keeper;
        this.progress = progress;
        this.findings = findings;
        this.folders = new ContentFolders(layout.content(), layout.arriving());
    }

    /** Keeps an article's file that another takes the place of; gives where, if it is worth it. */
    @FunctionalInterface
    public interface Keeper {
        Optional<Path> keep(String path, byte[] before, byte[] after) throws IOException;
    }

    /** How many articles were written and so on. */
    public record Counts(int written, int unchanged, int duplicates, int conflicts) {
        public static final Counts NONE = new Counts(0, 0, 0, 0);
    }

    /**
     * Publishes.
     *
     * @param beside what is to be done meanwhile, by whichever thread has time
     */
    public Counts publish(List<ArticlePlan> pages, int threads, List<Runnable> beside) throws IOException {
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
        findings.addAll(outside);
        findings.addAll(new Replaced(layout).settle(history));
        List<Finding> conflicts = new Conflicts(layout).open();
        findings.addAll(conflicts);
        return new Counts(written.get(), unchanged.get(), ArticlePlan.copies(pages), conflicts.size());
    }

    /** One thread's work. */
    private final class Desk {
        private static final byte[] NOTHING = {};

        private final Path arriving;
        /** The folder of the page that was replaced last; pages come in the order of their paths. */
        private String lastReplaced = "none";

        Desk(Path arriving) {
            this.arriving = arriving;
        }

        void publish(ArticlePlan page) {
            if (page.place().isNone()) {
                unchanged.incrementAndGet();
                return;
            }
            try {
                put(page);
            } catch (ContentFolders.LeadsOutside e) {
                outside.add(Finding.error(
                        "article-outside",
                        layout.content().getFileName() + "/" + page.path() + ".md",
                        0,
                        "Was not written: " + e.getMessage(),
                        "make it a folder, or delete the line of this article in articles.tsv"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void put(ArticlePlan page) throws IOException {
            ContentFolders.Open folder = folders.open(page.folder());
            if (folder.isNew()) {
                write(page, folder.path(), page.name());
                written.incrementAndGet();
                return;
            }
            Path target = layout.article(page.path());
            if (!layout.hasArticle(page.path()) && add(page, target)) {
                written.incrementAndGet();
                return;
            }
            Optional<byte[]> file = WholeFile.bytes(target);
            if (file.isEmpty() && Files.exists(target)) {
                outside.add(Finding.error(
                        "not-a-regular-file",
                        layout.content().getFileName() + "/" + page.path() + ".md",
                        0,
                        "The article was not written: a folder, pipe or device stands in its place",
                        "remove it"));
                return;
            }
            byte[] there = file.orElse(NOTHING); // of a link that leads nowhere
            if (FileHash.isOf(page.hash(), there)) {
                unchanged.incrementAndGet();
            } else if (history.wrote(page.path(), there) && replace(page, target, there)) {
                written.incrementAndGet();
            } else if (page.isSameSource() || history.saysTheSame(page.path(), journal.article(page.place()))) {
                unchanged.incrementAndGet(); // edited by hand, and its raw file says what it always said
            } else {
                Path conflict = layout.conflict(page.path());
                ContentFolders.makeInside(Objects.requireNonNull(conflict.getParent()), layout.state());
                write(page);
                Files.move(arriving, conflict, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        private boolean add(ArticlePlan page, Path target) throws IOException {
            write(page);
            return Placement.add(arriving, target);
        }

        private boolean replace(ArticlePlan page, Path target, byte[] there) throws IOException {
            Optional<Path> kept = keeper.keep(page.path(), there, journal.article(page.place()));
            Path aside = layout.replaced().resolve(page.path() + ".md");
            if (!page.folder().equals(lastReplaced)) {
                ContentFolders.makeInside(Objects.requireNonNull(aside.getParent()), layout.state());
                lastReplaced = page.folder();
            }
            write(page);
            boolean isReplaced = Placement.replace(arriving, target, aside, file -> history.wrote(page.path(), file));
            if (!isReplaced && kept.isPresent()) {
                Files.deleteIfExists(kept.get());
            }
            return isReplaced;
        }

        private void write(ArticlePlan page) throws IOException {
            write(page, layout.arriving(), arriving.getFileName().toString());
        }

        private void write(ArticlePlan page, Path folder, String name) throws IOException {
            try (var out = WholeFile.writing(folder, name)) {
                out.write(journal.article(page.place()));
            }
        }
    }
}
