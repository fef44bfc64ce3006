package org.backfile.source;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.backfile.pack.AtomicFile;
import org.backfile.pack.WholeFile;
import org.backfile.raw.RawFile;
import org.backfile.source.record.Hashes64;
import org.backfile.source.record.PictureName;

/**
 * The records of files that hold many, apart from each other, so that each can be read by itself and more than once. It
 * can be made again from the files. Two files of it for each of theirs: one holds the records, packed, the other says
 * where each is.
 */
final class RecordStore {
    private final Path folder;

    /** @param folder made when it is needed */
    RecordStore(Path folder) {
        this.folder = folder;
    }

    private static String name(RawFile file) {
        return Hashes64.hex(Hashes64.of(file.path().getBytes(StandardCharsets.UTF_8)));
    }

    private Path index(RawFile file) {
        return folder.resolve(name(file) + ".index");
    }

    private Path data(RawFile file) {
        return folder.resolve(name(file) + ".records");
    }

    /** What is stored of a file; empty if nothing is, or the file has changed since. */
    Optional<StoredRecords> stored(RawFile file, String version) throws IOException {
        return WholeFile.bytes(index(file))
                .map(StoredRecords::of)
                .filter(stored -> stored.file().equals(file) && stored.version().equals(version))
                .filter(stored -> Files.isRegularFile(data(file)));
    }

    /** Makes records; gives what there is to say. */
    @FunctionalInterface
    interface Source {
        /** @param out may be given records until this returns */
        RecordSink read(Out out) throws IOException;
    }

    /** Stores records. */
    interface Out {
        void add(String id, byte[] record) throws IOException;
    }

    /** Reads a file and stores its records, in the place of what is stored. */
    StoredRecords store(RawFile file, String version, Source source) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(index(file)); // what is not whole yet is nothing
        var entries = new ArrayList<Entry>();
        List<RecordSink> told = new ArrayList<>(1);
        AtomicFile data = AtomicFile.beside(data(file), data(file).resolveSibling(name(file) + ".new"), part -> {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                told.add(write(out, entries, source));
            }
        });
        data.move();
        Collections.sort(entries); // those of one name in the order in which they came: the last is meant
        for (int i = entries.size() - 2; i >= 0; i--) {
            if (entries.get(i).id.equals(entries.get(i + 1).id)) {
                entries.set(i, entries.get(i + 1));
            }
        }
        List<Entry> kept = entries.stream().distinct().toList();
        int count = (int)
                kept.stream().filter(entry -> !PictureName.isOne(entry.id)).count();
        var stored = new StoredRecords(
                file,
                version,
                SortedNames.of(kept.stream().map(Entry::id).toArray(String[]::new)),
                kept.stream().mapToLong(Entry::offset).toArray(),
                kept.stream().mapToInt(Entry::length).toArray(),
                kept.stream().mapToInt(Entry::size).toArray(),
                kept.stream().mapToLong(Entry::hash).toArray(),
                told.get(0).findings(file.path(), count));
        AtomicFile.replace(index(file), out -> out.write(stored.bytes()));
        return stored;
    }

    private record Entry(String id, long offset, int length, int size, long hash) implements Comparable<Entry> {
        @Override
        public int compareTo(Entry other) {
            return id.compareTo(other.id);
        }
    }

    private static RecordSink write(OutputStream out, List<Entry> entries, Source source) throws IOException {
        var deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            byte[] buffer = new byte[1 << 16];
            long[] end = {0};
            return source.read((id, record) -> {
                deflater.reset();
                deflater.setInput(record);
                deflater.finish();
                int length = 0;
                while (!deflater.finished()) {
                    int more = deflater.deflate(buffer);
                    out.write(buffer, 0, more);
                    length += more;
                }
                entries.add(new Entry(id, end[0], length, record.length, Hashes64.of(record)));
                end[0] += length;
            });
        } finally {
            deflater.end();
        }
    }

    /**
     * The bytes of a record; may be called from several threads.
     *
     * @throws IOException if they are not what was stored
     */
    byte[] read(StoredRecords stored, int index) throws IOException {
        byte[] packed = new byte[stored.lengths()[index]];
        try (var channel = FileChannel.open(data(stored.file()))) {
            ByteBuffer target = ByteBuffer.wrap(packed);
            long at = stored.offsets()[index];
            while (target.hasRemaining()) {
                int read = channel.read(target, at + target.position());
                if (read < 0) {
                    throw new IOException("ends too early");
                }
            }
        }
        byte[] record = new byte[stored.sizes()[index]];
        var inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            int done = 0;
            while (done < record.length && !inflater.finished()) {
                int more = inflater.inflate(record, done, record.length - done);
                if (more == 0) {
                    break;
                }
                done += more;
            }
            if (done != record.length || Hashes64.of(record) != stored.hashes()[index]) {
                throw new IOException("is damaged");
            }
        } catch (DataFormatException e) {
            throw new IOException("is damaged", e);
        } finally {
            inflater.end();
        }
        return record;
    }

    /** Forgets what is stored of a file. */
    void forget(RawFile file) throws IOException {
        Files.deleteIfExists(index(file));
    }

    /** Leaves nothing of what is stored of a file. */
    void delete(RawFile file) throws IOException {
        forget(file);
        Files.deleteIfExists(data(file));
    }

    /** Where a record stands among a file's; negative if it is not there. */
    static int indexOf(StoredRecords stored, String id) {
        return stored.ids().indexOf(id);
    }
}
