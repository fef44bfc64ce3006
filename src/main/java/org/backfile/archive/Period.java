package org.backfile.archive;

import java.time.LocalDate;
import java.util.List;
import org.backfile.article.ArticleSummary;

/**
 * A year, month or day that has articles.
 *
 * @param kind which of the three
 * @param start its first day
 * @param entries its articles, oldest first; never empty
 * @param parts a year's months, a month's days, nothing for a day; only those with articles, oldest first
 */
public record Period(Kind kind, LocalDate start, List<ArticleSummary> entries, List<Period> parts) {
    /** How long a period is. */
    public enum Kind {
        YEAR,
        MONTH,
        DAY
    }
}
