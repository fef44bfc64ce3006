package org.backfile.source.export;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.raw.RawRecord;
import org.backfile.source.record.FoundRecord;
import org.backfile.source.record.RecordReader;

/**
 * Substack's export: {@code posts.csv} with a row for each post, and {@code posts/ID.slug.html} with its text; in a folder,
 * or in a zip as it comes. Which site it is of the export does not say: a post is known by its path there, {@code /p/slug}.
 */
public final class SubstackExport implements RecordReader {
    private static final String TABLE = "posts.csv";
    private static final String TEXTS = "posts/";
    private static final String HTML = ".html";
    private static final String BUTTON = "button or form of Substack's in a post";
    private static final String COLUMNS = "post_id,post_date,is_published,";

    private final Path file;

    /** @param file the table, or the zip */
    public SubstackExport(Path file) {
        this.file = file;
    }

    /** Whether a file begins as the table does. */
    public static boolean isTable(String start) {
        return start.replace("\"", "").startsWith(COLUMNS);
    }

    /** The path of the table in a zip, if it is one of Substack's. */
    public static Optional<String> table(ExportFiles files) throws IOException {
        for (String name : files.names("")) {
            boolean isIt = name.equals(TABLE) || name.endsWith("/" + TABLE);
            if (isIt && isTable(start(files.bytes(name).orElse(new byte[0])))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    }

    @Override
    public void read(InputStream in, Sink sink) throws IOException {
        boolean isTable = file.getFileName().toString().endsWith(".csv");
        Path folder = file.getParent();
        try (ExportFiles files = ExportFiles.of(isTable && folder != null ? folder : file)) {
            String table =
                    isTable ? file.getFileName().toString() : table(files).orElse(TABLE);
            byte[] rows = files.bytes(table).orElse(new byte[0]);
            if (rows.length > ExportFiles.LONGEST) {
                sink.leaveOut(
                        "too-long",
                        0,
                        table + " is longer than " + (ExportFiles.LONGEST >> 20) + " MB, which no list of posts is",
                        "split it");
                return;
            }
            posts(
                    start(rows).isEmpty() ? "" : new String(rows, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""),
                    table.substring(0, table.length() - TABLE.length()),
                    files,
                    sink);
        }
    }

    private static void posts(String rows, String folder, ExportFiles files, Sink sink) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (String name : files.names(folder + TEXTS)) {
            if (name.endsWith(HTML)) {
                texts.put(number(name.substring(folder.length() + TEXTS.length())), name);
            }
        }
        try (var posts = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofNamedCsvRecord(rows)
                .iterator()) {
            while (posts.hasNext()) {
                NamedCsvRecord post = posts.next();
                take(post, texts.getOrDefault(number(field(post, "post_id")), ""), files, sink);
            }
        } catch (CsvParseException e) {
            sink.leaveOut(
                    "table-broken",
                    0,
                    "Cannot be read to its end: " + e.getMessage(),
                    "what stands before is imported");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A post's number: what stands before its slug. */
    private static String number(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    private static String field(NamedCsvRecord post, String name) {
        return post.findField(name).map(String::strip).orElse("");
    }

    private static void take(NamedCsvRecord post, String text, ExportFiles files, Sink sink) throws IOException {
        long line = post.getStartingLineNumber();
        if (!field(post, "is_published").equalsIgnoreCase("true")) {
            sink.passOver("post of the status draft", line);
            return;
        }
        byte[] html = text.isEmpty() ? new byte[0] : files.bytes(text).orElse(new byte[0]);
        if (html.length > ExportFiles.LONGEST) {
            sink.leaveOut("too-long", line, text + " is longer than any article", "shorten it");
            return;
        }
        String podcast = field(post, "podcast_url");
        var page = new SubstackText(new String(html, StandardCharsets.UTF_8).replace("\uFEFF", ""));
        for (int i = 0; i < page.buttons(); i++) {
            sink.passOver(BUTTON, line);
        }
        String body = page.html();
        if (podcast.startsWith("http")) {
            String address = podcast.replace("&", "&amp;").replace("\"", "%22").replace("<", "%3C");
            body += "\n<p><a href=\"" + address + "\">" + address + "</a></p>";
        }
        if (body.isBlank()) {
            sink.leaveOut(
                    "text-missing",
                    line,
                    "There is no text of the post " + field(post, "post_id") + " in posts/",
                    "see whether the export is whole");
            return;
        }
        String id = field(post, "post_id");
        int dot = id.indexOf('.');
        List<String> aliases = dot < 0 ? List.of() : List.of("/p/" + id.substring(dot + 1));
        var record = new RawRecord(
                field(post, "title"),
                field(post, "post_date"),
                "",
                "",
                "",
                List.of(),
                List.of(),
                field(post, "subtitle"),
                aliases,
                List.of(),
                RawRecord.Markup.HTML,
                body);
        sink.accept(new FoundRecord("post-" + number(id), line, record, List.of()));
    }
}
