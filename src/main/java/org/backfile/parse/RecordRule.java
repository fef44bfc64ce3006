package org.backfile.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.backfile.article.PublicationTime;
import org.backfile.article.TextLink;
import org.backfile.article.WebAddress;
import org.backfile.date.CrawlDates;
import org.backfile.parse.text.Bylines;
import org.backfile.raw.RawRecord;

/** What a record's lines before its text say. */
final class RecordRule implements Rule {
    private static final String RULE = "record";
    /** A time that only fills the place of one. */
    private static final Pattern MIDNIGHT = Pattern.compile("[T ]00:00(?::00(?:\\.0+)?)?(?:Z|[+-]00:?00)?");

    /** How RFC 5322 ends a date; the day is that of the clock it is told by. */
    private static final Pattern OFFSET = Pattern.compile("\\s*[+-]\\d{2}:?\\d{2}$");

    private final LocalDate today;

    RecordRule(LocalDate today) {
        this.today = today;
    }

    @Override
    public void apply(Draft draft) {
        List<RawRecord.Line> header = RawRecord.header(draft.raw);
        Set<String> authors = new LinkedHashSet<>();
        List<String> tags = new ArrayList<>();
        List<Integer> aliases = new ArrayList<>();
        String date = "";
        int dateLine = 0;
        for (int i = 0; i < header.size(); i++) {
            String value = value(draft, i);
            String name = header.get(i).name();
            draft.frontMatter(i, name.equals(RawRecord.ADDRESS) ? "source" : name, RULE);
            switch (name) {
                case RawRecord.TITLE -> draft.title = value;
                case RawRecord.DATE -> {
                    date = value;
                    dateLine = i;
                }
                case RawRecord.ADDRESS -> address(draft, i);
                case RawRecord.LANGUAGE -> draft.lang = value;
                case RawRecord.PUBLISHER -> publisher(draft, value);
                case RawRecord.AUTHOR -> author(draft, value.replace(';', ','), authors);
                case RawRecord.TAG -> tags.add(value);
                case RawRecord.ALIAS -> aliases.add(i);
                case RawRecord.DESCRIPTION -> {
                    draft.description = value;
                    draft.descriptionLine = i;
                }
                case RawRecord.PICTURE -> {} // it is told of where pictures are
                default -> draft.fate(i, LineOutcome.Kind.BLANK, "", RULE);
            }
        }
        draft.next = header.size();
        draft.authors = List.copyOf(authors);
        draft.tags = List.copyOf(tags);
        draft.aliases = aliases(draft, aliases);
        date(draft, date, dateLine);
        if (TitleRule.isVisible(draft.title)) {
            draft.title = TitleRule.withoutSite(draft.title, draft.publisher);
        }
    }

    /** A line's value without entities. */
    private static String value(Draft draft, int index) {
        String line = draft.lines[index];
        return Draft.trim(line.substring(line.indexOf(':') + 1));
    }

    private static void author(Draft draft, String name, Set<String> authors) {
        if (Bylines.isAgency(name)) {
            draft.agency = draft.agency.isEmpty() ? name : draft.agency + "/" + name;
        } else {
            authors.addAll(Bylines.named(name));
        }
    }

    private static void publisher(Draft draft, String value) {
        if (draft.publisher.isEmpty()) {
            draft.publisher = WebAddress.of("https://" + value)
                    .map(WebAddress::host)
                    .filter(host -> host.indexOf('.') > 0)
                    .orElse(value);
        }
    }

    /** As it stood, before entities were resolved: {@code &copy=1} in a query is no copyright sign. */
    private static void address(Draft draft, int index) {
        String line = draft.raw.lines().get(index);
        String text = Draft.trim(line.substring(line.indexOf(':') + 1)).replace("&amp;", "&");
        Optional<WebAddress> address = WebAddress.of(text);
        if (address.isEmpty()) {
            draft.warn(
                    "address-impossible",
                    index,
                    "The address is none of the web's: " + text,
                    "correct it: the article names no source until then");
            return;
        }
        draft.source = address.get().text();
        draft.publisher = address.get().host();
    }

    /** Absolute where the article names its own address: of a path alone nobody knows whose it is. */
    private static List<String> aliases(Draft draft, List<Integer> lines) {
        Set<String> aliases = new LinkedHashSet<>();
        for (int line : lines) {
            String whole = draft.raw.lines().get(line);
            String text = Draft.trim(whole.substring(whole.indexOf(':') + 1)).replace("&amp;", "&");
            int host = draft.source.indexOf('/', draft.source.indexOf("//") + 2);
            String root = host < 0 ? draft.source : draft.source.substring(0, host);
            Optional<String> alias = TextLink.address(text.startsWith("/") ? root + text : text)
                    .filter(each -> !each.startsWith("mailto:"));
            if (alias.isPresent()) {
                aliases.add(alias.get());
            } else {
                draft.note(RULE + "-alias", line, "Left out an alias that is no address of the web: " + text);
            }
        }
        return List.copyOf(aliases);
    }

    private void date(Draft draft, String text, int line) {
        if (text.isEmpty()) {
            draft.reject(
                    "date-missing", 0, "The record names no day", "say with --map where it is, or the day with --date");
            return;
        }
        boolean isIso = text.length() >= 10 && CrawlDates.looksIso(text.substring(0, 10));
        Optional<LocalDate> day = isIso
                ? CrawlDates.iso(text.substring(0, 10))
                : CrawlDates.find(OFFSET.matcher(text).replaceFirst(""));
        if (day.isEmpty()) {
            draft.reject("date-impossible", line, "There is no day " + text, "correct it");
            return;
        }
        draft.date = day.get();
        String rest = isIso ? text.substring(10) : text;
        boolean isFilled = MIDNIGHT.matcher(rest).matches();
        if (!isFilled && PublicationTime.of(text, draft.date).isPresent()) {
            draft.time = text;
        }
        if (draft.date.isAfter(today)) {
            draft.warn(
                    "date-in-future", line, "The date " + draft.date + " is in the future", "see whether it is right");
        }
    }
}
