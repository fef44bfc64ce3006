package org.backfile.parse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.backfile.article.WebAddress;
import org.backfile.date.CrawlDates;
import org.backfile.date.DateLine;

/** The first line: {@code  date 2025-10-27 https://…}, whatever the order of its fields. */
final class HeaderRule implements Rule {
    private static final String RULE = "header";
    private static final Pattern BLANKS = Pattern.compile("[ \t\u00A0]+");
    /** Before it nothing was printed, and no archive can hold it. */
    private static final int FIRST_YEAR = 1400;

    private final LocalDate today;

    HeaderRule(LocalDate today) {
        this.today = today;
    }

    @Override
    public void apply(Draft draft) {
        if (!draft.hasNext()) {
            draft.reject("empty", 0, "Holds nothing", "remove it, or crawl it again");
            return;
        }
        int index = draft.next;
        Optional<LocalDate> date = Optional.empty();
        String dateText = "";
        String address = "";
        boolean key = false;
        var others = new StringJoiner(" ");
        // The address as it stood, before entities were resolved: "&copy=1" in a query is no copyright sign.
        for (String whole : BLANKS.split(Draft.trim(draft.raw.lines().get(index)))) {
            String field = bare(whole);
            if (address.isEmpty() && WebAddress.looksLikeOne(field)) {
                address = field.replace("&amp;", "&");
                continue;
            }
            DateLine day = DateLine.of(field);
            if (dateText.isEmpty() && day.isDate()) {
                dateText = field;
                date = day.day();
            } else if (field.equalsIgnoreCase("date")) {
                key = true;
            } else {
                others.add(whole);
            }
        }
        if (!key && (dateText.isEmpty() || address.isEmpty()) || dateText.isEmpty() && address.isEmpty()) {
            draft.reject(
                    "header-missing",
                    index,
                    "Does not begin with a header line",
                    "the first line must read: date YYYY-MM-DD ADDRESS");
            return;
        }
        draft.next = index + 1;
        draft.frontMatter(index, "date, source", RULE);
        if (others.length() > 0) {
            draft.warn("header-field", index, "Not understood, and on no page: " + shortened(others.toString()), "");
        }
        if (dateText.isEmpty()) {
            dateText = dateOfThirdLine(draft);
            date = CrawlDates.iso(dateText);
            if (dateText.isEmpty()) {
                draft.reject(
                        "date-missing", index, "The header names no date", "write it as YYYY-MM-DD after \"date\"");
                return;
            }
            draft.warn("date-not-in-header", index, "The header names no date; the third line does", "");
        }
        if (date.isEmpty()) {
            draft.reject("date-impossible", index, "There is no day " + dateText, "correct it");
            return;
        }
        if (!CrawlDates.looksIso(dateText)) {
            draft.time = dateText;
        }
        address(draft, index, address);
        draft.date = date.get();
        if (draft.date.getYear() < FIRST_YEAR) {
            draft.warn(
                    "date-unlikely",
                    index,
                    "The date " + dateText + " is before there was print",
                    "see whether its year is right");
        }
        if (draft.date.isAfter(today)) {
            draft.warn(
                    "date-in-future", index, "The date " + dateText + " is in the future", "see whether it is right");
        }
    }

    /** Without the marks that some crawlers put around a value. */
    private static String bare(String field) {
        int from = 0;
        int to = field.length();
        while (from < to && "<\"'".indexOf(field.charAt(from)) >= 0) {
            from++;
        }
        while (from > 0 && to > from && ">\"'".indexOf(field.charAt(to - 1)) >= 0) {
            to--;
        }
        boolean colon = to - from == 5 && field.charAt(to - 1) == ':';
        return field.substring(from, colon ? to - 1 : to);
    }

    private static void address(Draft draft, int index, String text) {
        if (text.isEmpty()) {
            draft.warn("address-missing", index, "The header names no address", "");
            return;
        }
        Optional<WebAddress> address = WebAddress.of(text);
        if (address.isEmpty() && WebAddress.hasImpossiblePort(text)) {
            draft.warn(
                    "address-impossible",
                    index,
                    "The address's port does not exist: " + text,
                    "correct it: the article names no source until then");
            return;
        }
        if (address.isEmpty()) {
            draft.reject(
                    "address-unsafe",
                    index,
                    "The address is none of the web's: " + shortened(text),
                    "it must begin with http:// or https:// and name a host");
            return;
        }
        draft.source = address.get().text();
        draft.publisher = address.get().host();
        if (!draft.source.equals(text)) {
            draft.note("address-escaped", index, "Escaped characters that no address may hold");
        }
    }

    private static String dateOfThirdLine(Draft draft) {
        for (int i = draft.next; i < draft.lines.length && i < draft.next + 3; i++) {
            Optional<LocalDate> date = CrawlDates.find(draft.lines[i]);
            if (date.isPresent()) {
                return date.get().toString();
            }
        }
        return "";
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
