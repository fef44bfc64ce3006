package org.backfile.webpage;

import java.util.List;
import org.backfile.article.Block;
import org.jsoup.nodes.TextNode;

/**
 * A piece of a saved page's article.
 *
 * @param block what it is on the article's page
 * @param nodes where its text stands in the saved page; empty for text that stands in data only
 */
public record PageBlock(Block block, List<TextNode> nodes) {
    public PageBlock {
        nodes = List.copyOf(nodes);
    }
}
