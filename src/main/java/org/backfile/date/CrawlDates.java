package org.backfile.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;

/** The forms in which crawled pages name a day. */
public final class CrawlDates {
    private CrawlDates() {}

    /** Whether the text is {@code dddd-dd-dd}, be there such a day or not. */
    public static boolean looksIso(String text) {
        return text.length() == 10 && startsIso(text);
    }

    static boolean startsIso(String text) {
        if (text.length() < 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : !isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** The day of a text that {@link #looksIso}; empty if there is no such day. */
    public static Optional<LocalDate> iso(String text) {
        return looksIso(text) ? day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)) : Optional.empty();
    }

    /** The day in a text that holds dates and times and nothing else, in any form that {@link DateLine} reads. Of two days the first; empty if there is none, or no such day. */
    public static Optional<LocalDate> find(String line) {
        return DateLine.of(line).day();
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        boolean real = year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
