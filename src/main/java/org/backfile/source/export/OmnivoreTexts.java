package org.backfile.source.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.backfile.source.record.Fields;
import org.backfile.source.record.RecordReader;

/** The texts of Omnivore's export: {@code content/SLUG.html} beside the lists {@code metadata_FROM_to_TO.json}, a slug for each article. */
public final class OmnivoreTexts {
    private static final Pattern LIST = Pattern.compile("(?:.*/)?metadata_\\d+_to_\\d+\\.json");
    private static final String CONTENT = "content/";
    private static final String HIGHLIGHTS = "highlights/";

    private final ExportFiles files;
    private final String folder;

    /** @param folder where in the export the lists are: empty, or with a slash at its end */
    public OmnivoreTexts(ExportFiles files, String folder) {
        this.files = files;
        this.folder = folder;
    }

    /** Whether a file of such a name and beginning is a list of articles. */
    public static boolean isList(String name, String start) {
        return LIST.matcher(name).matches() && start.contains("\"slug\"") && start.contains("\"savedAt\"");
    }

    /** The lists in an export. */
    public static List<String> lists(ExportFiles export) throws IOException {
        return export.names("").stream()
                .filter(name -> LIST.matcher(name).matches())
                .toList();
    }

    /** Adds the article's text to what the list says of it. */
    public void complete(Fields article) throws IOException {
        String slug = article.first("slug");
        if (slug.isEmpty() || slug.indexOf('/') >= 0) {
            return;
        }
        byte[] html = files.bytes(folder + CONTENT + slug + ".html").orElse(new byte[0]);
        if (html.length <= ExportFiles.LONGEST) {
            article.add("content_html", new String(html, StandardCharsets.UTF_8).replace("\uFEFF", ""));
        }
    }

    /** Tells of what the reader had marked, which is no part of the articles. */
    public void tell(RecordReader.Sink sink) throws IOException {
        int marked = 0;
        for (String name : files.names(folder + HIGHLIGHTS)) {
            marked += files.bytes(name).orElse(new byte[0]).length > 0 ? 1 : 0;
        }
        if (marked > 0) {
            sink.note(
                    "highlights",
                    "Left out what a reader has marked in articles: " + marked + " files in " + HIGHLIGHTS,
                    "");
        }
    }
}
