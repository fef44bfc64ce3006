package org.backfile.webpage;

import java.util.List;

/**
 * The article that a saved page holds.
 *
 * @param blocks in the page's order; empty if the page has no text
 * @param weight how much text that is, about its letters and digits
 * @param beside how much text of like sentences the page holds beside it, comments not counted
 */
public record PageArticle(List<PageBlock> blocks, int weight, int beside) {
    public PageArticle {
        blocks = List.copyOf(blocks);
    }
}
