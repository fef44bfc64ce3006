package org.backfile.archive;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.backfile.article.Slug;

/**
 * How an archive's terms are called, in addresses and to readers.
 *
 * @param topicSlug a topic's name in addresses
 * @param widerTopics what a topic is part of: articles of the one are articles of the others
 * @param sourceSlug a publisher's name in addresses
 * @param authorNames the names under which readers see those that articles have
 * @param authorSlug an author's name in addresses, by that which readers see
 */
public record TermNames(
        Function<String, Slug> topicSlug,
        Function<String, List<String>> widerTopics,
        Function<String, Slug> sourceSlug,
        UnaryOperator<List<String>> authorNames,
        Function<String, Slug> authorSlug) {
    /** All are called what articles say, and no topic is part of another. */
    public static final TermNames AS_WRITTEN =
            new TermNames(Slug::of, topic -> List.of(), Slug::of, names -> names, Slug::of);
}
