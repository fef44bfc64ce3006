package org.backfile.webpage.element;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The text of an element as long as that is short: one that may be a date with a few words around. */
public final class ShortText implements NodeFilter {
    /** How long it is at most. */
    public static final int LONGEST = 150;

    private static final int MOST_NODES = 60;

    private final StringBuilder text = new StringBuilder();
    private int nodes;

    private ShortText() {}

    /** Without blanks at its ends; empty if it is longer, or of too many pieces. */
    public static String of(Element element) {
        var read = new ShortText();
        NodeTraversor.filter(read, element);
        String whole = read.text.toString().replaceAll("\\s+", " ").strip();
        return read.nodes > MOST_NODES || whole.length() > LONGEST ? "" : whole;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element inner && isApart(inner)) {
            text.append(' ');
        }
        return ++nodes > MOST_NODES || text.length() > 2 * LONGEST ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element inner && isApart(inner)) {
            text.append(' ');
        }
        return FilterResult.CONTINUE;
    }

    /** Two times stand side by side without a blank where a style parts them. */
    private static boolean isApart(Element inner) {
        return inner.isBlock()
                || inner.normalName().equals("time")
                || inner.normalName().equals("br");
    }
}
