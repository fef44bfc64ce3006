package org.backfile.fixity;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.pack.AtomicFile;
import org.backfile.pack.PackReader;
import org.backfile.pack.PackWriter;
import org.backfile.pack.Sha256;
import org.backfile.pack.Unpacker;

/**
 * Files as they were when somebody last read all their bytes and found them right, by their paths: {@code raw/0001.txt},
 * {@code content/1969/07/20/landing.md}. Kept in a file of the state folder, with checksums block by block.
 */
public final class FixityRecord {
    private static final String FORM = "backfile fixity 1";

    private final Map<String, Entry> entries;
    private final boolean broken;
    private boolean changed;

    private FixityRecord(Map<String, Entry> entries, boolean broken) {
        this.entries = entries;
        this.broken = broken;
    }

    /**
     * A file as it was.
     *
     * @param size in bytes
     * @param modified in nanoseconds since 1970
     * @param sha256 of its bytes, 32 bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Entry(long size, long modified, byte[] sha256) {
        /** Whether a file has the size and time it had. */
        public boolean isOf(ListedFile file) {
            return size == file.size() && modified == file.modified();
        }
    }

    /** The record's file. */
    public static Path file(Path state) {
        return state.resolve("fixity");
    }

    /**
     * Reads what is remembered.
     *
     * @return empty if nothing is, and also if the file is damaged, which {@link #isBroken} tells
     */
    public static FixityRecord load(Path state) throws IOException {
        Path file = file(state);
        if (!Files.isRegularFile(file)) {
            return new FixityRecord(new HashMap<>(), false);
        }
        Map<String, Entry> entries = new HashMap<>();
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var reader = new PackReader(in, Files.size(file));
            Unpacker block = reader.next();
            if (!block.isOf(FORM)) {
                return new FixityRecord(new HashMap<>(), true);
            }
            String path = "";
            for (; block.more(); block = block.more() ? block : reader.next()) {
                path = block.textAfter(path);
                entries.put(path, new Entry(block.number(), block.whole(), block.bytes(Sha256.LENGTH)));
            }
            if (!reader.isWhole() || in.read() >= 0) {
                return new FixityRecord(new HashMap<>(), true);
            }
        }
        return new FixityRecord(entries, false);
    }

    /** Whether the file was there and could not be read. */
    public boolean isBroken() {
        return broken;
    }

    /** Whether nothing is remembered. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** All that is remembered, by path. Not to be changed. */
    public Map<String, Entry> entries() {
        return entries;
    }

    /** How many files are remembered whose paths begin so. */
    public int count(String below) {
        int count = 0;
        for (String path : entries.keySet()) {
            count += path.startsWith(below) ? 1 : 0;
        }
        return count;
    }

    /** Remembers a file as it is. */
    public synchronized void put(String path, Entry entry) {
        entries.put(path, entry);
        changed = true;
    }

    /** Forgets a file. */
    public synchronized void remove(String path) {
        changed |= entries.remove(path) != null;
    }

    /** Replaces the file at once, if anything changed since it was read. */
    public void save(Path state) throws IOException {
        if (!changed && !broken) {
            return;
        }
        AtomicFile.replace(file(state), out -> {
            var writer = new PackWriter(out);
            writer.values().form(FORM);
            String last = "";
            for (Map.Entry<String, Entry> each : new TreeMap<>(entries).entrySet()) {
                Entry entry = each.getValue();
                writer.values().textAfter(last, each.getKey()).number(entry.size());
                writer.values().whole(entry.modified()).bytes(entry.sha256());
                last = each.getKey();
                writer.mayEnd();
            }
            writer.close();
        });
    }
}
