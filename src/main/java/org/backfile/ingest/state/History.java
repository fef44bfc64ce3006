package org.backfile.ingest.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.backfile.ingest.state.PlanFile.Attempt;
import org.backfile.ingest.state.PlanFile.Rename;
import org.backfile.report.Finding;

/**
 * What earlier runs did. Of one that was killed the plan is known, and not what of it was done: addresses are as planned,
 * for articles may stand there, but a page is taken for what the last run made that came to its end.
 */
public final class History {
    private final Outlook planned;
    private final Outlook settled;
    private final List<Rename> renames = new ArrayList<>();
    private final Map<String, List<Attempt>> attempts = new LinkedHashMap<>();
    private final boolean unfinished;
    private final List<Finding> findings;
    /** Paths that only the pages tell of: a run that was killed made them, whose plan cannot be read. */
    private final Set<String> unsettled;

    private History(
            Map<String, ImportRecord> articles,
            List<PlanFile> plan,
            List<Finding> findings,
            boolean unfinished,
            Set<String> unsettled) {
        this.findings = List.copyOf(findings);
        this.unsettled = unsettled;
        this.unfinished = unfinished;
        settled = new Outlook(articles);
        if (plan.isEmpty()) {
            planned = settled;
            return;
        }
        for (Rename rename : plan.get(0).renames()) {
            renames.add(rename);
            settled.rename(rename);
        }
        // A plan tells of all files, those that went away included; of what a person has put back since, it does not.
        Map<String, ImportRecord> coming = new HashMap<>(settled.byRaw);
        plan.get(0).known().forEach(each -> coming.put(each.raw(), each));
        planned = new Outlook(coming);
        plan.get(0).attempts().forEach(this::add);
        for (ImportRecord known : coming.values()) {
            if (known.leads() && !settled.leaders.containsKey(known.path())) {
                add(new Attempt(known.path(), known.written(), false));
            }
        }
    }

    private void add(Attempt attempt) {
        List<Attempt> known = attempts.computeIfAbsent(attempt.path(), path -> new ArrayList<>(1));
        if (!known.contains(attempt)) {
            known.add(attempt);
        }
    }

    /** Which raw file has which article. */
    private static final class Outlook {
        final Map<String, ImportRecord> byRaw;
        final Map<String, ImportRecord> leaders = new HashMap<>();
        final Map<String, List<String>> copies = new HashMap<>();

        /** Takes it over. */
        Outlook(Map<String, ImportRecord> byRaw) {
            this.byRaw = byRaw;
            for (ImportRecord known : byRaw.values()) {
                if (known.leads()) {
                    leaders.put(known.path(), known);
                } else if (!known.path().isEmpty()) {
                    copies.computeIfAbsent(known.path(), path -> new ArrayList<>(2))
                            .add(known.raw());
                }
            }
            copies.values().forEach(Collections::sort);
        }

        void rename(Rename rename) {
            ImportRecord before = byRaw.remove(rename.from());
            if (before == null) {
                return;
            }
            ImportRecord now = before.named(rename.to());
            byRaw.put(now.raw(), now);
            if (now.leads()) {
                leaders.put(now.path(), now);
            } else if (copies.containsKey(now.path())) {
                List<String> names = copies.get(now.path());
                names.remove(rename.from());
                names.add(rename.to());
                Collections.sort(names);
            }
        }
    }

    public static History load(ImportLayout layout) throws IOException {
        Path articles = layout.articles();
        boolean isThere = Files.exists(articles);
        State state = State.of(articles);
        Map<String, ImportRecord> known = state.known();
        boolean killed = Files.exists(layout.plan());
        List<PlanFile> plan = PlanFile.read(layout.plan());
        if (!plan.isEmpty() && isThere && plan.get(0).outcome() == checksum(articles)) {
            Files.delete(layout.plan()); // it was carried out, and killed then
            killed = false;
            plan = List.of();
        }
        if (!state.findings().isEmpty()) {
            Files.copy(articles, layout.brokenArticles(), StandardCopyOption.REPLACE_EXISTING);
        }
        boolean isLost =
                plan.isEmpty() && (killed || !isThere) || !state.findings().isEmpty();
        Set<String> before = paths(known);
        if (isLost) {
            Recovery.add(layout.content(), known);
        }
        Set<String> unsettled = new HashSet<>();
        if (isThere && state.findings().isEmpty()) {
            unsettled.addAll(paths(known));
            unsettled.removeAll(before);
        }
        List<Finding> told = new ArrayList<>(state.findings());
        State.former(articles).ifPresent(told::add);
        return new History(known, plan, told, killed, unsettled);
    }

