package org.backfile.search;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * What hits are narrowed down to, and in which order they come.
 *
 * @param topics slugs; an article is to have all
 * @param source a slug; empty for all
 * @param lang BCP 47; empty for all
 * @param from the first day
 * @param to the last day
 * @param day the one day of all years
 */
public record Filters(
        List<String> topics,
        String source,
        String lang,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<MonthDay> day,
        Order order) {
    public Filters {
        topics = List.copyOf(topics);
    }

    /** All articles, the best first. */
    public static final Filters NONE =
            new Filters(List.of(), "", "", Optional.empty(), Optional.empty(), Optional.empty(), Order.RELEVANCE);

    /** In which order hits come; of equals the newest first. */
    public enum Order {
        RELEVANCE,
        NEWEST,
        OLDEST
    }

    /**
     * The first day of a year, a month or a day.
     *
     * @param text {@code 1969}, {@code 1969-07} or {@code 1969-07-20}
     * @throws DateTimeParseException if it is none
     */
    public static LocalDate first(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.parse(text + "-01-01");
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }

    /** The last day of the same. */
    public static LocalDate last(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.parse(text + "-12-31");
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }
}
