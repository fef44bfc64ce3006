package org.backfile.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A date in a text.
 *
 * @param days the days it may be, the likeliest first; empty if there is no such day, or its year is not whole
 * @param partial what it may be without a whole year
 * @param end the index of the token behind it
 */
record FoundDate(List<LocalDate> days, List<Partial> partial, int end) {
    /**
     * A day of the Gregorian calendar.
     *
     * @param year its last two digits; negative if none is named
     */
    record Partial(int year, int month, int day) {
        boolean is(LocalDate date) {
            return date.getMonthValue() == month
                    && date.getDayOfMonth() == day
                    && (year < 0 || date.getYear() % 100 == year);
        }
    }

    FoundDate {
        days = List.copyOf(days);
        partial = List.copyOf(partial);
    }

    /** Whether it names a year with its century. */
    boolean isWhole() {
        return partial.isEmpty();
    }

    boolean hasNoYear() {
        return !partial.isEmpty() && partial.get(0).year() < 0;
    }

    boolean mayBe(LocalDate date) {
        return days.contains(date) || partial.stream().anyMatch(part -> part.is(date));
    }

    Optional<LocalDate> first() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(0));
    }

    /** A date of a month's name. */
    static FoundDate named(DateToken year, DateWord month, int day, int end) {
        var days = new ArrayList<LocalDate>();
        for (CalendarSystem calendar : CalendarSystem.values()) {
            int counted = calendar == CalendarSystem.GREGORIAN ? western(year.value()) : year.value();
            for (int number = 1; number <= 13; number++) {
                if (month.isMonth(calendar, number) && calendar.has(counted) && day > 0) {
                    days.addAll(calendar.convert(counted, number, day));
                }
            }
        }
        return new FoundDate(days, List.of(), end);
    }

    /** A date of a month's name without its century. */
    static FoundDate partial(int year, DateWord month, int day, int end) {
        var partial = new ArrayList<Partial>();
        for (int number = 1; number <= 12; number++) {
            if (month.isMonth(CalendarSystem.GREGORIAN, number)) {
                partial.add(new Partial(year, number, day));
            }
        }
        return new FoundDate(List.of(), partial, end);
    }

    /** The days that a year, a month and a day in numbers may be. */
    static List<LocalDate> numbered(DateToken year, int month, int day) {
        var days = new ArrayList<LocalDate>();
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return days;
        }
        int value = year.digits() == 3 ? year.value() + 1911 : western(year.value());
        for (CalendarSystem calendar :
                List.of(CalendarSystem.PERSIAN, CalendarSystem.ISLAMIC, CalendarSystem.GREGORIAN)) {
            if (calendar.has(value)) {
                days.addAll(calendar.convert(value, month, day));
            }
        }
        return days;
    }

    /** A year of the Buddhist calendar, which none of ours is so late as to be taken for, as one of the Gregorian. */
    private static int western(int year) {
        return year > 2400 && year < 2700 ? year - 543 : year;
    }
}
