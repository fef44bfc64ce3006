package org.backfile.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.backfile.fixity.BakedContent;
import org.backfile.fixity.FixityRecord.Entry;
import org.backfile.fixity.FolderListing;
import org.backfile.fixity.ListedFile;
import org.backfile.ingest.state.FileHash;
import org.backfile.report.Severity;
import org.backfile.verify.Difference.Area;
import org.backfile.verify.Difference.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The content folder. People edit it, so that a file may be another than it was: import knows what it wrote itself, and
 * bake which files it read; what neither knows is told.
 */
final class ContentCheck {
    private static final String BAKE = "bake if it is meant; else put a copy of the former file in its place";

    private final CheckPlan plan;
    private final LastImport last;
    private final Path folder;
    private final String name;
    /** Of an ordinary site it is not known what was baked. */
    private final Optional<BakedContent> baked;

    ContentCheck(CheckPlan plan, LastImport last) throws IOException {
        this.plan = plan;
        this.last = last;
        folder = plan.options().content();
        name = plan.options().name(folder);
        baked = BakedContent.read(plan.options().state());
    }

    /** All files of a content folder. */
    static FolderListing look(Path folder) {
        return FolderListing.of(folder, ContentCheck::isHidden);
    }

    void plan(FolderListing listing) {
        String below = name + "/";
        int known = 0;
        for (ListedFile file : listing.files()) {
            String key = below + file.path();
            Entry before = plan.record().entries().get(key);
            known += before == null ? 0 : 1;
            plan(key, file, before);
        }
        plan.looked(listing.files().size());
        if (known < plan.record().count(below)) {
            Set<String> there = new HashSet<>();
            listing.files().forEach(file -> there.add(below + file.path()));
            plan.record().entries().keySet().stream()
                    .filter(key -> key.startsWith(below) && !there.contains(key))
                    .toList()
                    .forEach(key -> missing(key, key.substring(below.length())));
        }
        listing.findings()
                .forEach(finding ->
                        plan.tell(Differences.unreadable(Area.CONTENT, below + finding.file(), finding.what())));
    }

    private static boolean isHidden(String path) {
        return path.charAt(path.lastIndexOf('/') + 1) == '.';
    }

    private void missing(String key, String path) {
        boolean isBaked = baked.filter(bake -> bake.hasPath(path)).isPresent() || baked.isEmpty();
        if (!isBaked || plan.options().accept()) {
            plan.record().remove(key);
        }
        plan.tell(
                isBaked
                        ? new Difference(
                                Area.CONTENT,
                                Kind.MISSING,
                                Severity.WARNING,
                                key,
                                "It is gone since the last bake: somebody moved or removed it",
                                "put it back; or bake, and its page goes too")
                        : new Difference(
                                Area.CONTENT,
                                Kind.MISSING,
                                Severity.NOTE,
                                key,
                                "It was removed before the last bake, which knew",
                                ""));
    }

    private void plan(String key, ListedFile file, @Nullable Entry before) {
        boolean looksSame = before != null && before.isOf(file);
        if (looksSame && !plan.isRead(key)) {
            return;
        }
        plan.read(Area.CONTENT, key, digest -> {
            Path there = folder.resolve(file.path());
            byte[] hash = digest.of(there);
            if (before != null && Arrays.equals(before.sha256(), hash)) {
                return looksSame ? Optional.empty() : take(key, file, hash);
            }
            if (looksSame) {
                return plan.options().accept()
                        ? take(key, file, hash)
                        : Optional.of(Differences.silent(Area.CONTENT, key, "put a copy of the file in its place"));
            }
            return judge(key, file, hash, Files.readAllBytes(there), before != null);
        });
    }

    private Optional<Difference> take(String key, ListedFile file, byte[] hash) {
        plan.record().put(key, new Entry(file.size(), file.modified(), hash));
        return Optional.empty();
    }

    private Optional<Difference> judge(String key, ListedFile file, byte[] hash, byte[] bytes, boolean isKnown) {
        String written = last.written(file.path());
        boolean isOurs = FileHash.isOf(written, bytes);
        boolean isBaked = baked.map(bake -> bake.has(file)).orElse(plan.isFirst());
        if (isOurs || plan.options().accept()) {
            return take(key, file, hash);
        }
        if (isBaked || baked.isEmpty()) {
            take(key, file, hash);
            return written.isEmpty() && !isKnown
                    ? Optional.empty()
                    : Optional.of(new Difference(
                            Area.CONTENT,
                            Kind.CHANGED,
                            Severity.NOTE,
                            key,
                            "It is not as import wrote it, or as it was: edited by hand"
                                    + (baked.isPresent() ? ", and the last bake read it so" : ", or by something else"),
                            ""));
        }
        return Optional.of(new Difference(
                Area.CONTENT,
                isKnown || !written.isEmpty() ? Kind.CHANGED : Kind.ADDED,
                Severity.WARNING,
                key,
                (isKnown || !written.isEmpty() ? "It was changed" : "It was put there")
                        + " since the last bake, by hand or by something else",
                BAKE));
    }
}
