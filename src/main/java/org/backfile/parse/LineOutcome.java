package org.backfile.parse;

import java.util.Locale;

/**
 * What became of a line of a raw file.
 *
 * @param line counted from 1
 * @param kind what became of it
 * @param to where it is now: {@code title}, {@code description} or {@code block 3}, counted from 1; {@code page}
 *     for a saved page's; empty if dropped
 * @param rule the rule that decided, in kebab case
 */
public record LineOutcome(int line, Kind kind, String to, String rule) {
    /** What can become of a line. */
    public enum Kind {
        /** It is a block of the body, or the first line of one. */
        KEPT,
        /** It goes on the block that the line before it began. */
        JOINED,
        /** It is in the page's front matter. */
        FRONT_MATTER,
        /** It is on the page already, or an owner's rule wants it gone. */
        DROPPED,
        /** Nothing but white space, or a saved page's markup. */
        BLANK;

        private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The name for people and files: {@code front-matter}. */
        public String label() {
            return label;
        }
    }
}
