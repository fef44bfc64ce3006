package org.backfile.article;

/**
 * An article as lists know it: without its text.
 *
 * @param path below the content folder, without extension
 * @param header what is known of it
 * @param stamp a number that changes when the article's file does; 0 if nobody has looked
 */
public record Entry(String path, Header header, long stamp) {
    public Entry(String path, Header header) {
        this(path, header, 0);
    }

    /** The same with a stamp. */
    public Entry stamped(long other) {
        return new Entry(path, header, other);
    }
}