    private static Set<String> paths(Map<String, ImportRecord> known) {
        return known.values().stream()
                .filter(ImportRecord::leads)
                .map(ImportRecord::path)
                .collect(Collectors.toSet());
    }

    private static long checksum(Path file) throws IOException {
        try (var in = new CheckedInputStream(Files.newInputStream(file), new CRC32C())) {
            byte[] buffer = new byte[1 << 16];
            while (in.read(buffer) >= 0) {}
            return in.getChecksum().getValue();
        }
    }

    /** What is wrong with the file that earlier runs, and people, wrote. */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether an article had a path when the last run ended. */
    public boolean wasPublished(String path) {
        return settled.leaders.containsKey(path) && !unsettled.contains(path);
    }

    /** The path of the article that a raw file had then; empty if it had none. */
    public Optional<String> pathBefore(String raw) {
        return Optional.ofNullable(settled.byRaw.get(raw))
                .filter(ImportRecord::leads)
                .map(ImportRecord::path)
                .filter(this::wasPublished);
    }

    /** Whether a run was killed, so that no page can be taken for what is known of it. */
    public boolean isUnfinished() {
        return unfinished;
    }

    /** By raw file, as it is to be; not to be changed but by {@link #rename}. */
    public Map<String, ImportRecord> byRaw() {
        return planned.byRaw;
    }

    /** The hash of a page as the last run made it that came to its end; empty if that made none. */
    public String settledHash(String path) {
        ImportRecord known = settled.leaders.get(path);
        return known == null ? "" : known.written();
    }

    /** Lets what is known of a file hold for one of another name; gives that. */
    public ImportRecord rename(String from, String to) {
        var rename = new Rename(from, to);
        renames.add(rename);
        planned.rename(rename);
        if (planned != settled) {
            settled.rename(rename);
        }
        return Objects.requireNonNull(byRaw().get(to));
    }

    /** The renames since the last run that came to its end. */
    public List<Rename> renames() {
        return renames;
    }

    /**
     * What runs that were killed may have written, and what this one is going to write over a page that is there.
     *
     * @param pages what this one makes
     */
    public List<Attempt> attempts(List<ArticlePlan> pages) {
        for (ArticlePlan page : pages) {
            boolean isKnown = settled.leaders.containsKey(page.path()) || isUnsure(page.path());
            if (isKnown && !page.place().isNone()) {
                add(new Attempt(page.path(), page.hash(), page.isSameSource()));
            }
        }
        return attempts.values().stream().flatMap(List::stream).toList();
    }

    /** Whether a run that was killed may have written this page. */
    public boolean isUnsure(String path) {
        return attempts.containsKey(path);
    }

    /** The raw files that the article at a path lists as copies, sorted; empty if none. */
    public List<String> copiesAt(String path) {
        return planned.copies.getOrDefault(path, List.of());
    }

    /** Whether a file may have the page that it had; a copy not, for the page is another file's. */
    public boolean isToGoOn(ImportRecord before) {
        return !before.path().isEmpty()
                && (before.leads() || leaderAt(before.path()).isEmpty());
    }

    /** The raw file whose text the article at a path shows; empty if there is no such article. */
    public String leaderAt(String path) {
        ImportRecord known = planned.leaders.get(path);
        return known == null ? "" : known.raw();
    }

    /**
     * Whether a page was last made of this text and these copies, and of nothing else since, by a run that was killed.
     *
     * @param copies sorted
     */
    public boolean isMadeOf(String path, SourceRecord leader, List<String> copies) {
        ImportRecord before = settled.byRaw.get(leader.raw());
        return before != null
                && before.sha256().equals(leader.sha256())
                && before.leads()
                && before.path().equals(path)
                && !before.written().isEmpty()
                && settled.copies.getOrDefault(path, List.of()).equals(copies)
                && attempts.getOrDefault(path, List.of()).stream().allMatch(Attempt::isSameSource);
    }

    /** Whether a file at this path is as import left it, so that nobody has edited it. */
    public boolean wrote(String path, byte[] file) {
        return isSettled(path, file)
                || attempts.getOrDefault(path, List.of()).stream()
                        .anyMatch(attempt -> FileHash.isOf(attempt.hash(), file));
    }

    /** Whether a page would be just what it was, by the last run that came to its end, and no other was made since. */
    public boolean saysTheSame(String path, byte[] file) {
        return isSettled(path, file)
                && attempts.getOrDefault(path, List.of()).stream()
                        .allMatch(attempt -> FileHash.isOf(attempt.hash(), file));
    }

    private boolean isSettled(String path, byte[] file) {
        return FileHash.isOf(settledHash(path), file);
    }
}
