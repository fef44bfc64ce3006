package org.backfile.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An article: where it stands in the archive, what is known of it, and its text.
 *
 * @param path below the content folder, without extension: {@code 1969/07/20/eagle-lands}; see {@link #pathOf}
 * @param header what is known of it
 * @param body the text in reading order; empty if it has none
 */
public record Article(String path, Header header, List<Block> body) {
    public Article {
        body = List.copyOf(body);
    }

    /** The path of an article: {@code YYYY/MM/DD/slug}. */
    public static String pathOf(LocalDate date, Slug slug) {
        return String.format(
                Locale.ROOT, "%04d/%02d/%02d/%s", date.getYear(), date.getMonthValue(), date.getDayOfMonth(), slug);
    }
}
