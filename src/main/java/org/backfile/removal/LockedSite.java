package org.backfile.removal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.backfile.ingest.state.FileTree;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.pack.AtomicFile;
import org.backfile.pack.StateSums;
import org.backfile.report.Finding;
import org.backfile.report.UserError;
import org.backfile.takedown.Takedowns;
import org.backfile.work.Lock;

/**
 * A site in which no import runs while something is taken down or brought back.
 *
 * @param folder the site's
 */
record LockedSite(Path folder, ImportLayout layout) {
    /** What is done meanwhile. */
    @FunctionalInterface
    interface Work {
        List<Finding> run() throws IOException;
    }

    /** Where a file of the content folder is kept that was taken down. */
    Path kept(String path) {
        return folder.resolve(Takedowns.FOLDER).resolve(path + ".md");
    }

    List<Finding> locked(Work work) {
        try {
            Files.createDirectories(layout.state());
            try (FileChannel lock = Lock.take(layout.lock(), "import into")) {
                Objects.requireNonNull(lock);
                if (Files.exists(layout.plan())) {
                    throw new UserError("An import was killed and is not finished", "import again first");
                }
                return work.run();
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UserError(
                    "This could not be done to its end (" + e.getMessage() + ")",
                    "see that you may write in the site's folder, and do it again",
                    e);
        }
    }

    /**
     * What import remembers of texts goes: it reads all raw files again, since the list of what was taken down changed.
     *
     * @param gone which lines of the ledger go now
     */
    void forget(Predicate<String> gone) throws IOException {
        for (Path file : List.of(layout.cache(), layout.report(), layout.noiseCandidates())) {
            Files.deleteIfExists(file);
        }
        FileTree.delete(layout.records());
        dropLines(layout.ledger(), gone);
        StateSums.renew(layout.state(), ImportLayout::isOfImport);
    }

    /** Takes lines out of a file, which need not be there. */
    static void dropLines(Path file, Predicate<String> gone) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        AtomicFile.replaceText(file, out -> {
            try (BufferedReader in = Files.newBufferedReader(file)) {
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    if (!gone.test(line)) {
                        out.write(line);
                        out.write('\n');
                    }
                }
            }
        });
    }

    /** What no program can take back. */
    Finding elsewhere() {
        boolean isVersioned = Files.exists(folder.resolve(".git"));
        return left(
                "",
                "Bags that were sent, "
                        + (isVersioned ? "git's history of this folder" : "the history of version control")
                        + " and others' copies still have it",
                (isVersioned ? "rewrite that history with 'git filter-repo' if it is public, and " : "")
                        + "ask whoever keeps a copy to take it out as well");
    }

    /** A finding of something that stays, and is not published. */
    static Finding left(String file, String what, String hint) {
        return Finding.note("takedown-left", file, 0, what, hint);
    }
}
