package org.backfile.webpage;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The article that a saved page holds.
 *
 * @param blocks in the page's order; empty if the page has no text
 * @param weight how much text that is, about its letters and digits
 * @param beside how much text of like sentences the page holds beside it, comments not counted
 * @param data the elements in whose data the text stands, where it is no text of the page itself; else empty
 */
public record PageArticle(List<PageBlock> blocks, int weight, int beside, List<Element> data) {
    public PageArticle {
        blocks = List.copyOf(blocks);
        data = List.copyOf(data);
    }
}
