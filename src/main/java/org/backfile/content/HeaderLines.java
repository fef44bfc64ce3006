package org.backfile.content;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.article.Address;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Copy;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.LanguageTag;
import org.backfile.article.PrintPlace;
import org.backfile.article.Provenance;
import org.backfile.article.TextLink;
import org.backfile.report.Finding;
import org.backfile.report.NearestWord;

/** Collects a header's lines and makes a {@link HeaderReader.Front} of them. */
final class HeaderLines {
    /** As many as feeds tell of an article. */
    private static final int MANY_TAGS = 100;

    /** No newspaper is older than this century. */
    private static final int FIRST_YEAR = 1600;

    private static final List<String> KEYS = List.of(("title date type status tags description lead authors source "
                    + "publisher dateline agency lang time raw sha256 aliases copies issue section page scan corrects cached")
            .split(" "));
    private static final List<String> STATUSES = List.of("published", "draft");

    private final String path;
    private final HeaderForm form;
    private final List<HeaderReader.Unknown> unknown = new ArrayList<>(0);
    private final List<Finding> findings = new ArrayList<>(0);
    private final Map<String, String> others = new LinkedHashMap<>(4);
    private String title = "";
    private Optional<LocalDate> date = Optional.empty();
    private String type = "";
    private String status = "";
    private int statusLine;
    private List<String> tags = List.of();
    private String description = "";
    private boolean lead;
    private List<String> authors = List.of();
    private String source = "";
    private String publisher = "";
    private String dateline = "";
    private String agency = "";
    private String lang = "";
    private String time = "";
    private String dateTime = "";
    private String raw = "";
    private String sha256 = "";
    private List<String> aliases = List.of();
    private List<Copy> copies = List.of();
    /** Where it stood in print, and what it corrects. */
    private final Map<String, String> placed = new LinkedHashMap<>(0);

    private boolean titleSeen;
    private boolean dateSeen;

    HeaderLines(String path, HeaderForm form) {
        this.path = path;
        this.form = form;
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
            case "status" -> {
                status = value;
                statusLine = number;
            }
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
            case "authors" -> authors = HeaderText.authors(value);
            case "source" -> {
                source = value;
                checkLink(value, number);
            }
            case "publisher" -> publisher = value;
            case "dateline" -> dateline = value;
            case "agency" -> agency = value;
            case "lang" -> lang = lang(value, number);
            case "time" -> time = value;
            case "raw" -> raw = value;
            case "sha256" -> sha256 = value;
            case "aliases" -> aliases(value, number);
            case "issue", "section", "page", "scan", "corrects" -> placed.put(key, value);
            case "copies" -> {
                copies = HeaderText.copies(value);
                copies.forEach(copy -> checkLink(copy.source(), number));
            }
            default -> {
                others.put(key, value);
                NearestWord.of(key, KEYS).ifPresent(meant -> unknown.add(new HeaderReader.Unknown(key, number, meant)));
            }
        }
    }

    private void aliases(String value, int number) {
        aliases = HeaderText.aliases(value);
        for (String alias : aliases) {
            if (!TextLink.address(alias).filter(alias::equals).isPresent() || alias.startsWith("mailto:")) {
                warn(
                        "alias-unknown",
                        number,
                        "\"" + alias + "\" is no address that an article may have had",
                        "write it as https://... or from the site's root on as /2019/05/title/, parted by blanks");
            }
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
        Optional<HeaderForm.Written> written = form.date(value);
        date = written.map(HeaderForm.Written::day);
        dateTime = written.map(HeaderForm.Written::time).orElse("");
        if (date.filter(day -> day.getYear() < FIRST_YEAR).isPresent()) {
            findings.add(Finding.warning(
                    "date-early",
                    path,
                    number,
                    "The year " + date.get().getYear() + " is before all newspapers",
                    "see whether the date is right"));
        }
        if (date.isEmpty()) {
            error(
                    "date-impossible",
                    number,
                    "\"" + value + "\" is no date; JBake would take the file's own date instead",
                    "write it as YYYY-MM-DD");
        }
    }

    HeaderReader.Front none() {
        error(
                "header-missing",
                1,
                "No header: no line " + HeaderText.SEPARATOR + " by itself, so JBake drops the file",
                "begin with lines key=value, then " + HeaderText.SEPARATOR);
        return new HeaderReader.Front(Optional.empty(), "", "", others, unknown, 0, findings);
    }

    HeaderReader.Front front(int bodyStart) {
        if (!titleSeen) {
            error("title-missing", 1, "The header has no title", "add a line title=...");
        }
        if (!dateSeen) {
            error("date-missing", 1, "The header has no date", "add a line date=YYYY-MM-DD");
        }
        String whatType = type.isEmpty() ? form.type() : type;
        String whatStatus = status.isEmpty() ? form.status() : status;
        if (whatType.equals("post")) {
            checkStatus(whatStatus);
        }
        return new HeaderReader.Front(entry(), whatType, whatStatus, others, unknown, bodyStart, findings);
    }

    /** An article that waits for its day is none of an archive's: nothing in one depends on when it is baked. */
    private void checkStatus(String what) {
        if (status.isEmpty() && !what.equals("published")) {
            findings.add(Finding.warning(
                    "status-missing",
                    path,
                    1,
                    "It is a draft, which is left out: the header has no status",
                    "add a line status=published"));
        } else if (!STATUSES.contains(what)) {
            error(
                    "status-unknown",
                    statusLine,
                    "It is left out: \"" + what + "\" is no status",
                    NearestWord.of(what, STATUSES)
                            .map(meant -> "did you mean " + meant + "? There are published and draft")
                            .orElse("write published or draft"));
        }
    }

    private String lang(String value, int number) {
        if (value.isEmpty() || LanguageTag.isTag(value)) {
            return value;
        }
        findings.add(Finding.warning(
                "lang-unknown",
                path,
                number,
                "\"" + value + "\" is no language, and is passed over",
                LanguageTag.meant(value)
                        .map(meant -> "did you mean " + meant + "?")
                        .orElse("write a tag of BCP 47, such as en or pt-BR")));
        return "";
    }

    private Optional<ArticleSummary> entry() {
        if (title.isBlank() || date.isEmpty()) {
            return Optional.empty();
        }
        var filed = dateline.isEmpty() && agency.isEmpty() ? Dateline.NONE : new Dateline(dateline, agency);
        var origin = raw.isEmpty() && sha256.isEmpty() ? Provenance.NONE : new Provenance(raw, sha256);
        var header = new FrontMatter(
                title,
                date.get(),
                tags,
                description,
                lead,
                source,
                publisher,
                filed,
                lang,
                time.isEmpty() ? dateTime : time,
                origin,
                authors,
                copies,
                aliases,
                placement(),
                placed.getOrDefault("corrects", ""));
        String name = path.endsWith(".md") ? path.substring(0, path.length() - 3) : path;
        return Optional.of(new ArticleSummary(name, header));
    }

    private PrintPlace placement() {
        return placed.isEmpty()
                ? PrintPlace.NONE
                : new PrintPlace(
                        placed.getOrDefault("issue", ""),
                        placed.getOrDefault("section", ""),
                        placed.getOrDefault("page", ""),
                        placed.getOrDefault("scan", ""));
    }

    private void warn(String rule, int line, String what, String hint) {
        findings.add(Finding.warning(rule, path, line, what, hint));
    }

    private void error(String rule, int line, String what, String hint) {
        findings.add(Finding.error(rule, path, line, what, hint));
    }
}
