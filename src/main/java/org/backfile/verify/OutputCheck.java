package org.backfile.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.backfile.fixity.FixityRecord.Entry;
import org.backfile.fixity.FolderListing;
import org.backfile.fixity.ListedFile;
import org.backfile.output.BakedFiles;
import org.backfile.report.Severity;
import org.backfile.verify.Difference.Area;
import org.backfile.verify.Difference.Kind;

/** The output folder against the sizes, times and SHA-256 of all files that the last bake left. */
final class OutputCheck {
    private static final Set<String> HISTORY = Set.of(".git", ".hg", ".svn", ".bzr", ".jj");
    private static final String AGAIN = "remove it and bake: then it is made again";

    private final CheckPlan plan;
    private final Path folder;
    private final String name;

    OutputCheck(CheckPlan plan) {
        this.plan = plan;
        folder = plan.options().output();
        name = plan.options().name(folder);
    }

    /**
     * What the last bake left.
     *
     * @return empty if there is no output, for it was not baked yet, or taken away as a whole, so that a bake makes it; or
     *     if what is remembered is broken, which is told of the state
     */
    static Optional<BakedFiles> last(Path folder, Path state) throws IOException {
        return Files.isDirectory(folder) ? BakedFiles.read(folder, state) : Optional.empty();
    }

    /** All files of an output folder; none if there is no folder. */
    static FolderListing look(Path folder) {
        return FolderListing.of(folder, HISTORY::contains);
    }

    void plan(Optional<BakedFiles> last, FolderListing listing) {
        if (last.isEmpty()) {
            return;
        }
        BakedFiles files = last.get();
        boolean[] seen = new boolean[files.size()];
        for (ListedFile file : listing.files()) {
            int place = files.place(file.path());
            if (place < 0) {
                stranger(file);
            } else {
                seen[place] = true;
                plan(files, place, file);
            }
        }
        plan.looked(listing.files().size());
        for (int place = 0; place < seen.length; place++) {
            if (!seen[place] && files.size(place) >= 0 && !files.isPacked(place)) {
                plan.tell(new Difference(
                        Area.OUTPUT,
                        Kind.MISSING,
                        Severity.WARNING,
                        name + "/" + files.path(place),
                        "The last bake made it, and it is gone: somebody moved or removed it",
                        "bake: then it is made again"));
            }
        }
        listing.findings()
                .forEach(finding ->
                        plan.tell(Differences.unreadable(Area.OUTPUT, name + "/" + finding.file(), finding.what())));
    }

    private void plan(BakedFiles files, int place, ListedFile file) {
        byte[] made = files.checksum(place);
        String key = name + "/" + file.path();
        boolean looksSame = files.size(place) == file.size() && files.modified(place) == file.modified();
        if (made.length == 0 || looksSame && !plan.isRead(key)) {
            return;
        }
        plan.read(Area.OUTPUT, key, digest -> {
            boolean isSame = files.size(place) == file.size()
                    && Arrays.equals(made, digest.checksum(folder.resolve(file.path())));
            if (isSame) {
                return Optional.empty();
            }
            return Optional.of(
                    looksSame
                            ? Differences.silent(Area.OUTPUT, key, AGAIN)
                            : new Difference(
                                    Area.OUTPUT,
                                    Kind.CHANGED,
                                    Severity.WARNING,
                                    key,
                                    "The last bake made it, and somebody or something has written into it since",
                                    AGAIN));
        });
    }

    /** What no bake made: the owner's, if he has said so, and then it has to stay as it was. */
    private void stranger(ListedFile file) {
        String key = name + "/" + file.path();
        Entry before = plan.record().entries().get(key);
        if (before != null && before.isOf(file) && !plan.isRead(key)) {
            return;
        }
        plan.read(Area.OUTPUT, key, digest -> {
            byte[] hash = digest.of(folder.resolve(file.path()));
            boolean isSame = before != null && Arrays.equals(before.sha256(), hash);
            if (before != null && isSame && before.isOf(file)) {
                return Optional.empty();
            }
            if (isSame || plan.options().accept()) {
                plan.record().put(key, new Entry(file.size(), file.modified(), hash));
                return Optional.empty();
            }
            return Optional.of(new Difference(
                    Area.OUTPUT,
                    before == null ? Kind.ADDED : Kind.CHANGED,
                    Severity.WARNING,
                    key,
                    before == null
                            ? "No bake made this file: somebody or something put it there"
                            : "No bake made this file, and it is not as it was when you accepted it",
                    "remove it, or accept it with --accept"));
        });
    }
}
