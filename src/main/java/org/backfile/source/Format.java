package org.backfile.source;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backfile.source.docx.PressDatabase;
import org.backfile.source.export.ExportFiles;
import org.backfile.source.export.OmnivoreTexts;
import org.backfile.source.export.SubstackExport;
import org.backfile.source.field.DelimitedRecords;
import org.backfile.source.field.FieldMapping;
import org.backfile.source.field.FrontMatterFile;
import org.backfile.source.field.JsonLines;
import org.backfile.source.field.JsonRecords;
import org.backfile.source.field.OmnivoreExport;
import org.backfile.source.field.Utf8Stream;
import org.backfile.source.packed.PackedFile;
import org.backfile.source.record.RecordReader;
import org.backfile.source.record.TextCharset;
import org.backfile.source.webarchive.WaczPages;
import org.backfile.source.webarchive.WarcPages;
import org.backfile.source.wordpress.WordPressExport;

/** The kinds of files that hold articles, beside raw text and saved pages. */
public enum Format {
    JSON,
    JSONL,
    CSV,
    TSV,
    /** WordPress' export. */
    WXR,
    /** Markdown with front matter. */
    MD,
    /** A web archive, or the older ARC. */
    WARC,
    /** Web archives in a zip file. */
    WACZ,
    /** Substack's export, unpacked or not. */
    SUBSTACK,
    /** Omnivore's export, unpacked or not. */
    OMNIVORE,
    /** Documents of Word with articles of Nexis or Factiva. */
    DOCX;

    /** As it is told and asked for. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return label();
    }

    /**
     * What a file is, by how it begins.
     *
     * @param start its first bytes, unpacked
     * @param mapping which fields there may be
     * @return empty if it is none that is known
     */
    static Optional<Format> of(byte[] start, FieldMapping mapping) {
        if (PackedFile.isUnreadable(start)) {
            return Optional.of(WARC); // nothing else is packed so
        }
        if (WaczPages.isOne(start)) {
            return Optional.of(WACZ);
        }
        String text = new String(start, TextCharset.of(start)).replaceFirst("^[\uFEFF\\s]+", "");
        if (text.startsWith("{")) {
            return Optional.of(isLines(text) ? JSONL : JSON);
        }
        if (text.startsWith("[")) {
            return text.substring(1).stripLeading().startsWith("{") ? Optional.of(JSON) : Optional.empty();
        }
        if (text.startsWith("WARC/") || text.startsWith("filedesc:")) {
            return Optional.of(WARC);
        }
        if (text.contains("wordpress.org/export/") || text.contains("<wp:wxr_version>")) {
            return Optional.of(WXR);
        }
        if (SubstackExport.isTable(text)) {
            return Optional.of(SUBSTACK);
        }
        if (FrontMatterFile.isOne(text)) {
            return Optional.of(MD);
        }
        if (isTable(text, '\t', mapping)) {
            return Optional.of(TSV);
        }
        return isTable(text, ',', mapping) || isTable(text, ';', mapping) ? Optional.of(CSV) : Optional.empty();
    }

    /** What a file is by its name and its beginning, or a zip by what is in it, if it is an export of several files. */
    static Optional<Format> ofSeveral(Path file, byte[] start) {
        String text = new String(start, 0, Math.min(start.length, 1 << 13), StandardCharsets.UTF_8);
        if (OmnivoreTexts.isList(file.getFileName().toString(), text)) {
            return Optional.of(OMNIVORE);
        }
        if (!text.startsWith("PK\3\4")) {
            return Optional.empty();
        }
        if (PressDatabase.isDocument(file)) {
            return Optional.of(DOCX);
        }
        try (ExportFiles files = ExportFiles.of(file)) {
            if (SubstackExport.table(files).isPresent()) {
                return Optional.of(SUBSTACK);
            }
            return OmnivoreTexts.lists(files).isEmpty() ? Optional.empty() : Optional.of(OMNIVORE);
        } catch (IOException e) {
            return Optional.empty(); // a zip that cannot be read is none that we know
        }
    }

