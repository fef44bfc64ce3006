package org.backfile.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.output.MadeFiles.Made;
import org.backfile.pack.FileChecksum;
import org.backfile.pagepack.MonthWriter;
import org.backfile.pagepack.PageMonth;
import org.backfile.pagepack.PagePath;
import org.backfile.pagepack.PageSpool;
import org.backfile.report.Progress;
import org.backfile.work.Cores;

/**
 * The pages of months on their way into packs, in a bake that makes so many files that these are packed. A month whose pages
 * all stay as they were keeps its packs; of any other they are written anew, from what was made and what stands in the old ones.
 */
final class PackedMonths implements AutoCloseable {
    private static final String SOURCE = "packs";

    private final OutputFiles folder;
    private final PathJournal journal;
    /** Empty where pages are files. Set before the first page of a month is claimed. */
    private Optional<PageSpool> spool = Optional.empty();

    private boolean written;

    PackedMonths(OutputFiles folder, PathJournal journal) {
        this.folder = folder;
        this.journal = journal;
    }

    /** From now on takes pages of months. */
    void begin(Path waiting) {
        try {
            spool = Optional.of(PageSpool.open(waiting));
        } catch (IOException e) {
            throw Reason.cannotWrite(waiting, e);
        }
    }

    boolean isBegun() {
        return spool.isPresent();
    }

    /** Whether a page goes into a pack. */
    boolean takes(String path) {
        return spool.isPresent() && PagePath.month(path).isPresent();
    }

    /** Takes a page; false if it was in a pack already, with the same bytes. */
    boolean put(String path, byte[] bytes, long inputs, PreviousBake before) throws IOException {
        byte[] checksum = FileChecksum.of(bytes);
        spool.orElseThrow().add(path, bytes);
        before.claims().made(path, new Made(inputs, bytes.length, MadeFiles.PACKED), checksum);
        return !(before.isPacked(path) && java.util.Arrays.equals(before.checksum(path), checksum));
    }

    /** A month's pages. */
    private static final class Month {
        final List<String> paths = new ArrayList<>();
        boolean changed;
    }

    /** Writes the packs, once all pages are claimed; what the pages were before, files of their own, goes. */
    void write(PreviousBake before, OutputFindings findings, Progress progress) {
        if (written || spool.isEmpty()) {
            return;
        }
        written = true;
        Map<String, Month> months = months(before);
        List<String> names = List.copyOf(months.keySet());
        progress.stage("writing packs", names.size());
        Cores.each(names.size(), progress, number -> {
            String name = names.get(number);
            try {
                write(name, Objects.requireNonNull(months.get(name)), before);
            } catch (IOException e) {
                findings.failed(PagePath.index(name), SOURCE, e);
                keep(name, before);
            }
        });
        close(findings);
    }

    private void close(OutputFindings findings) {
        try {
            close();
        } catch (IOException e) {
            findings.unfinished(e);
        }
    }

    private Map<String, Month> months(PreviousBake before) {
        var months = new TreeMap<String, Month>();
        before.claims().each(new PathClaims.Visitor() {
            @Override
            public void same(int place, String path, Made file) {
                if (before.files().isPacked(place)) {
                    add(path, false);
                }
            }

            @Override
            public void other(String path, Made file, byte[] checksum) {
                // One that could not be made this time stays as it is in its pack.
                if (file.modified() == MadeFiles.PACKED || file.size() < 0 && before.isPacked(path)) {
                    add(path, true);
                }
            }

            private void add(String path, boolean changed) {
                Month month = months.computeIfAbsent(PagePath.month(path).orElseThrow(), m -> new Month());
                month.paths.add(path);
                month.changed |= changed;
            }
        });
        return months;
    }

    private void write(String name, Month month, PreviousBake before) throws IOException {
        if (!month.changed && stays(name, month, before)) {
            return;
        }
        var writer = new MonthWriter(folder.root(), spool.orElseThrow(), path -> {
            if (before.files().place(path) < 0) {
                journal.add(path);
            }
        });
        for (MonthWriter.Written file : writer.write(name, month.paths)) {
            before.claims().take(file.path(), SOURCE);
            before.claims().made(file.path(), folder.look(file.path(), 0), file.checksum());
        }
        for (String path : month.paths) {
            if (!before.isPacked(path) && before.files().place(path) >= 0) {
                folder.remove(path); // from a time when there were fewer
            }
        }
    }

    /** Leaves what there is of a month, for it could not be written anew. */
    private void keep(String name, PreviousBake before) {
        before.claims().take(PagePath.index(name), SOURCE);
        try {
            PageMonth.packs(folder.root(), name).forEach(path -> before.claims().take(path, SOURCE));
        } catch (IOException e) {
            // Then there is nothing that could be read.
        }
    }

    private boolean stays(String name, Month month, PreviousBake before) throws IOException {
        List<String> files = new ArrayList<>(PageMonth.packs(folder.root(), name));
        files.add(PagePath.index(name));
        Optional<PageMonth> old = PageMonth.open(folder.root(), name);
        if (old.isEmpty()) {
            return false;
        }
        try (PageMonth packs = old.get()) {
            if (packs.count() != month.paths.size()
                    || !files.stream().allMatch(path -> before.files().place(path) >= 0)) {
                return false; // a page has gone
            }
        }
        for (String path : files) {
            int place = before.files().place(path);
            before.claims().take(place, path, SOURCE);
            before.claims().stays(place);
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        if (spool.isPresent()) {
            spool.get().close();
        }
    }
}
