package org.backfile.dataset;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.article.ArticleSummary;
import org.backfile.authority.TopicIndex;
import org.backfile.site.Links;
import org.backfile.site.Site;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The archive as data: the same archive gives the same bytes. Safe for use by several threads. */
public final class Dataset {
    private static final int BUFFER = 1 << 16;

    private final Site site;
    private final List<ArticleColumn> columns;
    private final JsonFactory json = new JsonFactory();

    public Dataset(Site site) {
        this.site = site;
        this.columns = ArticleColumn.of(site);
    }

    /** The shares that the articles' files are parted in. */
    public List<DatasetPart> parts() {
        return DatasetPart.of(site.archive());
    }

    /**
     * An article's line: an object in JSON, in UTF-8, with a line feed behind it and none within. It has all columns, for
     * programs that read tables want them to be there; null where nothing is known.
     *
     * @param html its text as on its page; empty where it cannot be read
     */
    public byte[] line(ArticleSummary entry, Optional<String> html) {
        return made(to -> {
            to.writeStartObject();
            for (ArticleColumn column : columns) {
                String value = column.of(entry, site);
                text(to, column.label(), value.isEmpty() ? Optional.empty() : Optional.of(value));
            }
            for (ArticleColumn.Several column : ArticleColumn.Several.values()) {
                to.writeArrayPropertyStart(column.label());
                column.of(entry).forEach(value -> to.writeString(whole(value)));
                to.writeEndArray();
            }
            text(to, "text", html.map(BodyText::of));
            to.writeEndObject();
            to.writeRaw('\n');
        });
    }

    private static void text(JsonGenerator to, String name, Optional<String> value) {
        value.ifPresentOrElse(text -> to.writeStringProperty(name, whole(text)), () -> to.writeNullProperty(name));
    }

    /** The file of a part's lines. */
    public byte[] lines(List<byte[]> lines) {
        return gzipped(out -> {
            for (byte[] line : lines) {
                out.write(line);
            }
        });
    }

    /** The file of a part's rows. */
    public byte[] rows(DatasetPart part) {
        return gzipped(out -> rows(part, out));
    }

    private void rows(DatasetPart part, OutputStream out) throws IOException {
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(text)) {
            var cells = new ArrayList<String>();
            for (ArticleColumn column : columns) {
                cells.add(column.label());
            }
            for (ArticleColumn.Several column : ArticleColumn.Several.values()) {
                cells.add(column.label());
            }
            csv.writeRecord(cells);
            for (ArticleSummary entry : part.entries()) {
                cells.clear();
                for (ArticleColumn column : columns) {
                    cells.add(cell(column.of(entry, site)));
                }
                for (ArticleColumn.Several column : ArticleColumn.Several.values()) {
                    cells.add(cell(String.join("; ", column.of(entry))));
                }
                csv.writeRecord(cells);
            }
        }
    }

    /** A spreadsheet takes what begins like a formula for one, and runs it: an apostrophe makes it text. */
    private static String cell(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    /** What UTF-8 cannot tell, half a character, is written as its replacement. */
    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
            }
        }
        return text;
    }

    /** The topics: an array of objects, by their slugs. */
    public byte[] topics() {
        TopicIndex index = site.topics();
        return made(to -> {
            to.writeStartArray();
            for (TaxonomyTerm topic : site.archive().topics()) {
                String label = topic.label();
                to.writeRaw('\n');
                to.writeStartObject();
                to.writeStringProperty("label", whole(label));
                to.writeStringProperty("kind", index.kind(label).name().toLowerCase(Locale.ROOT));
                to.writeStringProperty("url", site.links().canonical(Links.topic(topic.slug())));
                to.writeNumberProperty("articles", topic.entries().size());
                strings(to, "broader", index.broader(label));
                strings(to, "related", index.related(label));
                strings(to, "exactMatch", index.exactMatch(label));
                to.writeEndObject();
            }
            to.writeEndArray();
            to.writeRaw('\n');
        });
    }

    private static void strings(JsonGenerator to, String name, List<String> values) {
        if (!values.isEmpty()) {
            to.writeArrayPropertyStart(name);
            values.forEach(value -> to.writeString(whole(value)));
            to.writeEndArray();
        }
    }

    /** What describes the files to programs: a data package (Frictionless, Data Package 1). */
    public byte[] dataPackage(List<DatasetFile> files) {
        return made(to -> new DatasetDescription(site, files).dataPackage(to));
    }

    /** The same in Croissant 1.0, which machine learning asks for. */
    public byte[] croissant(List<DatasetFile> files) {
        return made(to -> new DatasetDescription(site, files).croissant(to));
    }

    /** How many columns of one value there are: another number makes other files of the same articles. */
    public int columnCount() {
        return columns.size();
    }

    /** The names of what there is to know of an article of a site, in order. */
    public static List<String> columns(Site site) {
        return Stream.of(
                        ArticleColumn.of(site).stream().map(ArticleColumn::label),
                        Stream.of(ArticleColumn.Several.values()).map(ArticleColumn.Several::label),
                        Stream.of("text"))
                .flatMap(names -> names)
                .toList();
    }

    private interface Writing<T> {
        void to(T out) throws IOException;
    }

    private byte[] made(Writing<JsonGenerator> writing) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator to = json.createGenerator(ObjectWriteContext.empty(), bytes)) {
            writing.to(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Its header tells no time, so that the same rows are the same bytes. */
    private static byte[] gzipped(Writing<OutputStream> writing) {
        var bytes = new ByteArrayOutputStream(BUFFER);
        try (var gzip = new Quick(bytes)) {
            writing.to(gzip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As gzip's usual level took as long as all else that these files are made of, for files a fifth smaller. */
    private static final class Quick extends GZIPOutputStream {
        Quick(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
