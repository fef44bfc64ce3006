package org.backfile.paragraph;

import org.backfile.article.Block;

/**
 * What some lines of a body are together.
 *
 * @param from its first line, by its place among the lines given
 * @param to the line behind its last
 * @param kind {@code STANZA} for the first line of each run of verse, whether or not verse stands before it
 * @param text its lines, joined; of a list's item with the mark
 */
public record Paragraph(int from, int to, Block.Kind kind, String text) {
    /** The text without a list's mark. */
    public String content() {
        return kind == Block.Kind.LIST_ITEM ? BlockKinds.withoutBullet(text) : text;
    }
}
