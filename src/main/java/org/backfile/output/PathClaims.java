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
final class PathClaims {
    private final MadeFiles before;
    /** The sources of the files of the bake before that are ours again. */
    private final AtomicReferenceArray<String> again;
    /** Which of those are as they were; each is set by the thread that claimed it. */
    private final boolean[] current;
    /** The sources of all other files. */
    private final Map<String, String> others = new ConcurrentHashMap<>();

    private final Map<String, Hashed> made = new ConcurrentHashMap<>();

    /** A file that was made, with the The checksum of its bytes. */
    private record Hashed(Made file, byte[] checksum) {
        static final Hashed UNKNOWN = new Hashed(Made.UNKNOWN, new byte[0]);
    }

    PathClaims(MadeFiles before) {
        this.before = before;
        again = new AtomicReferenceArray<>(before.size());
        current = new boolean[before.size()];
    }

    /** Takes a path for a source; empty if it is its own now, or else the source that has it. */
    Optional<String> take(String path, String source) {
        return take(before.place(path), path, source);
    }

    /** The same, of a path whose place among the files of the bake before is known; -1 if it has none. */
    Optional<String> take(int place, String path, String source) {
        return Optional.ofNullable(
                place < 0 ? others.putIfAbsent(path, source) : again.compareAndExchange(place, null, source));
    }

    /** A claimed file of the bake before stays as it was. */
    void stays(int place) {
        current[place] = true;
    }

    /** A claimed file was made. */
    void made(String path, Made file, byte[] checksum) {
        made.put(path, new Hashed(file, checksum));
    }

    /** Whether somebody has claimed a path. */
    boolean isTaken(String path) {
        int place = before.place(path);
        return place < 0 ? others.containsKey(path) : again.get(place) != null;
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

    /** How many paths are claimed. */
    int count() {
        int count = others.size();
        for (int place = 0; place < before.size(); place++) {
            if (again.get(place) != null) {
                count++;
            }
        }
        return count;
    }

    /** Is told of files in order of their paths. */
    interface Visitor {
        /** A file stayed as it was. */
        void same(int place, String path, Made file);

        /**
         * A file was made, or is unknown, since it could not be made this time.
         *
         * @param checksum of its bytes; empty if that is not known
         */
        void other(String path, Made file, byte[] checksum);
    }

    /** Tells all that is claimed. */
    void each(Visitor visitor) {
        var more = new TreeMap<>(others);
        for (int place = 0; place < before.size(); place++) {
            String path = before.path(place);
            while (!more.isEmpty() && more.firstKey().compareTo(path) < 0) {
                other(more.pollFirstEntry().getKey(), visitor);
            }
            if (current[place]) {
                visitor.same(place, path, before.file(place));
            } else if (again.get(place) != null) {
                other(path, visitor);
            }
        }
        more.keySet().forEach(path -> other(path, visitor));
    }

    private void other(String path, Visitor visitor) {
        Hashed file = made.getOrDefault(path, Hashed.UNKNOWN);
        visitor.other(path, file.file(), file.checksum());
    }
}
