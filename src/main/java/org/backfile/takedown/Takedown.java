package org.backfile.takedown;

import java.time.LocalDate;
import java.util.List;

/**
 * An article that was taken down, as far as it may be told.
 *
 * @param path of its file in the content folder, without extension: {@code 1969/07/20/landing}
 * @param day on which it was taken down
 * @param reason why, in a sentence
 * @param policy the rule that it went by, in words or as an address; may be empty
 * @param title what it was called; empty if that is not to be told
 * @param guid what feeds know it by
 * @param also paths of pages that led to it
 * @param keys numbers made of its raw files and addresses, in hex, by which import knows it: they tell nothing of it
 */
public record Takedown(
        String path,
        LocalDate day,
        String reason,
        String policy,
        String title,
        String guid,
        List<String> also,
        List<String> keys) {
    public Takedown {
        also = List.copyOf(also);
        keys = List.copyOf(keys);
    }
}
