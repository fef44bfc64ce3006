package org.backfile.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backfile.article.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Walks through a saved page's article and makes blocks of all its text, in order. */
final class HtmlText implements NodeVisitor {
    private final String title;
    private final String publisher;
    private final Noise noise;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();

    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> pieces = new ArrayList<>();

    HtmlText(String title, String publisher, Noise noise) {
        this.title = title;
        this.publisher = publisher;
        this.noise = noise;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The pieces of text that are in the blocks, or repeat the title, as {@link #pieces} makes them. */
    Set<String> shown() {
        return shown;
    }

    /** A text's lines, as comparisons see them; lines without a word are empty. */
    static List<String> pieces(TextNode node) {
        return node.getWholeText().lines().map(Plain::of).toList();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
            pieces.addAll(pieces(words));
        } else if (node instanceof Element element && element.isBlock()) {
            close();
            open.push(element.normalName());
        } else if (node.normalName().equals("br")) {
            text.append(' ');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            close();
            open.pop();
        }
    }

    private void close() {
        String whole = Draft.trim(text.toString().replaceAll("\\s+", " "));
        boolean repeated = blocks.isEmpty() && whole.equals(title);
        boolean unwanted = noise.ruleFor(publisher, whole) > 0;
        if (!whole.isEmpty() && !unwanted && !repeated) {
            blocks.add(new Block(kind(), whole));
        }
        if (!unwanted) {
            shown.addAll(pieces);
        }
        text.setLength(0);
        pieces.clear();
    }

    private Block.Kind kind() {
        String innermost = open.isEmpty() ? "" : open.peek();
        if (innermost.length() == 2 && innermost.charAt(0) == 'h' && Character.isDigit(innermost.charAt(1))) {
            return Block.Kind.SUBHEAD;
        }
        return open.contains("li") ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
    }
}
