package org.backfile.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.media.DataAddress;
import org.backfile.raw.Capture;
import org.backfile.raw.Raw;
import org.backfile.raw.RawFile;
import org.backfile.raw.RawFolder;
import org.backfile.report.Finding;
import org.backfile.source.field.FieldMapping;
import org.backfile.source.folder.PictureFiles;
import org.backfile.source.folder.SavedFolders;
import org.backfile.source.packed.PackedFile;
import org.backfile.source.record.PictureName;
import org.backfile.source.record.RecordReader;

/**
 * A folder of files to import, whatever they are: raw files are given as they are, and of files that hold many articles
 * each record as if it were one, named {@code export.csv#17}. The front door of its package.
 */
public final class SourceFolder {
    /** How an export names a picture by its number, and where it was by a record of that name. */
    private static final String ATTACHMENT = "attachment:";

    private final RawFolder folder;
    private final SourceOptions options;
    private final RecordStore store;
    private final FieldMapping mapping;
    /** By path of the file. */
    private final Map<String, StoredRecords> stored = new TreeMap<>();

    private final SavedFolders saved = new SavedFolders();
    private boolean hasPictures;

    /**
     * @param records a folder of import's own, made when it is needed
     * @param options what the owner says of the files
     */
    public SourceFolder(RawFolder folder, Path records, SourceOptions options) {
        this.folder = folder;
        this.options = options;
        this.store = new RecordStore(records);
        this.mapping = new FieldMapping(options.mapping());
    }

