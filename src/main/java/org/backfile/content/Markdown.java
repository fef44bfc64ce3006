package org.backfile.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;

/** Blocks of text ⇄ lines of markdown. */
final class Markdown {
    private static final String INDENT = "    ";

    private Markdown() {}

    /** Writes blocks, with an empty line between any two that do not belong together. */
    static void write(List<Block> blocks, StringBuilder out) {
        boolean hasFigure = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean same = i > 0 && blocks.get(i - 1).kind() == block.kind();
            switch (block.kind()) {
                case SUBHEAD -> Escapes.write(block, out.append("\n## "));
                case LIST_ITEM -> Escapes.write(block, out.append(same ? "- " : "\n- "));
                case LINE -> {
                    if (same || i > 0 && blocks.get(i - 1).kind() == Block.Kind.STANZA) {
                        out.insert(out.length() - 1, '\\');
                    } else {
                        out.append('\n');
                    }
                    Escapes.write(block, out);
                }
                case CODE -> writeCode(block.text(), i > 0 && blocks.get(i - 1).kind() == Block.Kind.LIST_ITEM, out);
                case FIGURE -> {
                    FigureText.write(block, !hasFigure, out);
                    hasFigure = true;
                }
                case PARAGRAPH, STANZA -> {
                    // Without something between them, a paragraph after a list would be read as a part of its last
                    // item.
                    Escapes.write(block, out.append('\n'));
                }
            }
            out.append('\n');
        }
    }

    /** Each line set in, so that nothing in it is markup; by more behind a list, to whose last item it goes. */
    private static void writeCode(String code, boolean isInItem, StringBuilder out) {
        for (String line : code.split("\n", -1)) {
            out.append('\n');
            if (!line.isBlank()) {
                out.append(isInItem ? INDENT + INDENT : INDENT).append(line);
            }
        }
    }

    /** Reads what {@link #write} wrote. Other markdown, as a person may write it, becomes paragraphs of its source. */
    static List<Block> read(List<String> lines) {
        var blocks = new ArrayList<Block>();
        var open = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (open.isEmpty() && isIndented(line)) {
                int end = codeEnd(lines, i);
                addCode(lines.subList(i, end), blocks);
                i = end - 1;
            } else if (open.isEmpty() && line.equals(FigureText.START) && addFigure(lines, i, blocks)) {
                i = figureEnd(lines, i);
            } else if (line.isBlank()) {
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

    /** Adds the figure that begins at a line, if it is one of ours. */
    private static boolean addFigure(List<String> lines, int from, List<Block> blocks) {
        int end = figureEnd(lines, from);
        Optional<Block> figure = FigureText.read(lines.subList(from + 1, Math.max(end, from + 1)));
        figure.ifPresent(blocks::add);
        return figure.isPresent();
    }

    /** The line that ends a figure; the one it begins at if none does before a blank line. */
    private static int figureEnd(List<String> lines, int from) {
        int at = from + 1;
        while (at < lines.size() && !lines.get(at).isBlank() && !lines.get(at).equals(FigureText.END)) {
            at++;
        }
        return at < lines.size() && lines.get(at).equals(FigureText.END) ? at : from;
    }

    private static boolean isIndented(String line) {
        return line.startsWith(INDENT) && !line.isBlank();
    }

    /** Where code ends that begins at a line: behind its last line that is set in. */
    private static int codeEnd(List<String> lines, int from) {
        int end = from;
        for (int i = from; i < lines.size() && (lines.get(i).isBlank() || isIndented(lines.get(i))); i++) {
            end = lines.get(i).isBlank() ? end : i + 1;
        }
        return end;
    }

    private static void addCode(List<String> lines, List<Block> blocks) {
        boolean isInItem = !blocks.isEmpty() && blocks.get(blocks.size() - 1).kind() == Block.Kind.LIST_ITEM;
        int indent = isInItem ? 2 * INDENT.length() : INDENT.length();
        var code = new StringBuilder();
        for (String line : lines) {
            int from = 0;
            while (from < Math.min(indent, line.length()) && line.charAt(from) == ' ') {
                from++;
            }
            code.append(code.isEmpty() ? "" : "\n").append(line.isBlank() ? "" : line.substring(from));
        }
        blocks.add(new Block(Block.Kind.CODE, code.toString()));
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
        boolean another = !blocks.isEmpty() && isLine(blocks.get(blocks.size() - 1));
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            Block.Kind kind = another && i == 0 ? Block.Kind.STANZA : Block.Kind.LINE;
            add(kind, i < lines.length - 1 ? line.substring(0, line.length() - 1) : line, blocks);
        }
    }

    private static boolean isLine(Block block) {
        return block.kind() == Block.Kind.LINE || block.kind() == Block.Kind.STANZA;
    }

    private static void add(Block.Kind kind, String markdown, List<Block> blocks) {
        LinkedText read = LinkedText.read(markdown);
        if (!read.text().isBlank()) {
            blocks.add(new Block(kind, read.text(), read.links()));
        }
    }
}
