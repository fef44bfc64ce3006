package org.backfile.takedown;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that was taken down, as far as it may be told.
 *
 * @param kind what it is
 * @param path of an article's file in the content folder, without extension: {@code 1969/07/20/landing}; of a name a number
 * @param day on which it was taken down
 * @param reason why, in a sentence
 * @param policy the rule that it went by, in words or as an address; may be empty
 * @param title what an article was called; empty if that is not to be told
 * @param guid what feeds know an article by; empty for what is none
 * @param also paths of pages that led to an article
 * @param keys numbers in hex, by which import knows it: of an article's raw files, addresses and words, of a passage's words,
 *     of a name. They tell nothing of it
 */
public record Takedown(
        Kind kind,
        String path,
        LocalDate day,
        String reason,
        String policy,
        String title,
        String guid,
        List<String> also,
        List<String> keys) {
    /** What can be taken down. */
    public enum Kind {
        /** All of an article. */
        ARTICLE,
        /** A paragraph of an article that stays. */
        PASSAGE,
        /** A name, in all articles. */
        NAME
    }

    public Takedown {
        also = List.copyOf(also);
        keys = List.copyOf(keys);
    }
}
