package org.backfile.content;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Block;

/** Text ⇄ markdown that shows the text as it is, whichever of pegdown's extensions a site turns on. */
final class Markdown {
    /** A {@code #} at a heading's end would be taken off it, with a backslash as well. */
    private static final String HASH = "&#35;";

    /**
     * Autolinks are found after escapes have been resolved, and flexmark then mixes up the text around them. A comment is
     * the one thing that parts the text.
     */
    private static final String NO_LINK = "<!-- -->";

    private static final boolean[] MAYBE_SPECIAL = maybeSpecial();

    private Markdown() {}

    /** Writes blocks, with an empty line between any two that do not belong together. */
    static void write(List<Block> blocks, StringBuilder out) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean same = i > 0 && blocks.get(i - 1).kind() == block.kind();
            switch (block.kind()) {
                case SUBHEAD -> escape(block.text(), true, out.append("\n## "));
                case LIST_ITEM -> escape(block.text(), false, out.append(same ? "- " : "\n- "));
                case LINE -> {
                    if (same) {
                        out.insert(out.length() - 1, '\\');
                    } else {
                        out.append('\n');
                    }
                    escape(block.text(), false, out);
                }
                case PARAGRAPH -> {
                    // Without something between them, a paragraph after a list would be read as a part of its last
                    // item.
                    escape(block.text(), false, out.append('\n'));
                }
            }
            out.append('\n');
        }
    }

    /** Reads what {@link #write} wrote. Other markdown, as a person may write it, becomes paragraphs of its source. */
    static List<Block> read(List<String> lines) {
        var blocks = new ArrayList<Block>();
        var open = new StringBuilder();
        for (String line : lines) {
            if (line.isBlank()) {
                close(open, blocks);
            } else if (line.startsWith("## ")) {
                close(open, blocks);
                add(Block.Kind.SUBHEAD, line.substring(3), blocks);
            } else if (line.startsWith("- ")) {
                close(open, blocks);
                add(Block.Kind.LIST_ITEM, line.substring(2), blocks);
            } else {
                open.append(open.isEmpty() ? "" : "\n").append(line);
            }
        }
        close(open, blocks);
        return blocks;
    }

    private static void close(StringBuilder open, List<Block> blocks) {
        String text = open.toString();
        open.setLength(0);
        if (text.indexOf('\n') < 0) {
            add(Block.Kind.PARAGRAPH, text, blocks);
            return;
        }
        String[] lines = text.split("\n");
        boolean broken = true;
        for (int i = 0; i < lines.length - 1; i++) {
            broken &= lines[i].endsWith("\\");
        }
        if (!broken) {
            add(Block.Kind.PARAGRAPH, text.replace('\n', ' '), blocks);
            return;
        }
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            add(Block.Kind.LINE, i < lines.length - 1 ? line.substring(0, line.length() - 1) : line, blocks);
        }
    }

    private static void add(Block.Kind kind, String markdown, List<Block> blocks) {
        String text = unescape(markdown);
        if (!text.isBlank()) {
            blocks.add(new Block(kind, text));
        }
    }

    static void escape(String text, boolean heading, StringBuilder out) {
        int start = out.length();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= MAYBE_SPECIAL.length || !MAYBE_SPECIAL[c]) {
                continue;
            }
            out.append(text, done, i);
            done = i + 1;
            if (c < ' ') {
                out.append(' ');
            } else if (c == '#' && heading) {
                out.append(HASH);
            } else {
                if (needsEscape(text, i, c)) {
                    out.append('\\');
                } else if (looksLikeLink(text, i, c)) {
                    out.append(NO_LINK);
                }
                out.append(c);
            }
        }
        out.append(text, done, text.length());
        escapeNumber(out, start);
    }

    private static boolean[] maybeSpecial() {
        boolean[] special = new boolean[128];
        for (char c = 0; c < special.length; c++) {
            boolean plain =
                    c >= 'a' && c <= 'z' || c == ' ' || c >= 'A' && c <= 'Z' || c == ',' || c >= '0' && c <= '9';
            special[c] = !plain;
        }
        return special;
    }

    private static boolean needsEscape(String text, int at, char c) {
        return switch (c) {
            case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '^', '"', '\'', '&' -> true;
            case '#', '=', ':' -> at == 0;
            case '-', '+' -> at == 0 || is(text, at - 1, c) || is(text, at + 1, c);
            case '.' -> isEllipsis(text, at);
            default -> false;
        };
    }

    private static boolean looksLikeLink(String text, int at, char c) {
        return switch (c) {
            case ':' -> text.startsWith("//", at + 1);
            case '@' -> at > 0 && text.charAt(at - 1) > ' ' && at + 1 < text.length() && text.charAt(at + 1) > ' ';
            case '.' -> at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
            default -> false;
        };
    }

    /** Smart punctuation turns {@code ...} and {@code . . .} into one character. */
    private static boolean isEllipsis(String text, int at) {
        return is(text, at - 1, '.')
                || is(text, at + 1, '.')
                || is(text, at + 1, ' ') && is(text, at + 2, '.')
                || is(text, at - 1, ' ') && is(text, at - 2, '.');
    }

    private static boolean is(String text, int at, char c) {
        return at >= 0 && at < text.length() && text.charAt(at) == c;
    }

    /** {@code 1969. } at the start would be a list, which begins with the wrong number at that. */
    private static void escapeNumber(StringBuilder out, int start) {
        int end = start;
        while (end < out.length() && out.charAt(end) >= '0' && out.charAt(end) <= '9') {
            end++;
        }
        if (end > start && end < out.length() && (out.charAt(end) == '.' || out.charAt(end) == ')')) {
            out.insert(end, '\\');
        }
    }

    static String unescape(String markdown) {
        if (markdown.indexOf('\\') < 0 && !markdown.contains(HASH) && !markdown.contains(NO_LINK)) {
            return markdown;
        }
        var text = new StringBuilder(markdown.length());
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '\\' && i + 1 < markdown.length() && isPunctuation(markdown.charAt(i + 1))) {
                i++;
                c = markdown.charAt(i);
            } else if (c == '&' && markdown.startsWith(HASH, i)) {
                i += HASH.length() - 1;
                c = '#';
            } else if (c == '<' && markdown.startsWith(NO_LINK, i)) {
                i += NO_LINK.length() - 1;
                continue;
            }
            text.append(c);
        }
        return text.toString();
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < '0' || c > '9' && c < 'A' || c > 'Z' && c < 'a' || c > 'z' && c <= '~';
    }
}
