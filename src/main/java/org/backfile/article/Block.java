package org.backfile.article;

/**
 * One piece of an article's body.
 *
 * @param kind what it is
 * @param text plain text, never empty, without line breaks but for {@link Kind#CODE}, whose lines LF parts
 */
public record Block(Kind kind, String text) {
    /** What a piece of text is on the page. */
    public enum Kind {
        PARAGRAPH,
        SUBHEAD,
        LIST_ITEM,
        /** A line whose end is meant: verse, an address, a table's row. Neighbours of the kind belong together. */
        LINE,
        /** A line that begins another stanza right behind one. */
        STANZA,
        /** Lines whose blanks are meant as well as their ends; the first and the last are not blank. */
        CODE
    }

    public Block {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an empty block");
        }
    }

    public static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, text);
    }
}
