package org.backfile.raw;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a file of many articles says of one of them, in a form of ours: lines of {@code name: value}, an empty line, and
 * the text as the file has it. So a record is read, told of and read again as a raw file is. Texts are as they were
 * found; empty if the file says nothing.
 *
 * @param title plain text
 * @param date in any form that import reads; ISO 8601 with a zone where the file names one
 * @param address where the article was published
 * @param language as the file has it, BCP 47 at best
 * @param publisher the publisher's name or host, used where there is no address
 * @param authors their names, first to last
 * @param tags the topics that the publisher gave it
 * @param description a summary
 * @param aliases other addresses that it had: absolute, or paths from a site's root on
 * @param pictures where the picture is that stands for it, and others if that is not there; absolute, or as the file has it
 * @param markup what the text is written in
 * @param text the article's text
 */
public record RawRecord(
        String title,
        String date,
        String address,
        String language,
        String publisher,
        List<String> authors,
        List<String> tags,
        String description,
        List<String> aliases,
        List<String> pictures,
        Markup markup,
        String text) {
    /** The names of lines, before {@code ": "}. */
    public static final String TITLE = "title";

    public static final String DATE = "date";
    public static final String ADDRESS = "address";
    public static final String LANGUAGE = "language";
    public static final String PUBLISHER = "publisher";
    public static final String AUTHOR = "author";
    public static final String TAG = "tag";
    public static final String DESCRIPTION = "description";
    public static final String ALIAS = "alias";
    public static final String PICTURE = "picture";
    public static final String MARKUP = "markup";

    /** What a text is written in. */
    public enum Markup {
        /** Lines of plain text; whether a line ends a paragraph is to be found out. */
        LINES,
        HTML,
        /** A whole web page, of which the article is to be found. */
        PAGE,
        MARKDOWN;

        /** As it stands in a record. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RawRecord {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
        pictures = List.copyOf(pictures);
    }

    /** The same of another day. */
    public RawRecord withDate(String other) {
        return new RawRecord(
                title,
                other,
                address,
                language,
                publisher,
                authors,
                tags,
                description,
                aliases,
                pictures,
                markup,
                text);
    }

    /** The record in its form, UTF-8. */
    public byte[] bytes() {
        var out = new StringBuilder(text.length() + 256);
        line(TITLE, title, out);
        line(DATE, date, out);
        line(ADDRESS, address, out);
        line(LANGUAGE, language, out);
        line(PUBLISHER, publisher, out);
        authors.forEach(author -> line(AUTHOR, author, out));
        tags.forEach(tag -> line(TAG, tag, out));
        line(DESCRIPTION, description, out);
        aliases.forEach(alias -> line(ALIAS, alias, out));
        pictures.forEach(picture -> line(PICTURE, picture, out));
        line(MARKUP, markup.label(), out);
        out.append('\n').append(text);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(String name, String value, StringBuilder out) {
        String line = value.replaceAll("\\s+", " ").strip();
        if (!line.isEmpty()) {
            out.append(name).append(": ").append(line).append('\n');
        }
    }

    /** Whether a record is a whole web page. */
    public static boolean isPage(Raw.Text raw) {
        return raw.isRecord() && header(raw).contains(new Line(MARKUP, Markup.PAGE.label()));
    }

    /** One of {@link #bytes}' lines. */
    public record Line(String name, String value) {}

    /**
     * The lines before the text, which begins behind the empty line that follows them.
     *
     * @param raw a record's
     */
    public static List<Line> header(Raw.Text raw) {
        var header = new ArrayList<Line>();
        for (String line : raw.lines()) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                break;
            }
            header.add(new Line(line.substring(0, colon), line.substring(colon + 2)));
        }
        return header;
    }
}
