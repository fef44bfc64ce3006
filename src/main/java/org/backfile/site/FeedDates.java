package org.backfile.site;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.backfile.article.ArticleSummary;
import org.backfile.article.PublicationTime;

/** Days and times as feeds write them: RFC 822 with RFC 1123's four-digit year, in English always, or RFC 3339. */
public final class FeedDates {
    private static final int LETTERS = 3;

    private FeedDates() {}

    /** A day: {@code Mon, 27 Oct 2025 12:00:00 GMT}. Noon, so that it is the same day from UTC-11 to UTC+11. */
    public static String of(LocalDate date) {
        int day = date.getDayOfMonth();
        return short3(date.getDayOfWeek()) + (day < 10 ? ", 0" : ", ") + day + " " + short3(date.getMonth()) + " "
                + fourDigits(date.getYear()) + " 12:00:00 GMT";
    }

    /** The beginning of a day. */
    public static String midnight(LocalDate date) {
        return of(date).replace(" 12:00:00 ", " 00:00:00 ");
    }

    /** The same of a time of day, with its offset from UTC; as UTC if that is not known. */
    public static String of(PublicationTime time) {
        String noon = of(time.date());
        String offset = time.offset().map(ZoneOffset::getId).orElse("Z");
        return noon.substring(0, noon.length() - "12:00:00 GMT".length())
                + time.iso().substring(time.iso().indexOf('T') + 1).substring(0, 8)
                + " " + (offset.equals("Z") ? "GMT" : offset.replace(":", ""));
    }

    /** When an article was published: its time, or noon of its day. */
    public static String of(ArticleSummary entry) {
        return PublicationTime.of(entry.header().time(), entry.date())
                .map(FeedDates::of)
                .orElseGet(() -> of(entry.date()));
    }

    /** The same as RFC 3339 has it, for Atom and JSON Feed; as UTC if no offset is known. */
    public static String rfc3339(ArticleSummary entry) {
        return PublicationTime.of(entry.header().time(), entry.date())
                .map(time -> time.iso() + (time.offset().isPresent() ? "" : "Z"))
                .orElseGet(() -> rfc3339(entry.date()));
    }

    /** Noon of a day as RFC 3339 has it. */
    public static String rfc3339(LocalDate date) {
        return date + "T12:00:00Z";
    }

    private static String short3(Enum<?> name) {
        return name.name().charAt(0) + name.name().substring(1, LETTERS).toLowerCase(Locale.ROOT);
    }

    private static String fourDigits(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