    /** What a file is that holds a page and is not read, for people; empty if it is none of these. */
    static Optional<String> unread(byte[] start) {
        String text = new String(start, 0, Math.min(start.length, 1 << 12), StandardCharsets.ISO_8859_1);
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.contains("mime-version:") && lower.contains("content-type: multipart/related")) {
            return Optional.of("a page saved as MHTML");
        }
        return text.startsWith("bplist00") && text.contains("WebMainResource")
                ? Optional.of("a page saved as a web archive of Safari's")
                : Optional.empty();
    }

    /** Whether it is a table of addresses without texts, as those are that services for reading later export. */
    static boolean isList(byte[] start, FieldMapping mapping) {
        String text = new String(start, TextCharset.of(start)).replaceFirst("^[\uFEFF\\s]+", "");
        List<String> columns = DelimitedRecords.columns(text.substring(0, Math.min(text.length(), 1 << 13)), ',');
        return columns.size() > 2 && mapping.isList(Set.copyOf(columns));
    }

    /** Whether an object ends where its line does, and another begins on the next; or none ends in so much text. */
    private static boolean isLines(String text) {
        int end = text.indexOf('\n');
        if (end < 0) {
            return text.length() > 1 && !text.stripTrailing().endsWith("}");
        }
        String line = text.substring(0, end).stripTrailing();
        String next = text.substring(end).stripLeading();
        return line.endsWith("}") && (next.isEmpty() || next.startsWith("{"));
    }

    private static boolean isTable(String text, char delimiter, FieldMapping mapping) {
        String head = text.substring(0, Math.min(text.length(), 1 << 13));
        if (head.indexOf(delimiter) < 0 || head.lines().findFirst().orElse("").indexOf(delimiter) < 0) {
            return false;
        }
        List<String> columns = DelimitedRecords.columns(head, delimiter);
        if (mapping.isByNumber()) {
            return columns.size() > 1 && mapping.fits(Set.copyOf(DelimitedRecords.numbers(columns.size())));
        }
        return columns.size() > 1
                && columns.stream().filter(mapping::knows).count() > 1
                && mapping.fits(Set.copyOf(columns));
    }

    /** What parts a table's columns: the one of the usual signs that its first line has most of. */
    static char delimiter(byte[] start, Format format) {
        String line =
                new String(start, TextCharset.of(start)).lines().findFirst().orElse("");
        long semicolons = line.chars().filter(c -> c == ';').count();
        long commas = line.chars().filter(c -> c == ',').count();
        return format == TSV ? '\t' : semicolons > commas ? ';' : ',';
    }

    /**
     * What reads a file of the format.
     *
     * @param path of the file as it is told of
     * @param file itself
     */
    RecordReader reader(FieldMapping mapping, byte[] start, String path, Path file) {
        return switch (this) {
            case JSON -> utf8(new JsonRecords(mapping), start);
            case JSONL -> utf8(new JsonLines(mapping), start);
            case MD -> new FrontMatterFile(mapping, TextCharset.of(start), path);
            case WARC -> new WarcPages(PackedFile.isPacked(file) ? Optional.of(file) : Optional.empty());
            case WACZ -> new WaczPages(file);
            case SUBSTACK -> new SubstackExport(file);
            case OMNIVORE -> new OmnivoreExport(mapping, file);
            case DOCX -> new PressDatabase(file);
            case WXR -> new WordPressExport(TextCharset.of(start));
            case CSV, TSV -> new DelimitedRecords(mapping, delimiter(start, this), TextCharset.of(start));
        };
    }

    /** JSON of other programs may be in UTF-16, which RFC 8259 has done away with. */
    private static RecordReader utf8(RecordReader reader, byte[] start) {
        Charset charset = TextCharset.of(start);
        return charset.name().startsWith("UTF-16")
                ? (in, sink) -> reader.read(new Utf8Stream(new InputStreamReader(in, charset)), sink)
                : reader;
    }
}
