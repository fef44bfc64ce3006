package org.backfile.site;

import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.backfile.article.ArticleSummary;
import org.backfile.article.FrontMatter;

/** An article as reference managers read it, besides BibTeX: RIS, and CSL's JSON (1.0.2). */
final class CitationRecord {
    private CitationRecord() {}

    /**
     * RIS: a newspaper article, one line for each tag.
     *
     * @param original where it was first published, or else where the archive keeps it; may be empty
     * @param archived where the archive keeps it, if that is elsewhere; may be empty
     */
    static String ris(ArticleSummary entry, String original, String archived, String lang) {
        FrontMatter header = entry.header();
        var ris = new StringBuilder("TY  - NEWS\r\n");
        line(ris, "TI", header.title());
        header.authors().forEach(author -> line(ris, "AU", author));
        if (isAgencys(header)) {
            line(ris, "AU", header.dateline().agency() + ","); // the comma keeps its last word from being a surname
        }
        line(ris, "T2", header.publisher());
        line(ris, "DA", header.date().toString().replace('-', '/'));
        line(ris, "PY", Integer.toString(header.date().getYear()));
        line(ris, "IS", header.placement().issue());
        line(ris, "SE", header.placement().section());
        line(ris, "SP", header.placement().page());
        line(ris, "LA", lang);
        line(ris, "UR", original);
        line(ris, "L2", archived);
        header.tags().forEach(tag -> line(ris, "KW", tag));
        return ris.append("ER  - \r\n").toString();
    }

    /** Whether an agency stands for authors that are not named. */
    private static boolean isAgencys(FrontMatter header) {
        return header.authors().isEmpty() && !header.dateline().agency().isEmpty();
    }

    private static void line(StringBuilder ris, String tag, String value) {
        if (!value.isBlank()) {
            ris.append(tag)
                    .append("  - ")
                    .append(value.replaceAll("\\s+", " ").strip())
                    .append("\r\n");
        }
    }

    /** CSL-JSON: an array of one item. */
    static String csl(String key, ArticleSummary entry, String original, String archived, String lang) {
        FrontMatter header = entry.header();
        var item = new StringJoiner(",", "[{", "}]");
        field(item, "id", key);
        field(item, "type", header.publisher().isEmpty() ? "webpage" : "article-newspaper");
        field(item, "title", header.title());
        List<String> authors = isAgencys(header) ? List.of(header.dateline().agency()) : header.authors();
        if (!authors.isEmpty()) {
            item.add(authors.stream()
                    .map(name -> "{\"literal\":" + json(name) + "}")
                    .collect(Collectors.joining(",", "\"author\":[", "]")));
        }
        field(item, "container-title", header.publisher());
        field(item, "issue", header.placement().issue());
        field(item, "section", header.placement().section());
        field(item, "page", header.placement().page());
        item.add("\"issued\":{\"date-parts\":[[" + header.date().getYear() + ","
                + header.date().getMonthValue() + "," + header.date().getDayOfMonth() + "]]}");
        field(item, "language", lang);
        field(item, "URL", original);
        field(item, "archive_location", archived);
        return item.toString();
    }

    private static void field(StringJoiner item, String name, String value) {
        if (!value.isEmpty()) {
            item.add(json(name) + ":" + json(value));
        }
    }

    /** A string of JSON (RFC 8259, section 7); surrogates as escapes, since one without its other is nothing in UTF-8. */
    private static String json(String text) {
        var json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                json.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
