package org.backfile.webpage;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.TextLink;
import org.backfile.webpage.element.Box;
import org.jsoup.nodes.TextNode;

/**
 * A piece of a page's text that nothing but inline elements divides.
 *
 * @param box the block element that it stands in
 * @param code the lines as they stand, with their blanks, if these are meant too; else empty
 * @param lines never empty, each without line breaks and blanks at its ends; more than one where their ends are meant
 * @param nodes where the text stands
 * @param weight its length in letters and digits; those of scripts without spaces count more
 * @param linked how much of that is links
 * @param isAside whether all of it stands in inline elements that hold no text of an article
 * @param links of each line, which of its words lead somewhere; empty if none of any line does
 */
record Passage(
        Box box,
        String code,
        List<String> lines,
        List<TextNode> nodes,
        int weight,
        int linked,
        boolean isAside,
        List<List<TextLink>> links) {
    private static final String ENDS = ".!?…:;。！？：؟।۔»”\"'’)）」』";

    String text() {
        return lines.size() == 1 ? lines.get(0) : String.join(" ", lines);
    }

    /** Which words of a line lead somewhere. */
    List<TextLink> links(int line) {
        return links.isEmpty() ? List.of() : links.get(line);
    }

    /** Which words of {@link #text} lead somewhere, with so many characters before it. */
    List<TextLink> linksOfText(int before) {
        if (links.isEmpty()) {
            return List.of();
        }
        var all = new ArrayList<TextLink>();
        int at = before;
        for (int i = 0; i < lines.size(); i++) {
            for (TextLink link : links.get(i)) {
                all.add(new TextLink(at + link.from(), at + link.to(), link.address()));
            }
            at += lines.get(i).length() + 1;
        }
        return all;
    }

    /** The share of the text that is links, 0 to 1. */
    double linkDensity() {
        return weight == 0 ? 0 : (double) linked / weight;
    }

    boolean endsSentence() {
        String last = lines.get(lines.size() - 1);
        return ENDS.indexOf(last.charAt(last.length() - 1)) >= 0;
    }

    static int weigh(CharSequence text) {
        int weight = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 ? c > ' ' : Character.isLetterOrDigit(c)) {
                weight += c >= 0x2E80 && c < 0xAC00 ? 3 : c >= 0xAC00 && c < 0xD7B0 ? 2 : 1;
            }
        }
        return weight;
    }
}
