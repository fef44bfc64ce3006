package org.backfile.source.webarchive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.backfile.source.packed.PackedFile;
import org.backfile.source.record.RecordReader;

/** Pages of a <a href="https://specs.webrecorder.net/wacz/1.1.1/">WACZ</a>: web archives in a zip file. */
public final class WaczPages implements RecordReader {
    private static final Pattern ARCHIVE =
            Pattern.compile("(?:.*/)?archive/[^/]+\\.w?arc(?:\\.gz)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern LIST = Pattern.compile("(?:.*/)?pages/[^/]+\\.jsonl");

    private final Path file;

    /** @param file itself: a zip file's list of contents is at its end */
    public WaczPages(Path file) {
        this.file = file;
    }

    /** Whether a zip file begins as one. */
    public static boolean isOne(byte[] start) {
        String text = new String(start, java.nio.charset.StandardCharsets.ISO_8859_1);
        return text.startsWith("PK\3\4")
                && (text.contains("datapackage.json")
                        || text.contains("archive/")
                        || text.contains("pages/pages.jsonl"));
    }

    @Override
    public void read(InputStream in, Sink sink) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            List<ZipEntry> archives = new ArrayList<>();
            List<ZipEntry> lists = new ArrayList<>();
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (ARCHIVE.matcher(entry.getName()).matches()) {
                    archives.add(entry);
                } else if (LIST.matcher(entry.getName()).matches()) {
                    lists.add(entry);
                }
            }
            var listed = new ListedPages();
            for (ZipEntry list : lists) {
                try (InputStream lines = zip.getInputStream(list)) {
                    listed.read(lines);
                }
            }
            archives.sort((one, other) -> one.getName().compareTo(other.getName()));
            for (ZipEntry archive : archives) {
                try (InputStream bytes =
                        PackedFile.unpacked(zip.getInputStream(archive), Math.max(0, archive.getCompressedSize()))) {
                    new WarcPages(Optional.empty(), listed).read(bytes, sink);
                } catch (IOException e) {
                    if (!PackedFile.isOfInput(e)) {
                        throw e;
                    }
                    sink.leaveOut(
                            "breaks-off",
                            0,
                            archive.getName() + " cannot be read to its end: " + PackedFile.why(e),
                            "see whether the file is whole; what stands before is imported");
                }
            }
        }
    }
}
