package org.backfile.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.backfile.archive.Period;
import org.backfile.article.ArticleSummary;
import org.backfile.article.PublicationTime;

/**
 * Days in words. The names are English and ours: the JDK's differ from one version to the next, and pages must not.
 */
public final class DateWords {
    private static final List<String> MONTHS = names(Month.values());
    private static final List<String> WEEKDAYS = names(DayOfWeek.values());

    private DateWords() {}

    /** {@code 27 October 2025}. */
    public static String full(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    }

    /** {@code October}. */
    public static String month(LocalDate date) {
        return MONTHS.get(date.getMonth().ordinal());
    }

    /** {@code Monday}. */
    public static String weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().ordinal());
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

    /** The same of a time of day, with its offset from UTC; as UTC if that is not known. */
    public static String rfc822(PublicationTime time) {
        String noon = rfc822(time.date());
        String offset = time.offset().map(ZoneOffset::getId).orElse("Z");
        return noon.substring(0, noon.length() - "12:00:00 GMT".length())
                + time.iso().substring(time.iso().indexOf('T') + 1).substring(0, 8)
                + " " + (offset.equals("Z") ? "GMT" : offset.replace(":", ""));
    }

    /** When an article was published: its time, or noon of its day. */
    public static String rfc822(ArticleSummary entry) {
        return PublicationTime.of(entry.header().time(), entry.date())
                .map(DateWords::rfc822)
                .orElseGet(() -> rfc822(entry.date()));
    }

    private static String fourDigits(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** As words: the first letter large, the others small. */
    private static List<String> names(Enum<?>... days) {
        return Arrays.stream(days)
                .map(Enum::name)
                .map(name -> name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT))
                .toList();
    }
}
