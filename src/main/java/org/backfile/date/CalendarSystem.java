package org.backfile.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.chrono.HijrahDate;
import java.util.List;

/** Calendars that newspapers date by, and which day of the Gregorian one their days are. */
enum CalendarSystem {
    GREGORIAN(1000, 2399) {
        @Override
        List<LocalDate> convert(int year, int month, int day) {
            return month <= 12 && day <= Month.of(month).length(Year.isLeap(year))
                    ? List.of(LocalDate.of(year, month, day))
                    : List.of();
        }
    },
    /** Umm al-Qura; what other countries see of the moon is a day off. */
    ISLAMIC(1300, 1500) {
        @Override
        List<LocalDate> convert(int year, int month, int day) {
            try {
                LocalDate date = LocalDate.from(HijrahDate.of(year, month, Math.min(day, 29)))
                        .plusDays(day > 29 ? 1 : 0);
                return List.of(date, date.minusDays(1), date.plusDays(1));
            } catch (DateTimeException e) {
                return List.of(); // a month beyond the twelfth
            }
        }
    },
    /** Solar Hijri, of Iran and Afghanistan, by its cycle of 33 years, which is right from 1178 to 1633. */
    PERSIAN(1200, 1500) {
        @Override
        List<LocalDate> convert(int year, int month, int day) {
            boolean leap = (25 * year + 11) % 33 < 8;
            int length = month <= 6 ? 31 : month < 12 || leap ? 30 : 29;
            if (month > 12 || day > length) {
                return List.of();
            }
            int before = 31 * (month - 1) - Math.max(0, month - 7);
            return List.of(
                    LocalDate.ofEpochDay(PERSIAN_EPOCH + 365L * (year - 1) + (8 * year + 21) / 33 + before + day));
        }
    },
    /** After the rules that Reingold and Dershowitz give; months as CLDR numbers them, Adar I the sixth. */
    HEBREW(5600, 5900) {
        @Override
        List<LocalDate> convert(int year, int month, int day) {
            int start = newYear(year);
            int length = newYear(year + 1) - start;
            boolean leap = length > 360;
            int before = 0;
            for (int i = 1; i < month; i++) {
                before += monthOf(i, length, leap);
            }
            return day > monthOf(month, length, leap)
                    ? List.of()
                    : List.of(LocalDate.ofEpochDay((long) start + before + day + HEBREW_EPOCH));
        }
    },
    ETHIOPIC(1900, 2100) {
        @Override
        List<LocalDate> convert(int year, int month, int day) {
            int length = month < 13 ? 30 : year % 4 == 3 ? 6 : 5;
            return day > length
                    ? List.of()
                    : List.of(LocalDate.ofEpochDay(
                            ETHIOPIC_EPOCH + 365L * (year - 1) + year / 4 + 30L * (month - 1) + day));
        }
    };

    private static final long PERSIAN_EPOCH = -492269;
    private static final long HEBREW_EPOCH = -2092592;
    private static final long ETHIOPIC_EPOCH = -716368;

    private final int first;
    private final int last;

    CalendarSystem(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** Whether a paper may be of that year of this calendar. */
    boolean has(int year) {
        return year >= first && year <= last;
    }

    /** The day; empty if there is none such. The first of several is the most likely. Month and day from 1, of a year that it {@link #has}. */
    abstract List<LocalDate> convert(int year, int month, int day);

    /** How many days before the year's first. */
    private static int newYear(int year) {
        int months = 235 * ((year - 1) / 19) + 12 * ((year - 1) % 19) + (7 * ((year - 1) % 19) + 1) / 19;
        int parts = 204 + 793 * (months % 1080);
        int hours = 5 + 12 * months + 793 * (months / 1080) + parts / 1080;
        int day = 1 + 29 * months + hours / 24;
        int rest = 1080 * (hours % 24) + parts % 1080;
        boolean late = rest >= 19_440
                || day % 7 == 2 && rest >= 9_924 && !isLeap(year)
                || day % 7 == 1 && rest >= 16_789 && isLeap(year - 1);
        day += late ? 1 : 0;
        return day + (day % 7 == 0 || day % 7 == 3 || day % 7 == 5 ? 1 : 0);
    }

    private static boolean isLeap(int hebrewYear) {
        return (7 * hebrewYear + 1) % 19 < 7;
    }

    private static int monthOf(int month, int yearLength, boolean leap) {
        return switch (month) {
            case 2 -> yearLength % 10 == 5 ? 30 : 29;
            case 3 -> yearLength % 10 == 3 ? 29 : 30;
            case 6 -> leap ? 30 : 0;
            case 1, 5, 8, 10, 12 -> 30;
            default -> 29;
        };
    }
}
