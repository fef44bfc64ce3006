package org.backfile.content;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;
import org.backfile.article.PublicationTime;

/**
 * What a site's settings say of headers: how dates are written, and what a header is that names no type or status. Safe
 * for use by many threads.
 */
public final class HeaderForm {
    /** Of a site that says nothing. */
    public static final HeaderForm PLAIN = new HeaderForm(Optional.empty(), "", "");

    private static final String ISO_DAY = "yyyy-MM-dd";

    private final Optional<DateTimeFormatter> dates;
    private final String type;
    private final String status;

    private HeaderForm(Optional<DateTimeFormatter> dates, String type, String status) {
        this.dates = dates;
        this.type = type;
        this.status = status;
    }

    /**
     * @param dateFormat JBake's {@code date.format}, a pattern of {@link java.text.SimpleDateFormat}; one that cannot be
     *     used says nothing
     * @param locale of the names of months in it
     * @param type {@code default.type}; empty if there is none
     * @param status {@code default.status}; empty if there is none
     */
    public static HeaderForm of(String dateFormat, Locale locale, String type, String status) {
        return new HeaderForm(formatter(dateFormat, locale), type, status);
    }

    private static Optional<DateTimeFormatter> formatter(String pattern, Locale locale) {
        if (pattern.isEmpty() || pattern.equals(ISO_DAY)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .parseLenient()
                    .appendPattern(pattern)
                    .toFormatter(locale));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // that the engine cannot use it either is told elsewhere
        }
    }

    /** Of a header that names none. */
    String type() {
        return type;
    }

    /** Of a header that names none. */
    String status() {
        return status;
    }

    /**
     * A header's date.
     *
     * @param day the day of publication
     * @param time the time as it was written, if it was; else empty
     */
    record Written(LocalDate day, String time) {}

    /** A day in ISO 8601, with a time behind it or none, or a date in the site's own form; empty if it is neither. */
    Optional<Written> date(String text) {
        Optional<LocalDate> day = isoDay(text);
        if (day.isPresent()) {
            return Optional.of(new Written(day.get(), ""));
        }
        if (text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ')) {
            Optional<LocalDate> before = isoDay(text.substring(0, 10));
            if (before.isPresent() && PublicationTime.of(text, before.get()).isPresent()) {
                return Optional.of(new Written(before.get(), text));
            }
        }
        return dates.flatMap(form -> date(form, text));
    }

    private static Optional<Written> date(DateTimeFormatter form, String text) {
        try {
            TemporalAccessor read = form.parse(text, new ParsePosition(0));
            LocalDate day = read.query(TemporalQueries.localDate());
            LocalTime time = read.query(TemporalQueries.localTime());
            if (day == null || day.getYear() < 1 || day.getYear() > 9999) {
                return Optional.empty();
            }
            if (time == null || !read.isSupported(ChronoField.HOUR_OF_DAY)) {
                return Optional.of(new Written(day, ""));
            }
            Optional<ZoneOffset> offset = read.isSupported(ChronoField.OFFSET_SECONDS)
                    ? Optional.of(ZoneOffset.ofTotalSeconds(read.get(ChronoField.OFFSET_SECONDS)))
                    : Optional.empty();
            return Optional.of(new Written(day, new PublicationTime(day, time.withNano(0), offset).iso()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code YYYY-MM-DD} and nothing else. */
    private static Optional<LocalDate> isoDay(String text) {
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
}
