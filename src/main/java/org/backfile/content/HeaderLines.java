package org.backfile.content;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.article.Address;
import org.backfile.article.Copy;
import org.backfile.article.Dateline;
import org.backfile.article.Entry;
import org.backfile.article.Header;
import org.backfile.article.Provenance;
import org.backfile.report.Finding;

/** Collects a header's lines and makes a {@link HeaderReader.Front} of them. */
final class HeaderLines {
    /** As many as feeds tell of an article. */
    private static final int MANY_TAGS = 100;

    private final String path;
    private final List<Finding> findings = new ArrayList<>(0);
    private final Map<String, String> others = new LinkedHashMap<>(4);
    private String title = "";
    private Optional<LocalDate> date = Optional.empty();
    private String type = "";
    private String status = "";
    private List<String> tags = List.of();
    private String description = "";
    private boolean lead;
    private String source = "";
    private String publisher = "";
    private String dateline = "";
    private String agency = "";
    private String lang = "";
    private String time = "";
    private String raw = "";
    private String sha256 = "";
    private List<Copy> copies = List.of();
    private boolean titleSeen;
    private boolean dateSeen;

    HeaderLines(String path) {
        this.path = path;
    }

    void add(byte[] bytes, int from, int to, int number) {
        int equals = from;
        while (equals < to && bytes[equals] != '=') {
            equals++;
        }
        if (equals == to) {
            if (to > from) {
                error(
                        "header-line",
                        number,
                        "A line of the header has no \"=\", which makes JBake drop the whole article",
                        "write it as key=value on one line, or delete it");
            }
            return;
        }
        String key = new String(bytes, from, equals - from, StandardCharsets.UTF_8).trim();
        String value = new String(bytes, equals + 1, to - equals - 1, StandardCharsets.UTF_8).trim();
        put(key, HeaderText.value(value), number);
    }

    private void put(String key, String value, int number) {
        switch (key) {
            case "title" -> {
                title = value;
                titleSeen = true;
                if (value.isBlank()) {
                    error("title-missing", number, "The title is empty", "write one");
                }
            }
            case "date" -> date(value, number);
            case "type" -> type = value;
            case "status" -> status = value;
            case "tags" -> {
                tags = HeaderText.tags(value);
                if (tags.size() > MANY_TAGS) {
                    warn(
                            "tags-many",
                            number,
                            "It has " + tags.size() + " tags, and feeds name the first " + MANY_TAGS,
                            "delete some");
                }
            }
            case "description" -> description = value;
            case "lead" -> lead = value.equals("true");
            case "source" -> {
                source = value;
                checkLink(value, number);
            }
            case "publisher" -> publisher = value;
            case "dateline" -> dateline = value;
            case "agency" -> agency = value;
            case "lang" -> lang = value;
            case "time" -> time = value;
            case "raw" -> raw = value;
            case "sha256" -> sha256 = value;
            case "copies" -> {
                copies = HeaderText.copies(value);
                copies.forEach(copy -> checkLink(copy.source(), number));
            }
            default -> others.put(key, value);
        }
    }

    private void checkLink(String address, int number) {
        if (!address.isEmpty() && Address.link(address).isEmpty()) {
            warn(
                    "address-not-linked",
                    number,
                    "\"" + address + "\" is no address of the web, and no page links to it",
                    "write it as https://..., or delete it");
        }
    }

    private void date(String value, int number) {
        dateSeen = true;
        date = isoDate(value);
        if (date.isEmpty()) {
            error(
                    "date-impossible",
                    number,
                    "\"" + value + "\" is no date; JBake would take the file's own date instead",
                    "write it as YYYY-MM-DD");
        }
    }

    /** {@code YYYY-MM-DD} and nothing else. */
    static Optional<LocalDate> isoDate(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            if (i != 4 && i != 7 && (c < '0' || c > '9')) {
                return Optional.empty();
            }
        }
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = Integer.parseInt(text, 5, 7, 10);
        int day = Integer.parseInt(text, 8, 10, 10);
        boolean real = year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    HeaderReader.Front none() {
        error(
                "header-missing",
                1,
                "No header: no line " + HeaderText.SEPARATOR + " by itself, so JBake drops the file",
                "begin with lines key=value, then " + HeaderText.SEPARATOR);
        return new HeaderReader.Front(Optional.empty(), "", "", others, 0, findings);
    }

    HeaderReader.Front front(int bodyStart) {
        if (!titleSeen) {
            error("title-missing", 1, "The header has no title", "add a line title=...");
        }
        if (!dateSeen) {
            error("date-missing", 1, "The header has no date", "add a line date=YYYY-MM-DD");
        }
        return new HeaderReader.Front(entry(), type, status, others, bodyStart, findings);
    }

    private Optional<Entry> entry() {
        if (title.isBlank() || date.isEmpty()) {
            return Optional.empty();
        }
        var filed = dateline.isEmpty() && agency.isEmpty() ? Dateline.NONE : new Dateline(dateline, agency);
        var origin = raw.isEmpty() && sha256.isEmpty() ? Provenance.NONE : new Provenance(raw, sha256);
        var header = new Header(
                title, date.get(), tags, description, lead, source, publisher, filed, lang, time, origin, copies);
        String name = path.endsWith(".md") ? path.substring(0, path.length() - 3) : path;
        return Optional.of(new Entry(name, header));
    }

    private void warn(String rule, int line, String what, String hint) {
        findings.add(Finding.warning(rule, path, line, what, hint));
    }

    private void error(String rule, int line, String what, String hint) {
        findings.add(Finding.error(rule, path, line, what, hint));
    }
}
