package org.backfile.archive;

import java.time.LocalDate;
import java.util.List;
import org.backfile.article.ArticleSummary;

/**
 * An issue of a periodical.
 *
 * @param publisher of the periodical; may be empty
 * @param number its number or name, as most of its articles have it
 * @param name in addresses, of {@code [a-z0-9-]}, among those of the publisher: {@code 1969-12}
 * @param first the day of its oldest article
 * @param last the day of its newest
 * @param entries its articles in the order of their pages; never empty
 */
public record Issue(
        String publisher, String number, String name, LocalDate first, LocalDate last, List<ArticleSummary> entries) {
    public Issue {
        entries = List.copyOf(entries);
    }
}
