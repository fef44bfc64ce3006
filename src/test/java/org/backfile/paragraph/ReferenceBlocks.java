package org.backfile.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The paragraphs, headings, items, cells and lines of code of a page, by its markup. */
final class ReferenceBlocks {
    private static final Set<String> EMPHASIS = Set.of("em", "strong", "b", "i");
    private static final Set<String> LEFT_OUT = Set.of("script", "style", "noscript", "template", "svg", "math");

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();

    private ReferenceBlocks() {}

    /** The blocks of some HTML, with their {@code [[links]]} and {@code {{emphasis}}} marked. */
    static List<String> of(String html) {
        var page = new ReferenceBlocks();
        page.read(Jsoup.parse(html).body(), false);
        page.end();
        return page.blocks;
    }

    private void read(Node node, boolean preformatted) {
        if (node instanceof TextNode text) {
            add(text.getWholeText(), preformatted);
            return;
        }
        if (!(node instanceof Element element) || LEFT_OUT.contains(element.normalName())) {
            return;
        }
        String name = element.normalName();
        if (name.equals("br")) {
            end();
            return;
        }
        boolean isLink = name.equals("a") && element.hasAttr("href");
        boolean isMarked = isLink || EMPHASIS.contains(name);
        if (element.isBlock()) {
            end();
        }
        if (isMarked) {
            block.append(isLink ? "[[" : "{{");
        }
        for (Node child : element.childNodes()) {
            read(child, preformatted || name.equals("pre"));
        }
        if (isMarked) {
            block.append(isLink ? "]]" : "}}");
        }
        if (element.isBlock() || name.equals("figcaption")) {
            end();
        }
    }

    private void add(String text, boolean preformatted) {
        String plain =
                text.replace("[[", "[").replace("]]", "]").replace("{{", "{").replace("}}", "}");
        String[] lines = preformatted ? plain.split("\n", -1) : new String[] {plain};
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                end();
            }
            block.append(lines[i]);
        }
    }

    private void end() {
        String text =
                balanced(block.toString().replaceAll("[\\s\u00A0\u200B]+", " ").strip());
        if (PlainProse.bare(text).chars().anyMatch(Character::isLetterOrDigit)) {
            blocks.add(text);
        }
        block.setLength(0);
    }

    /** Without marks that have no fellow in the block. */
    private static String balanced(String text) {
        boolean links = count(text, "[[") == count(text, "]]") && text.indexOf("]]") >= text.indexOf("[[");
        boolean emphasis = count(text, "{{") == count(text, "}}") && text.indexOf("}}") >= text.indexOf("{{");
        String left = links ? text : text.replace("[[", "").replace("]]", "");
        return (emphasis ? left : left.replace("{{", "").replace("}}", "")).strip();
    }

    private static int count(String text, String mark) {
        return (text.length() - text.replace(mark, "").length()) / mark.length();
    }
}