    /**
     * Finds all raw files and records; see {@link RawFolder#list(Collection)}. Files that are neither raw nor hold records
     * are passed over, and counted.
     *
     * @param own folders and files of the site's own
     */
    public RawFolder.Listing list(Collection<Path> own) {
        var seen = new FoundFormats(folder, options, mapping, saved);
        RawFolder.Listing listing = folder.list(own, options.only(), seen::claim);
        hasPictures = seen.hasPictures();
        Map<RawFile, Format> claimed = seen.formats();
        SavedFolders.Selection selected = saved.select(listing.files());
        claimed.keySet().removeIf(file -> saved.isOfSnapshot(file.path())); // what ArchiveBox tells of a page besides
        if (claimed.isEmpty() && seen.findings().isEmpty() && selected.files() == listing.files()) {
            return listing;
        }
        var files = new ArrayList<RawFile>(selected.files());
        Map<RawFile, Long> parts = new HashMap<>();
        claimed.forEach((file, format) -> parts.put(file, takeParts(file, format, files)));
        var findings = new ArrayList<Finding>(listing.findings());
        findings.addAll(selected.findings());
        findings.addAll(seen.findings());
        claimed.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            RawFile file = entry.getKey();
            try {
                StoredRecords records = records(file, entry.getValue(), parts.getOrDefault(file, 0L));
                stored.put(file.path(), records);
                for (int i = 0; i < records.ids().size(); i++) {
                    if (!PictureName.isOne(records.ids().get(i))) {
                        files.add(records.record(i));
                    }
                }
                findings.addAll(records.findings());
            } catch (IOException e) {
                findings.add(Finding.error(
                        "unreadable",
                        file.path(),
                        0,
                        "Cannot be read, or its records cannot be kept: " + e.getMessage(),
                        "see that you may read it, that it is whole and that the disk is not full"));
            }
        });
        Collections.sort(files);
        Collections.sort(findings);
        return new RawFolder.Listing(files, findings);
    }

    /**
     * Takes an export's texts, which stand in files of their own, from the raw files.
     *
     * @return a number that changes with them
     */
    private static long takeParts(RawFile file, Format format, List<RawFile> files) {
        String below = format == Format.SUBSTACK ? "posts/" : format == Format.OMNIVORE ? "content/" : "";
        if (below.isEmpty()) {
            return 0;
        }
        String start = file.path().substring(0, file.path().lastIndexOf('/') + 1) + below;
        long[] sum = {0};
        files.removeIf(other -> {
            boolean isPart = other.path().startsWith(start);
            sum[0] += isPart ? other.hashCode() : 0;
            return isPart;
        });
        return sum[0];
    }

    private StoredRecords records(RawFile file, Format format, long parts) throws IOException {
        String version =
                format.label() + " " + options.version() + " " + options.isNamed(folder.resolve(file)) + " " + parts;
        Optional<StoredRecords> before = store.stored(file, version);
        return before.isPresent() ? before.get() : store.store(file, version, out -> read(file, format, out));
    }

    private RecordSink read(RawFile file, Format format, RecordStore.Out out) throws IOException {
        Path path = folder.resolve(file);
        var sink = new RecordSink(out, options, options.isNamed(path));
        RecordReader reader = format.reader(mapping, PackedFile.start(path), file.path(), path);
        try (InputStream in = PackedFile.open(path)) {
            reader.read(in, sink);
        } catch (IOException e) {
            if (!PackedFile.isOfInput(e)) {
                throw e;
            }
            if (e instanceof PackedFile.Unreadable) {
                sink.leaveOut(
                        "packing-unknown",
                        0,
                        "Cannot be unpacked: " + e.getMessage(),
                        "unpack it first, and import that");
                return sink;
            }
            sink.leaveOut(
                    "breaks-off",
                    0,
                    "Cannot be read to its end: " + PackedFile.why(e),
                    "see whether the file is whole; what stands before is imported");
        }
        return sink;
    }

    /** Reads a raw file or a record. May be called from several threads. */
    public Raw read(RawFile file) {
        int mark = stored.isEmpty() ? -1 : file.path().lastIndexOf('#');
        StoredRecords records = mark < 0 ? null : stored.get(file.path().substring(0, mark));
        if (records == null) {
            Raw raw = folder.read(file);
            Capture known = saved.of(file.path()).withOwnersDay(options.date());
            return raw instanceof Raw.Text text && !known.isNone() ? text.captured(known) : raw;
        }
        int index = RecordStore.indexOf(records, file.path().substring(mark + 1));
        try {
            if (index >= 0 && records.record(index).equals(file)) {
                Raw raw = RawFolder.of(file.path(), store.read(records, index));
                return raw instanceof Raw.Text text ? text.asRecord() : raw;
            }
        } catch (IOException e) {
            return lost(file, records, String.valueOf(e.getMessage()));
        }
        return lost(file, records, "is not there");
    }

    /** Whether the owner names the day of articles that name none. */
    public boolean hasOwnersDay() {
        return options.date().isPresent();
    }

    /** Whether there are pictures, which articles may show that lacked them before. Known once the files are listed. */
    public boolean hasPictures() {
        return hasPictures;
    }

    /**
     * A picture that an article shows. May be called from several threads.
     *
     * @param raw the path of the article's raw file or record
     * @param address absolute, {@code data:}, or relative to that file
     * @return its bytes, cut off behind the longest that are wanted; empty if it is not there
     */
    public Optional<byte[]> picture(String raw, String address) throws IOException {
        if (DataAddress.isOne(address)) {
            return DataAddress.bytes(address);
        }
        int mark = stored.isEmpty() ? -1 : raw.lastIndexOf('#');
        String file = mark < 0 ? raw : raw.substring(0, mark);
        if (!stored.isEmpty()) {
            String name = PictureName.of(address);
            StoredRecords own = stored.get(file);
            Optional<byte[]> found = own == null ? Optional.empty() : picture(own, name);
            for (StoredRecords other : found.isPresent() ? List.<StoredRecords>of() : stored.values()) {
                found = found.isPresent() ? found : picture(other, name);
            }
            if (found.isPresent() && address.startsWith(ATTACHMENT)) {
                String told = new String(found.get(), StandardCharsets.UTF_8);
                return told.startsWith(ATTACHMENT) ? Optional.empty() : picture(raw, told);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return new PictureFiles(folder.resolve("")).find(file, address, options.largestPicture());
    }

    /**
     * Where on the web a picture is that no source has.
     *
     * @param raw the path of the article's raw file or record
     * @param address as the article names it
     * @return empty if it is no address of the web
     */
    public Optional<String> webAddress(String raw, String address) throws IOException {
        String told = address;
        int mark = raw.lastIndexOf('#');
        StoredRecords own = mark < 0 ? null : stored.get(raw.substring(0, mark));
        if (own != null && address.startsWith(ATTACHMENT)) {
            told = picture(own, PictureName.of(address))
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElse("");
        }
        return told.regionMatches(true, 0, "http://", 0, 7) || told.regionMatches(true, 0, "https://", 0, 8)
                ? Optional.of(told)
                : Optional.empty();
    }

    private Optional<byte[]> picture(StoredRecords records, String name) throws IOException {
        int index = RecordStore.indexOf(records, name);
        return index < 0 ? Optional.empty() : Optional.of(store.read(records, index));
    }

    private Raw lost(RawFile file, StoredRecords records, String why) {
        String more = "";
        try {
            store.forget(records.file()); // the next run makes it again
        } catch (IOException e) {
            more = "; nor can the store be removed: " + e.getMessage();
        }
        return new Raw.NoText(
                file.path(),
                "",
                List.of(Finding.error(
                        "record-lost",
                        file.path(),
                        0,
                        "What was stored of this record " + why + more,
                        "import again")));
    }

    /**
     * Leaves nothing of what is stored of a file of many records, which the next import reads again; nothing happens if
     * there is no such.
     *
     * @param record a record of it
     */
    public void delete(String record) throws IOException {
        int mark = record.lastIndexOf('#');
        StoredRecords records = mark < 0 ? null : stored.get(record.substring(0, mark));
        if (records != null) {
            store.delete(records.file());
        }
    }

    /** Whether a file or record has the size and time that it was listed with. */
    public boolean isAsListed(String path, long size, long modified) {
        int mark = stored.isEmpty() ? -1 : path.lastIndexOf('#');
        StoredRecords records = mark < 0 ? null : stored.get(path.substring(0, mark));
        if (records == null) {
            return folder.isAsListed(path, size, modified);
        }
        int index = RecordStore.indexOf(records, path.substring(mark + 1));
        return index >= 0 && records.record(index).equals(new RawFile(path, size, modified));
    }

    /** Whether a raw file is in what is to be imported: one of which that is not so is not missed. */
    public boolean isMeant(String path) {
        if (options.only().isEmpty()) {
            return true;
        }
        int mark = path.lastIndexOf('#');
        Path file = folder.resolve(mark < 0 ? path : path.substring(0, mark));
        return options.only().stream().anyMatch(file::startsWith);
    }
}
