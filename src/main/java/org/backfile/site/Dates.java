package org.backfile.site;

import java.time.LocalDate;
import java.util.Locale;
import org.backfile.archive.Period;

/**
 * Days in words. The names are English and ours: the JDK's differ from one version to the next, and pages must not.
 */
public final class Dates {
    private Dates() {}

    /** {@code 27 October 2025}. */
    public static String full(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    }

    /** {@code October}. */
    public static String month(LocalDate date) {
        return capitalised(date.getMonth().name());
    }

    /** {@code Monday}. */
    public static String weekday(LocalDate date) {
        return capitalised(date.getDayOfWeek().name());
    }

    /** What a period is called: {@code 2025}, {@code October 2025} or {@code 27 October 2025}. */
    public static String name(Period.Kind kind, LocalDate start) {
        return switch (kind) {
            case YEAR -> Integer.toString(start.getYear());
            case MONTH -> month(start) + " " + start.getYear();
            case DAY -> full(start);
        };
    }

    /**
     * A day as feeds write it (RFC 822 with RFC 1123's four-digit year): {@code Mon, 27 Oct 2025 12:00:00 GMT}. Noon,
     * so that it is the same day from UTC-11 to UTC+11.
     */
    public static String rfc822(LocalDate date) {
        int day = date.getDayOfMonth();
        return weekday(date).substring(0, 3) + (day < 10 ? ", 0" : ", ") + day + " "
                + month(date).substring(0, 3) + " " + fourDigits(date.getYear()) + " 12:00:00 GMT";
    }

    private static String fourDigits(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static String capitalised(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
