package org.backfile.pagepack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.pack.AtomicFile;
import org.backfile.pack.FileChecksum;

/** Writes the packs of a month, and their index. */
public final class MonthWriter {
    /** So many pages a pack has at most: more make a zip's directory long. */
    static final int MOST_PAGES = 10_000;
    /** And so many bytes, so that it is read by everything that reads zip files. */
    private static final long MOST_BYTES = 1L << 30;

    private final Path output;
    private final PageSpool spool;
    private final Announcement announcement;
    private final int mostPages;

    /**
     * @param output the output folder, in which {@code packs/} is
     * @param spool the pages that were made anew
     * @param announcement is told the path of each file before it stands in its place
     */
    public MonthWriter(Path output, PageSpool spool, Announcement announcement) {
        this(output, spool, announcement, MOST_PAGES);
    }

    MonthWriter(Path output, PageSpool spool, Announcement announcement, int mostPages) {
        this.output = output;
        this.spool = spool;
        this.announcement = announcement;
        this.mostPages = mostPages;
    }

    /** Is told what is going to be. */
    @FunctionalInterface
    public interface Announcement {
        void of(String path) throws IOException;
    }

    /**
     * A file that was written, or was there with the same bytes.
     *
     * @param path below the output folder
     * @param checksum of its bytes, as bakes remember it
     */
    public record Written(String path, byte[] checksum) {}

    /**
     * Writes the packs of a month anew: of the pages that were made, and of those that stay as they are in its packs now.
     *
     * @param paths of all its pages, sorted. One that is neither made nor in a pack is left out
     * @return what there is of the month now, the index last; nothing if it has no page
     */
    public List<Written> write(String month, List<String> paths) throws IOException {
        Files.createDirectories(output.resolve(PagePath.FOLDER));
        var written = new ArrayList<Written>();
        var entries = new ArrayList<PackIndex.Entry>();
        Optional<PageMonth> before = PageMonth.open(output, month);
        try {
            int next = 0;
            while (next < paths.size()) {
                next = writePack(month, paths, next, before, entries, written);
            }
        } finally {
            if (before.isPresent()) {
                before.get().close();
            }
        }
        if (!written.isEmpty()) {
            List<String> names = written.stream()
                    .map(pack -> pack.path().substring(PagePath.FOLDER.length() + 1))
                    .toList();
            byte[] index = PackIndex.write(names, entries);
            String path = PagePath.index(month);
            announcement.of(path);
            AtomicFile.beside(output.resolve(path), out -> out.write(index)).moveIfOther();
            written.add(new Written(path, FileChecksum.of(index)));
        }
        return written;
    }

    /** Writes one pack; the number of the page behind its last one. */
    private int writePack(
            String month,
            List<String> paths,
            int from,
            Optional<PageMonth> before,
            List<PackIndex.Entry> entries,
            List<Written> written)
            throws IOException {
        Path part = output.resolve(PagePath.FOLDER)
                .resolve(".part-of-backfile-" + Thread.currentThread().getId());
        int next = from;
        try (var pack = new PagePack(part)) {
            while (next < paths.size() && pack.count() < mostPages && pack.length() < MOST_BYTES) {
                String path = paths.get(next++);
                Optional<PackedPage> made = spool.page(path);
                if (made.isPresent()) {
                    entries.add(
                            new PackIndex.Entry(path, written.size(), pack.add(made.get(), spool.read(made.get()))));
                } else {
                    Optional<PageMonth.Found> kept =
                            before.isEmpty() ? Optional.empty() : before.get().find(path);
                    if (kept.isPresent()) {
                        PackedPage page = kept.get().page();
                        byte[] bytes = PackBytes.read(kept.get().pack(), page.offset(), page.packed());
                        entries.add(new PackIndex.Entry(path, written.size(), pack.add(page, bytes)));
                    }
                }
            }
            pack.finish();
            if (pack.count() > 0) {
                String path = PagePath.pack(month, pack.hash());
                announcement.of(path);
                Files.move(
                        part,
                        output.resolve(path),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                written.add(new Written(path, pack.checksum()));
            }
        } finally {
            Files.deleteIfExists(part);
        }
        return next;
    }
}
