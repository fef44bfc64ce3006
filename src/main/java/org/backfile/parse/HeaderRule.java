package org.backfile.parse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.article.WebAddress;
import org.backfile.date.CrawlDates;
import org.backfile.date.DateLine;

/** The first line: {@code  date 2025-10-27 https://…}, whatever the order of its fields. */
final class HeaderRule implements Rule {
    private static final String RULE = "header";
    private static final Pattern BLANKS = Pattern.compile("[ \t\u00A0]+");
    private static final Pattern DAY_IN_NAME = Pattern.compile("(?:^|/)(\\d{4})(-?)(\\d{2})\\2(\\d{2})(?!\\d)[^/]*$");
    private static final Pattern UNDERLINE = Pattern.compile("\\s*([=~*_-])\\1{2,}\\s*");
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
        // The address as it stood, before entities were resolved: "&copy=1" in a query is no copyright sign.
        Fields fields = Fields.of(Draft.trim(draft.raw.lines().get(index)));
        if (!fields.areHeader() && dayInName(draft).isPresent()) {
            draft.date = dayInName(draft).get();
            draft.isPlain = true;
            underline(draft, index + 1);
            draft.warn(
                    "header-missing",
                    index,
                    "Does not begin with a header line; the file's name, or --date, tells the day",
                    "");
            return;
        }
        if (!fields.areHeader()) {
            draft.reject(
                    "header-missing",
                    index,
                    "Does not begin with a header line",
                    "the first line must read: date YYYY-MM-DD ADDRESS");
            return;
        }
        draft.next = index + 1;
        draft.frontMatter(index, "date, source", RULE);
        if (!fields.others.isEmpty()) {
            draft.warn("header-field", index, "Not understood, and on no page: " + shortened(fields.others), "");
        }
        if (fields.date.isEmpty()) {
            fields = fields.dated(dateOfThirdLine(draft));
            if (fields.date.isEmpty()) {
                draft.reject(
                        "date-missing", index, "The header names no date", "write it as YYYY-MM-DD after \"date\"");
                return;
            }
            draft.warn("date-not-in-header", index, "The header names no date; the third line does", "");
        }
        if (fields.day.isEmpty()) {
            draft.reject("date-impossible", index, "There is no day " + fields.date, "correct it");
            return;
        }
        if (!CrawlDates.looksIso(fields.date)) {
            draft.time = fields.date;
        }
        address(draft, index, fields.address);
        draft.date = fields.day.get();
        doubt(draft, index, fields.date);
    }

    /**
     * What stands in the line.
     *
     * @param date the day as it is written; empty if there is none
     * @param day the day, if there is such a day
     * @param address may be empty
     * @param key whether the word "date" is there
     * @param others all else
     */
    private record Fields(String date, Optional<LocalDate> day, String address, boolean key, String others) {
        static Fields of(String line) {
            Optional<LocalDate> day = Optional.empty();
            String date = "";
            String address = "";
            boolean key = false;
            var others = new StringJoiner(" ");
            for (String whole : BLANKS.split(line)) {
                String field = bare(whole);
                if (address.isEmpty() && WebAddress.looksLikeOne(field)) {
                    address = field.replace("&amp;", "&");
                    continue;
                }
                DateLine read = DateLine.of(field);
                if (date.isEmpty() && read.isDate()) {
                    date = field;
                    day = read.day();
                } else if (field.equalsIgnoreCase("date")) {
                    key = true;
                } else {
                    others.add(whole);
                }
            }
            return new Fields(date, day, address, key, others.toString());
        }

        /** The same with another date, written as ISO 8601 has it. */
        Fields dated(String iso) {
            return new Fields(iso, CrawlDates.iso(iso), address, key, others);
        }

        /** Two of the three are there, or the key and one. */
        boolean areHeader() {
            return (key || !date.isEmpty() && !address.isEmpty()) && !(date.isEmpty() && address.isEmpty());
        }
    }

    private void doubt(Draft draft, int index, String date) {
        if (draft.date.getYear() < FIRST_YEAR) {
            draft.warn(
                    "date-unlikely",
                    index,
                    "The date " + date + " is before there was print",
                    "see whether its year is right");
        }
        if (draft.date.isAfter(today)) {
            draft.warn("date-in-future", index, "The date " + date + " is in the future", "see whether it is right");
        }
    }

    /** Of plain text: the day by which somebody named it, {@code 2019-05-04 The ferry.txt}, else the one that the owner says. */
    private static Optional<LocalDate> dayInName(Draft draft) {
        Matcher day = DAY_IN_NAME.matcher(draft.raw.path());
        return day.find()
                ? CrawlDates.iso(day.group(1) + "-" + day.group(3) + "-" + day.group(4))
                : CrawlDates.iso(draft.raw.capture().ownersDay());
    }

    /** Drops a line of signs that underlines the title. */
    private static void underline(Draft draft, int index) {
        if (index < draft.lines.length && UNDERLINE.matcher(draft.lines[index]).matches()) {
            draft.lines[index] = "";
            draft.fate(index, LineOutcome.Kind.DROPPED, "", "underline");
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
