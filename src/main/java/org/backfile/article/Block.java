package org.backfile.article;

import java.util.List;

/**
 * One piece of an article's body.
 *
 * @param kind what it is
 * @param text plain text, never empty but for figures without caption, without line breaks but for {@link Kind#CODE}, whose
 *     lines LF parts
 * @param links which of its words lead somewhere, in their order; no two share a letter, and code has none
 * @param pictures those of a figure; of all else none
 */
public record Block(Kind kind, String text, List<TextLink> links, List<Picture> pictures) {
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
        CODE,
        /** Pictures, with a caption or without. */
        FIGURE
    }

    public Block {
        pictures = List.copyOf(pictures);
        if (pictures.isEmpty() == (kind == Kind.FIGURE)) {
            throw new IllegalArgumentException("pictures are in figures");
        }
        if (text.isBlank() && pictures.isEmpty()) {
            throw new IllegalArgumentException("an empty block");
        }
        links = List.copyOf(links);
        int end = 0;
        for (TextLink link : links) {
            if (link.from() < end || link.to() > text.length()) {
                throw new IllegalArgumentException("links out of order");
            }
            end = link.to();
        }
    }

    /** A block of text. */
    public Block(Kind kind, String text, List<TextLink> links) {
        this(kind, text, links, List.of());
    }

    /** A block without links. */
    public Block(Kind kind, String text) {
        this(kind, text, List.of());
    }

    /** The block less its first characters, which must not be all of it. */
    public Block less(int length) {
        List<TextLink> left = links.isEmpty()
                ? links
                : links.stream().flatMap(link -> link.less(length).stream()).toList();
        return new Block(kind, text.substring(length), left, pictures);
    }

    public static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, text);
    }
}
