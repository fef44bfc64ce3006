package org.backfile.article;

import java.time.LocalDate;
import java.util.List;

/**
 * An article: where it stands in the archive, what is known of it, and its text.
 *
 * @param path below the content folder, without extension: {@code 1969/07/20/eagle-lands}; see {@link #pathOf}
 * @param header what is known of it
 * @param body the text in reading order; empty if it has none
 */
public record Article(String path, FrontMatter header, List<Block> body) {
    public Article {
        body = List.copyOf(body);
    }

    /** Whether it tells who wrote it, or has pictures or links, as bare text has not. */
    public boolean isRich() {
        return !header.authors().isEmpty()
                || body.stream()
                        .anyMatch(block ->
                                !block.pictures().isEmpty() || !block.links().isEmpty());
    }

    /** The path of an article: {@code YYYY/MM/DD/slug}. */
    public static String pathOf(LocalDate date, Slug slug) {
        var path = new StringBuilder(11 + slug.value().length());
        dateTo(date, '/', path);
        return path.append('/').append(slug.value()).toString();
    }

    /** Writes a date as {@code YYYY-MM-DD}, with the separator of one's choice. */
    public static void dateTo(LocalDate date, char separator, StringBuilder out) {
        int year = date.getYear();
        out.append(year < 1000 ? "0" : "").append(year < 100 ? "0" : "").append(year < 10 ? "0" : "");
        out.append(year).append(separator);
        twoDigits(date.getMonthValue(), out).append(separator);
        twoDigits(date.getDayOfMonth(), out);
    }

    private static StringBuilder twoDigits(int number, StringBuilder out) {
        return out.append(number < 10 ? "0" : "").append(number);
    }
}
