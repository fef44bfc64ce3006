package org.backfile.date;

/**
 * What a word may be in a date.
 *
 * @param roles a bit for each {@link Role}
 * @param months a bit for each month of each {@link CalendarSystem} that it names, at {@link #bit}
 * @param era which years it stands beside; empty if none
 */
record DateWord(int roles, long months, String era) {
    enum Role {
        WEEKDAY,
        BETWEEN,
        LABEL,
        BESIDE,
        HOUR,
        MINUTE,
        HALF,
        ZONE,
        COUNT,
        AGO,
        OTHER
    }

    /** A calendar has 13 months at most; the Gregorian one, which has 12, comes first. */
    private static final int MONTHS = 12;

    static DateWord role(Role role) {
        return new DateWord(1 << role.ordinal(), 0, "");
    }

    static DateWord month(CalendarSystem calendar, int number) {
        return new DateWord(0, bit(calendar, number), "");
    }

    static DateWord era(String name) {
        return new DateWord(0, 0, name);
    }

    DateWord and(DateWord other) {
        return new DateWord(roles | other.roles, months | other.months, era.isEmpty() ? other.era : era);
    }

    boolean is(Role role) {
        return (roles & 1 << role.ordinal()) != 0;
    }

    /** Whether it may be the month of that number, counted from 1. */
    boolean isMonth(CalendarSystem calendar, int number) {
        return (months & bit(calendar, number)) != 0;
    }

    private static long bit(CalendarSystem calendar, int number) {
        int before = calendar.ordinal() * MONTHS + (calendar.ordinal() > CalendarSystem.HEBREW.ordinal() ? 1 : 0);
        return 1L << before + number - 1;
    }
}
