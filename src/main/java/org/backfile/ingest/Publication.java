package org.backfile.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.backfile.report.Finding;
import org.backfile.report.Progress;

/** Moves staged articles to their place, unless a person has changed what is there. */
final class Publication {
    private static final int BATCH = 64;

    private final Layout layout;
    private final History history;
    private final Progress progress;
    private final List<Finding> findings;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final AtomicInteger conflicts = new AtomicInteger();

    Publication(Layout layout, History history, Progress progress, List<Finding> findings) {
        this.layout = layout;
        this.history = history;
        this.progress = progress;
        this.findings = findings;
    }

    /** How many articles were written and so on. */
    record Counts(int written, int unchanged, int duplicates, int conflicts) {
        static final Counts NONE = new Counts(0, 0, 0, 0);
    }

    Counts publish(Plan plan, int threads) throws IOException {
        if (plan.hasNews()) {
            State.save(layout.plan(), plan.known());
        }
        var next = new AtomicInteger();
        List<Page> pages = plan.pages();
        Parallel.run(threads, () -> {
            MessageDigest digest = Intake.sha256();
            for (int from = next.getAndAdd(BATCH); from < pages.size(); from = next.getAndAdd(BATCH)) {
                int to = Math.min(pages.size(), from + BATCH);
                for (Page page : pages.subList(from, to)) {
                    publish(page, digest);
                }
                progress.step(to - from);
            }
        });
        if (plan.hasNews()) {
            Files.move(
                    layout.plan(),
                    layout.articles(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return new Counts(written.get(), unchanged.get(), Page.copies(pages), conflicts.get());
    }

    private void publish(Page page, MessageDigest digest) {
        if (!page.isStaged()) {
            unchanged.incrementAndGet();
            return;
        }
        Path staged = Batch.staged(layout.staging(), page.index());
        Path target = layout.article(page.path());
        try {
            if (!target.toFile().exists()) {
                move(staged, target);
                written.incrementAndGet();
                return;
            }
            String there = Intake.hash(Files.readAllBytes(target), digest);
            if (there.equals(page.hash())) {
                unchanged.incrementAndGet();
            } else if (history.wrote(page.path(), there)) {
                move(staged, target);
                written.incrementAndGet();
            } else if (page.isSameSource() || history.wrote(page.path(), page.hash())) {
                unchanged.incrementAndGet(); // edited by hand, and its raw file says what it always said
            } else {
                move(staged, layout.conflict(page.path()));
                conflict(page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void conflict(Page page) {
        conflicts.incrementAndGet();
        String name = page.path() + ".md";
        synchronized (findings) {
            findings.add(Finding.warning(
                    "edited-and-changed",
                    name,
                    0,
                    "Was edited by hand, and its raw file has changed as well; the edited one stays",
                    "compare it with " + layout.state().getFileName() + "/conflicts/" + name));
        }
    }

    private void move(Path staged, Path target) throws IOException {
        Path folder = target.getParent();
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
        try {
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // The content folder is on another disk: copy beside, then move.
            Path beside = target.resolveSibling(target.getFileName() + ".new");
            Files.copy(staged, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
