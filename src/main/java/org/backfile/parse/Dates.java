package org.backfile.parse;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;

/** The forms in which crawled pages name a day. */
final class Dates {
    private Dates() {}

    /** Whether the text is {@code dddd-dd-dd}, be there such a day or not. */
    static boolean looksIso(String text) {
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
    static Optional<LocalDate> iso(String text) {
        return looksIso(text) ? day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)) : Optional.empty();
    }

    /**
     * Finds the day in a line that is a date and nothing else: ISO with or without time and zone, {@code 16:18
     * 16.06.2016}, {@code 10:01 GMT 03.12.2023 (Updated: 09:24 GMT 05.12.2023)}, {@code 3/12/2023}, {@code Monday, 4 May
     * 2020}, {@code 4 de mayo de 2020}, {@code 2020年5月4日}. Of two days the first. Empty if the line is anything else, or names no day that there is.
     */
    static Optional<LocalDate> find(String line) {
        return looksIso(line) ? iso(line) : DateLine.of(line).day();
    }

    /**
     * The day of three words such as {@code July 20, 1976}, {@code 20 июля 1976} or {@code Jan. 2 2006}; empty if they
     * are anything else.
     */
    static Optional<LocalDate> written(String first, String second, String year) {
        int month = month(first);
        String day = month > 0 ? second : first;
        month = month > 0 ? month : month(second);
        if (month == 0 || !DateWords.isDay(day) || !isNumber(year, 4) || year.length() != 4) {
            return Optional.empty();
        }
        return day(Integer.parseInt(year), month, DateWords.day(day));
    }

    /** The number of a month by its name, with or without a full stop or comma; 0 for any other word. */
    static int month(String word) {
        boolean mark = word.endsWith(".") || word.endsWith(",");
        return Months.number(mark ? word.substring(0, word.length() - 1) : word);
    }

    static boolean isNumber(String text, int longest) {
        int length = text.length();
        int digits = 0;
        while (digits < length && isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > 0 && digits == length && length <= longest;
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
