package org.backfile.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.backfile.article.ArticleSummary;

/**
 * One of the owner's rules. What it does not name it does not ask for.
 *
 * @param publishers any of which is to have published the article
 * @param tags any of which it is to be filed under
 * @param from the first day
 * @param to the last day
 */
record RightsRule(List<String> publishers, List<String> tags, LocalDate from, LocalDate to, Grant grant) {
    RightsRule {
        publishers = List.copyOf(publishers);
        tags = List.copyOf(tags);
    }

    /** @param filedUnder what a tag of an article's is filed under: the tag's topic, and those that is part of */
    boolean fits(ArticleSummary entry, Function<String, List<String>> filedUnder) {
        return !entry.date().isBefore(from)
                && !entry.date().isAfter(to)
                && (publishers.isEmpty() || publishers.contains(normal(entry.publisher())))
                && isFiled(entry, filedUnder);
    }

    /** Whether it asks for publishers. */
    boolean namesPublishers() {
        return !publishers.isEmpty();
    }

    /**
     * Whether it fits a copy, which has no page and no tags of its own, and is filed where its article is.
     *
     * @param publisher the copy's, empty if nobody knows: then any that the rule asks for
     * @param date the copy's
     * @param entry the article that lists it
     */
    boolean fits(String publisher, LocalDate date, ArticleSummary entry, Function<String, List<String>> filedUnder) {
        return !date.isBefore(from)
                && !date.isAfter(to)
                && (publishers.isEmpty() || publisher.isEmpty() || publishers.contains(normal(publisher)))
                && isFiled(entry, filedUnder);
    }

    private boolean isFiled(ArticleSummary entry, Function<String, List<String>> filedUnder) {
        return tags.isEmpty()
                || entry.tags().stream()
                        .anyMatch(tag -> tags.contains(normal(tag))
                                || filedUnder.apply(tag).stream().anyMatch(topic -> tags.contains(normal(topic))));
    }

    /** Letters' case makes no difference, nor does {@code www.}: a rule that misses shows what should be hidden. */
    static String normal(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    }
}
