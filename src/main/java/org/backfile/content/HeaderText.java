package org.backfile.content;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.backfile.article.Article;
import org.backfile.article.Copy;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;

/** A header's values as JBake's {@code key=value} lines, such that each survives JBake. */
final class HeaderText {
    static final String SEPARATOR = "~~~~~~";

    /**
     * JBake takes a value from <code>{</code> to <code>}</code> for JSON. This invisible character (word joiner) before
     * it prevents that; reading takes it away again.
     */
    private static final char GUARD = '\u2060';

    private HeaderText() {}

    static void write(FrontMatter header, StringBuilder out) {
        line("title", header.title(), out);
        out.append("date=");
        Article.dateTo(header.date(), '-', out);
        out.append("\ntype=post\nstatus=");
        out.append(header.provenance().isOfDraft() ? "draft\n" : "published\n");
        if (!header.tags().isEmpty()) {
            out.append("tags=");
            for (int i = 0; i < header.tags().size(); i++) {
                out.append(i > 0 ? "," : "");
                plain(header.tags().get(i).replace(',', ' ').strip(), out);
            }
            out.append('\n');
        }
        line("description", header.description(), out);
        if (header.lead()) {
            out.append("lead=true\n");
        }
        line("authors", String.join("; ", header.authors()), out);
        line("source", header.source(), out);
        line("publisher", header.publisher(), out);
        Dateline dateline = header.dateline();
        line("dateline", dateline.text(), out);
        line("agency", dateline.agency(), out);
        line("lang", header.lang(), out);
        line("time", header.time(), out);
        line("raw", header.provenance().raw(), out);
        line("sha256", header.provenance().sha256(), out);
        line("aliases", String.join(" ", header.aliases()), out);
        line("copies", copies(header.copies()), out);
        line("issue", header.placement().issue(), out);
        line("section", header.placement().section(), out);
        line("page", header.placement().page(), out);
        line("scan", header.placement().scan(), out);
        line("corrects", header.corrects(), out);
    }

    private static void line(String key, String value, StringBuilder out) {
        String trimmed = value.trim();
        if (trimmed.isEmpty()) {
            return;
        }
        out.append(key).append('=');
        if (looksLikeJson(trimmed, 0)) {
            out.append(GUARD);
        }
        plain(trimmed, out);
        out.append('\n');
    }

    private static void plain(String value, StringBuilder out) {
        int done = 0;
        int length = value.length();
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) < ' ') {
                out.append(value, done, i).append(' ');
                done = i + 1;
            }
        }
        out.append(value, done, length);
    }

    /** The value that a line of a header holds, as it was before it was written. */
    static String value(String written) {
        return !written.isEmpty() && written.charAt(0) == GUARD && looksLikeJson(written, 1)
                ? written.substring(1)
                : written;
    }

    private static boolean looksLikeJson(String value, int from) {
        int at = from;
        while (at < value.length() && value.charAt(at) == GUARD) {
            at++;
        }
        return at < value.length() && value.charAt(at) == '{' && value.endsWith("}");
    }

    static List<String> tags(String value) {
        return list(value, ',');
    }

    static List<String> authors(String value) {
        return list(value, ';');
    }

    static List<String> aliases(String value) {
        return list(value, ' ');
    }

    private static List<String> list(String value, char separator) {
        var tags = new LinkedHashSet<String>();
        int from = 0;
        while (from <= value.length()) {
            int comma = value.indexOf(separator, from);
            int to = comma < 0 ? value.length() : comma;
            String tag = value.substring(from, to).trim();
            if (!tag.isEmpty()) {
                tags.add(tag);
            }
            from = to + 1;
        }
        return List.copyOf(tags);
    }

    /**
     * {@code kind address raw}, then what only that copy says, its sentences parted by {@code %0A}; several copies are
     * parted by {@code " | "}. Bars, and blanks in addresses and paths, are written as in URLs.
     */
    private static String copies(List<Copy> copies) {
        var text = new StringBuilder();
        for (Copy copy : copies) {
            text.append(text.isEmpty() ? "" : " | ")
                    .append(copy.kind().name().toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(encode(copy.source()))
                    .append(' ')
                    .append(encode(copy.raw()));
            String before = " ";
            for (String own : copy.own()) {
                text.append(before).append(own.replace("%", "%25").replace("|", "%7C"));
                before = "%0A";
            }
        }
        return text.toString();
    }

    static List<Copy> copies(String value) {
        var copies = new ArrayList<Copy>();
        for (String text : value.split(" \\| ")) {
            String[] parts = text.trim().split(" ", 4);
            if (parts.length >= 3 && (parts[0].equals("version") || parts[0].equals("reprint"))) {
                Copy.Kind kind = parts[0].equals("version") ? Copy.Kind.VERSION : Copy.Kind.REPRINT;
                List<String> own = parts.length == 3
                        ? List.of()
                        : List.of(decode(parts[3]).strip().split("\n"));
                copies.add(new Copy(kind, decode(parts[1]), decode(parts[2]), own));
            }
        }
        return copies;
    }

    private static String encode(String text) {
        return text.isEmpty()
                ? "-"
                : text.replace("%", "%25").replace(" ", "%20").replace("|", "%7C");
    }

    private static String decode(String text) {
        if (text.equals("-")) {
            return "";
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // edited by hand
        }
    }
}
