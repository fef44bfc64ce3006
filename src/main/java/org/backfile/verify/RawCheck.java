package org.backfile.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.backfile.fixity.FixityRecord.Entry;
import org.backfile.fixity.ListedFile;
import org.backfile.ingest.state.ImportRecord;
import org.backfile.pack.Sha256;
import org.backfile.raw.RawFile;
import org.backfile.raw.RawFolder;
import org.backfile.report.Severity;
import org.backfile.verify.Difference.Area;
import org.backfile.verify.Difference.Kind;

/** Raw files against the SHA-256 that import wrote into {@code articles.tsv}. */
final class RawCheck {
    private final CheckPlan plan;
    private final LastImport last;
    /** By folders, as import names them. */
    private final Map<String, Map<String, ImportRecord>> known = new TreeMap<>();

    private final Map<String, Map<String, Seen>> listed = new HashMap<>();

    RawCheck(CheckPlan plan, LastImport last) {
        this.plan = plan;
        this.last = last;
    }

    /** A file, and whether import knows it. */
    private static final class Seen {
        private final ListedFile file;
        private boolean known;

        Seen(ListedFile file) {
            this.file = file;
        }
    }

    /** Looks through the folders that were imported. */
    RawCheck look() {
        for (ImportRecord each : last.records()) {
            known.computeIfAbsent(each.folder(), name -> new HashMap<>()).put(each.raw(), each);
        }
        for (String name : known.keySet()) {
            Path folder = folder(name);
            if (Files.isDirectory(folder)) {
                Map<String, Seen> files = new HashMap<>();
                for (RawFile file : new RawFolder(folder).list(own(folder)).files()) {
                    files.put(file.path(), new Seen(new ListedFile(file.path(), file.size(), file.modified())));
                }
                listed.put(name, files);
            }
        }
        return this;
    }

    private Path folder(String name) {
        return plan.options().site().resolve(name).normalize();
    }

    void plan() {
        known.forEach(this::plan);
    }

    private void plan(String name, Map<String, ImportRecord> known) {
        Path folder = folder(name);
        Map<String, Seen> there = listed.get(name);
        if (there == null) {
            plan.tell(new Difference(
                    Area.RAW,
                    Kind.MISSING,
                    Severity.WARNING,
                    name,
                    "This folder of " + known.size() + " raw files is not there: somebody moved or removed it",
                    "put it back, or import from where it is now"));
            return;
        }
        Set<String> containers = new HashSet<>();
        for (ImportRecord each : known.values()) {
            String path = place(each, known, there, folder);
            if (path.isEmpty()) {
                continue; // what stands there now is known under its own name
            }
            Seen seen = there.get(path);
            if (seen != null) {
                seen.known = true;
                plan(folder, key(name, path), seen.file, each.sha256());
            } else if (!container(folder, path).isEmpty()) {
                containers.add(container(folder, path));
            } else {
                missing(name, path, each);
            }
        }
        for (String path : containers) {
            ListedFiles.look(folder, path).ifPresent(file -> plan(folder, key(name, path), file, ""));
        }
        plan.looked(there.size() + containers.size());
        for (Seen seen : there.values()) {
            if (!seen.known) {
                plan.tell(new Difference(
                        Area.RAW,
                        Kind.ADDED,
                        Severity.NOTE,
                        key(name, seen.file.path()),
                        "No import has read this file yet: somebody put it there",
                        "import it, or remove it"));
            }
        }
    }

    /** The site's own folders in a raw folder. */
    private List<Path> own(Path folder) {
        return plan.options().own().stream()
                .filter(own -> !folder.startsWith(own))
                .toList();
    }

    static String key(String folder, String path) {
        return folder.isEmpty() ? path : folder + "/" + path;
    }

    /**
     * Where a raw file is, below its folder. One whose name another took is known by the folder's name and its own; empty
     * if the other stands in its place.
     */
    private static String place(
            ImportRecord known, Map<String, ImportRecord> all, Map<String, Seen> there, Path folder) {
        String aside = known.folder() + "/";
        if (known.folder().isEmpty()
                || !known.raw().startsWith(aside)
                || there.containsKey(known.raw())
                || !container(folder, known.raw()).isEmpty()) {
            return known.raw();
        }
        String own = known.raw().substring(aside.length());
        return all.containsKey(own) ? "" : own;
    }

    /** The file of many records that one of them stands in, as {@code export.csv} of {@code export.csv#17}; empty if none. */
    private static String container(Path folder, String path) {
        int mark = path.lastIndexOf('#');
        return mark > 0 && Files.isRegularFile(folder.resolve(path.substring(0, mark))) ? path.substring(0, mark) : "";
    }

    private void missing(String folder, String path, ImportRecord known) {
        String key = key(folder, path);
        boolean isKnown = last.saysGone(known);
        if (isKnown || plan.options().accept()) {
            plan.record().remove(key);
        }
        plan.tell(
                isKnown
                        ? new Difference(
                                Area.RAW,
                                Kind.MISSING,
                                Severity.NOTE,
                                key,
                                "It went away, as the last import said, or its article did too",
                                "")
                        : new Difference(
                                Area.RAW,
                                Kind.MISSING,
                                Severity.WARNING,
                                key,
                                "It is gone since the last import: somebody moved or removed it",
                                "put it back; or import again, and its article stays"));
    }

    /** @param imported SHA-256 as import has it; empty if that is of a part of the file only, or unknown */
    private void plan(Path folder, String key, ListedFile file, String imported) {
        Entry before = plan.record().entries().get(key);
        boolean looksSame = before != null && before.isOf(file);
        if (looksSame && !plan.isRead(key)) {
            return;
        }
        plan.read(Area.RAW, key, digest -> {
            byte[] hash = digest.of(folder.resolve(file.path()));
            boolean isImported = imported.equals(Sha256.hex(hash));
            boolean isRecorded = before != null && Arrays.equals(before.sha256(), hash);
            boolean isNew = before == null && imported.isEmpty();
            boolean isLater = imported.isEmpty() && !looksSame && last.isAfter(file.modified());
            if (isImported || isRecorded || isNew || isLater || plan.options().accept()) {
                if (!looksSame || !isRecorded) {
                    plan.record().put(key, new Entry(file.size(), file.modified(), hash));
                }
                return Optional.empty();
            }
            return Optional.of(
                    looksSame
                            ? Differences.silent(Area.RAW, key, "put a copy of the file in its place")
                            : new Difference(
                                    Area.RAW,
                                    Kind.CHANGED,
                                    Severity.WARNING,
                                    key,
                                    "It is not the file that the last import read: somebody saved it, or something else did",
                                    "import again if it is meant, or put a copy of the former file in its place"));
        });
    }
}
