package org.backfile.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.article.TextLink;

/** Takes stretches of a block's text out of it, with the links in them. */
final class Shortening {
    private Shortening() {}

    /**
     * What is left of a block.
     *
     * @param cut pairs of places in its text, in their order
     * @return empty if nothing is
     */
    static Optional<Block> of(Block block, List<int[]> cut) {
        var text = new StringBuilder();
        var links = new ArrayList<TextLink>();
        int at = 0;
        for (int[] span : cut) {
            keep(block, at, span[0], text, links);
            at = span[1];
        }
        keep(block, at, block.text().length(), text, links);
        int blanks = 0;
        while (blanks < text.length() && text.charAt(blanks) == ' ') {
            blanks++;
        }
        if (blanks == text.length() && block.pictures().isEmpty()) {
            return Optional.empty();
        }
        Block left = new Block(block.kind(), text.toString(), links, block.pictures());
        return Optional.of(blanks == 0 || blanks == text.length() ? left : left.less(blanks));
    }

    private static void keep(Block block, int from, int to, StringBuilder text, List<TextLink> links) {
        for (TextLink link : block.links()) {
            if (link.from() >= from && link.to() <= to) {
                int by = text.length() - from;
                links.add(new TextLink(link.from() + by, link.to() + by, link.address()));
            }
        }
        text.append(block.text(), from, to);
    }
}
