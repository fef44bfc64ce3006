package org.backfile.ingest.state;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.pack.Unpacker;

/**
 * What a run has read and parsed and not yet put in its place: for each raw file its facts, its article as a content file,
 * and its line of the ledger. It is written as the run reads, and goes when all is in place; so a run that was killed need
 * not read again what stands in it. One file a thread, which only grows.
 */
public final class ImportJournal implements Closeable {
    private static final int PIECE = 1 << 16;
    private static final Pattern NAME = Pattern.compile("\\d{1,8}");

    private final Path folder;
    private final String version;
    private final List<FileChannel> files = new CopyOnWriteArrayList<>();
    private final Map<String, Entry> kept = new HashMap<>();
    private int unused;
    private Optional<Integer> apart = Optional.empty();
    /** A name that no other process takes, on whatever machine, and that {@link #open} does not take for the journal's. */
    private final Path unpublished;

    private ImportJournal(Path folder, String version) {
        this.folder = folder;
        this.version = version;
        this.unpublished = folder.resolve(
                "apart-" + Long.toHexString(ThreadLocalRandom.current().nextLong()));
    }

    /**
     * Where a raw file's article and line stand.
     *
     * @param file which of the journal's files
     * @param at where the article starts; the line follows
     * @param article how many bytes long it is; 0 if there is none
     * @param line how many bytes long that is; 0 if there is none
     */
    public record Place(int file, long at, int article, int line) {
        /** Of a raw file that the journal does not hold. */
        public static final Place NONE = new Place(-1, 0, 0, 0);

        public boolean isNone() {
            return file < 0;
        }
    }

    /**
     * A raw file that a run before this one had read.
     *
     * @param checksum of its article and line
     */
    public record Entry(SourceRecord facts, Place place, int checksum) {}

    /**
     * Opens the journal, with what a run left in it that was killed.
     *
     * @param version what another version of the program wrote, or one with other settings, does not count
     */
    public static ImportJournal open(ImportLayout layout, String version) throws IOException {
        FileTree.delete(layout.oldJournal());
        if (!Files.isDirectory(layout.journal(), LinkOption.NOFOLLOW_LINKS)) {
            FileTree.delete(layout.journal());
        }
        Files.createDirectories(layout.journal());
        var journal = new ImportJournal(layout.journal(), version);
        List<Path> found;
        try (Stream<Path> list = Files.list(layout.journal())) {
            found = list.sorted().toList();
        }
        for (Path file : found) {
            String name = file.getFileName().toString();
            if (NAME.matcher(name).matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                journal.unused = Math.max(journal.unused, Integer.parseInt(name) + 1);
                journal.load(file);
            } else {
                FileTree.delete(file); // somebody else's
            }
        }
        return journal;
    }

    /**
     * Begins one file of the journal, apart from all others, for one writer: it counts when it is {@link #publish
     * published}, and takes the place of another of its number.
     */
    public static ImportJournal apart(ImportLayout layout, String version, int number) throws IOException {
        Files.createDirectories(layout.journal());
        var journal = new ImportJournal(layout.journal(), version);
        journal.apart = Optional.of(number);
        return journal;
    }

    /** Gives what was written {@linkplain #apart apart} its place in the journal, when its writer has been closed. */
    public void publish() throws IOException {
        if (!files.isEmpty()) {
            Path place = folder.resolve(Integer.toString(apart.orElseThrow()));
            Files.move(unpublished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What is known from the run before, by raw file; empty if that came to its end. */
    public Map<String, Entry> kept() {
        return kept;
    }

    /** Whether an entry's texts are as they were written. May be called from several threads. */
    public boolean isWhole(Entry entry) {
        Place place = entry.place();
        byte[] texts = read(place.file(), place.at(), place.article() + place.line());
        return JournalWriter.checksum(texts) == entry.checksum();
    }

    /** For one thread: adds to the journal. */
    public synchronized JournalWriter writer() throws IOException {
        Path file = apart.isEmpty() ? folder.resolve(Integer.toString(unused++)) : unpublished;
        if (apart.isPresent() && !files.isEmpty()) {
            throw new IllegalStateException("a second writer of a file for one");
        }
        var writer = new JournalWriter(file, files.size(), version);
        files.add(FileChannel.open(file, StandardOpenOption.READ));
        return writer;
    }

    /** The content file of a raw file whose writer has been closed. May be called from several threads. */
    public byte[] article(Place place) {
        return read(place.file(), place.at(), place.article());
    }

    /** The part of its ledger line that does not depend on other files. */
    public byte[] line(Place place) {
        return read(place.file(), place.at() + place.article(), place.line());
    }

    private byte[] read(int file, long at, int length) {
        byte[] bytes = new byte[length];
        try {
            FileChannel channel = files.get(file);
            // In pieces, because the JDK keeps a buffer as long as the longest read for each thread.
            for (int from = 0; from < length; ) {
                int read = channel.read(ByteBuffer.wrap(bytes, from, Math.min(PIECE, length - from)), at + from);
                if (read < 0) {
                    throw new IOException("the journal has become shorter while it was in use");
                }
                from += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    /** Reads a file's batches up to the first that is not whole. */
    private void load(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        int number = files.size();
        files.add(channel);
        byte[] first = JournalWriter.firstLine(version);
        long at = first.length;
        if (channel.size() < at || !Arrays.equals(read(number, 0, first.length), first)) {
            return;
        }
        while (channel.size() - at >= JournalWriter.HEAD) {
            ByteBuffer head = ByteBuffer.wrap(read(number, at, JournalWriter.HEAD));
            long texts = head.getLong();
            int index = head.getInt();
            at += JournalWriter.HEAD;
            if (texts < 0 || index < 0 || channel.size() - at - index < texts) {
                return;
            }
            Unpacker entries = Unpacker.of(read(number, at + texts, index));
            if (!entries.more() && index != Long.BYTES) {
                return;
            }
            entries(entries, number, at);
            at += texts + index;
        }
    }

    private void entries(Unpacker in, int file, long start) {
        long at = start;
        while (in.more()) {
            SourceRecord facts = SourceRecord.read(in);
            var place = new Place(file, at, (int) in.number(), (int) in.number());
            kept.put(facts.raw(), new Entry(facts, place, (int) in.whole()));
            at += place.article() + place.line();
        }
    }

    /** Ends the journal: all that it holds is in its place. */
    public void delete(ImportLayout layout) throws IOException {
        close();
        // At once, for half a journal would tell the next run half of what there is to know.
        Files.move(layout.journal(), layout.oldJournal(), StandardCopyOption.ATOMIC_MOVE);
        FileTree.delete(layout.oldJournal());
    }

    @Override
    public void close() throws IOException {
        for (FileChannel file : files) {
            file.close();
        }
    }
}
