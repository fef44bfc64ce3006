package org.backfile.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What earlier runs did, one that was killed included. */
final class History {
    private final Map<String, Known> byRaw;
    private final Map<String, Known> leaders = new HashMap<>();
    private final Map<String, List<String>> copies = new HashMap<>();
    /** What a run that was killed may have written instead. */
    private final Map<String, String> otherwise = new HashMap<>();

    /** Takes both over. */
    private History(Map<String, Known> settled, Map<String, Known> planned) {
        // A plan tells of all files, those that went away included.
        byRaw = planned.isEmpty() ? settled : planned;
        if (!planned.isEmpty()) {
            for (Known known : settled.values()) {
                if (known.leads()) {
                    otherwise.put(known.path(), known.written());
                }
            }
        }
        for (Known known : byRaw.values()) {
            if (known.leads()) {
                leaders.put(known.path(), known);
            } else if (!known.path().isEmpty()) {
                copies.computeIfAbsent(known.path(), path -> new ArrayList<>(2)).add(known.raw());
            }
        }
        copies.values().forEach(Collections::sort);
    }

    static History load(Layout layout) throws IOException {
        boolean killed = Files.exists(layout.plan());
        boolean lost = !killed && !Files.exists(layout.articles());
        Map<String, Known> settled = lost ? Recovery.from(layout.content()) : State.load(layout.articles());
        return new History(settled, killed ? State.load(layout.plan()) : Map.of());
    }

    Map<String, Known> byRaw() {
        return byRaw;
    }

    /** Lets what is known of a file hold for one of another name; gives that. */
    Known rename(String from, String to) {
        Known before = Objects.requireNonNull(byRaw.remove(from));
        var now = new Known(to, before.sha256(), before.path(), before.leads(), before.written(), before.folder());
        byRaw.put(to, now);
        if (now.leads()) {
            leaders.put(now.path(), now);
        }
        return now;
    }

    /** The raw files that the article at a path lists as copies, sorted; empty if none. */
    List<String> copiesAt(String path) {
        return copies.getOrDefault(path, List.of());
    }

    /** The raw file whose text the article at a path shows; empty if there is no such article. */
    String leaderAt(String path) {
        Known known = leaders.get(path);
        return known == null ? "" : known.raw();
    }

    /** Whether a file at this path is as import left it, so that nobody has edited it. */
    boolean wrote(String path, byte[] file) {
        Known known = leaders.get(path);
        return known != null && FileHash.isOf(known.written(), file)
                || FileHash.isOf(otherwise.getOrDefault(path, ""), file);
    }
}
