package org.backfile.rights;

/**
 * What may be shown of an article.
 *
 * @param level how much of it
 * @param words of an extract, how many words of the text
 * @param license the address of the licence it is under; empty if none is named
 * @param indexed false if search engines are asked to leave its page out
 * @param original whether search engines are told that the article's own address is where it was first published
 */
public record Grant(Level level, int words, String license, boolean indexed, boolean original) {
    /** All of it, and nothing is said of a licence. */
    public static final Grant ALL = new Grant(Level.FULL, 0, "", true, false);

    /** How much of an article is shown. */
    public enum Level {
        /** All of it. */
        FULL,
        /** What lists show, and the first words of its text. */
        EXTRACT,
        /** Title, day, source, authors and topics. */
        METADATA,
        /** Nothing: it is as if it were not there. */
        PRIVATE
    }

    /** Whether all of its text is shown. */
    public boolean isFull() {
        return level == Level.FULL;
    }

    /** Whether search engines are to find the article's page under no address of ours. */
    public boolean isHiddenFromSearchEngines() {
        return !indexed || original;
    }

    /** A number that changes when what is shown may. */
    long print() {
        return toString().hashCode(); // an enum's own hash is another in each run
    }
}
