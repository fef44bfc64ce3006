package org.backfile.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.backfile.output.MadeFiles.Made;

/**
 * Which paths a bake has given to which sources, each once, and what became of them. Of files that stay as they were
 * nothing is held but that. Safe for use by many threads.
 */
final class Claims {
    private final MadeFiles before;
    /** The sources of the files of the bake before that are ours again. */
    private final AtomicReferenceArray<String> again;
    /** Which of those are as they were; each is set by the thread that claimed it. */
    private final boolean[] current;
    /** The sources of all other files. */
    private final Map<String, String> others = new ConcurrentHashMap<>();

    private final Map<String, Made> made = new ConcurrentHashMap<>();

    Claims(MadeFiles before) {
        this.before = before;
        again = new AtomicReferenceArray<>(before.size());
        current = new boolean[before.size()];
    }

    /** Takes a path for a source; empty if it is its own now, or else the source that has it. */
    Optional<String> take(String path, String source) {
        int place = before.place(path);
        return Optional.ofNullable(
                place < 0 ? others.putIfAbsent(path, source) : again.compareAndExchange(place, null, source));
    }

    /** A claimed file of the bake before stays as it was. */
    void stays(int place) {
        current[place] = true;
    }

    /** A claimed file was made. */
    void made(String path, Made file) {
        made.put(path, file);
    }

    /** The files of the bake before that nobody has claimed. */
    List<String> stale() {
        var stale = new ArrayList<String>();
        for (int place = 0; place < before.size(); place++) {
            if (again.get(place) == null) {
                stale.add(before.path(place));
            }
        }
        return stale;
    }

    /** All that is claimed: what was made, what stayed as it was, and, as unknown, what could not be made this time. */
    MadeFiles files() {
        var more = new TreeMap<String, Made>();
        others.keySet().forEach(path -> more.put(path, made.getOrDefault(path, Made.UNKNOWN)));
        var files = new MadeFiles(before.size() + more.size());
        for (int place = 0; place < before.size(); place++) {
            String path = before.path(place);
            while (!more.isEmpty() && more.firstKey().compareTo(path) < 0) {
                Map.Entry<String, Made> next = more.pollFirstEntry();
                files.add(next.getKey(), next.getValue());
            }
            if (again.get(place) != null) {
                files.add(path, current[place] ? before.file(place) : made.getOrDefault(path, Made.UNKNOWN));
            }
        }
        more.forEach(files::add);
        return files;
    }
}
