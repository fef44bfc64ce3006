package org.backfile.content;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Block;
import org.backfile.article.TextLink;

/**
 * A text some words of which lead somewhere, ⇄ markdown. In a text with links every sign that may begin or end something
 * is escaped, since what stands beside a bracket is read otherwise than what stands beside a word.
 *
 * @param text without markup
 * @param links in their order
 */
record LinkedText(String text, List<TextLink> links) {
    private static final String ALWAYS = "\\`*_[]<~^";

    LinkedText {
        links = List.copyOf(links);
    }

    /** Writes a block with links. */
    static void write(Block block, StringBuilder out) {
        int at = 0;
        for (TextLink link : block.links()) {
            plain(block, at, link.from(), true, out);
            out.append('[');
            plain(block, link.from(), link.to(), false, out);
            out.append("](");
            out.append(link.address()).append(')');
            at = link.to();
        }
        plain(block, at, block.text().length(), false, out);
    }

    private static void plain(Block block, int from, int to, boolean isBeforeLink, StringBuilder out) {
        String text = block.text();
        int closing = block.kind() == Block.Kind.SUBHEAD ? Escapes.closing(text) : text.length();
        var escaped = new StringBuilder(to - from + 16);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                escaped.append(' ');
            } else if (c == '#' && i >= closing) {
                escaped.append(Escapes.HASH);
            } else {
                boolean isMarkup = ALWAYS.indexOf(c) >= 0
                        || c == '&' && Escapes.isEntity(text, i + 1)
                        || c == '!' && isBeforeLink && i + 1 == to
                        || c == '+' && (isPlus(text, i - 1) || isPlus(text, i + 1))
                        || i == 0 && Escapes.opensBlock(text, c)
                        || (c == '.' || c == ')') && Escapes.isItemNumber(text, i);
                escaped.append(isMarkup ? "\\" : "").append(c);
            }
        }
        Escapes.parted(escaped, escaped.length() > to - from, out);
    }

    private static boolean isPlus(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == '+';
    }

    /** Reads what {@link #write} wrote; what looks like no link of ours stays as it stands. */
    static LinkedText read(String markdown) {
        if (markdown.indexOf("](") < 0) {
            return new LinkedText(Escapes.read(markdown), List.of());
        }
        var text = new StringBuilder(markdown.length());
        var links = new ArrayList<TextLink>(2);
        int done = 0;
        int open = -1;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                boolean isImage = i > 0 && markdown.charAt(i - 1) == '!' && !isEscaped(markdown, i - 1);
                open = isImage ? -1 : i;
            } else if (c == ']' && open >= done && markdown.startsWith("(", i + 1)) {
                int end = end(markdown, i + 2);
                String words = end < 0 ? "" : Escapes.read(markdown.substring(open + 1, i));
                String address = end < 0 ? "" : markdown.substring(i + 2, end);
                if (!words.isBlank() && TextLink.isOne(address)) {
                    text.append(Escapes.read(markdown.substring(done, open)));
                    links.add(new TextLink(text.length(), text.length() + words.length(), address));
                    text.append(words);
                    done = end + 1;
                    i = end;
                }
                open = -1;
            }
        }
        return new LinkedText(
                text.append(Escapes.read(markdown.substring(done))).toString(), links);
    }

    private static boolean isEscaped(String markdown, int at) {
        int strokes = 0;
        for (int i = at - 1; i >= 0 && markdown.charAt(i) == '\\'; i--) {
            strokes++;
        }
        return strokes % 2 == 1;
    }

    /** Where an address ends, at its parenthesis; -1 if it is none as we write them. */
    private static int end(String markdown, int from) {
        int open = 0;
        for (int i = from; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c <= ' ' || c == '<' || c == '[' || c == '\\') {
                return -1;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                return i > from ? i : -1;
            }
        }
        return -1;
    }
}
