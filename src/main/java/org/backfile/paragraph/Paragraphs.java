package org.backfile.paragraph;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Block;

/** Puts a body together: joins what links broke, and tells subheads, lists and verse from paragraphs. */
public final class Paragraphs {
    private final LineShape[] shapes;
    private final List<Paragraph> all = new ArrayList<>();

    private Paragraphs(LineShape[] shapes) {
        this.shapes = shapes;
    }

    /**
     * The paragraphs of a body.
     *
     * @param texts the lines that are not blank; each begins and ends with a character that is none
     * @param indents of each line how many blanks stood before it
     * @param afterBlank of each line whether a blank line, or nothing at all, stands before it
     * @return in order; together they hold each line once
     */
    public static List<Paragraph> of(String[] texts, int[] indents, boolean[] afterBlank) {
        var shapes = new LineShape[texts.length];
        for (int i = 0; i < texts.length; i++) {
            shapes[i] = new LineShape(texts[i]);
        }
        boolean[] verse = Verse.of(shapes, indents, afterBlank);
        var paragraphs = new Paragraphs(shapes);
        int from = 0;
        for (int to = 1; to <= shapes.length; to++) {
            // A blank line is the one sure sign that a paragraph has ended.
            if (to == shapes.length || afterBlank[to] || verse[to] != verse[to - 1]) {
                if (verse[from]) {
                    paragraphs.addVerse(from, to);
                } else {
                    paragraphs.addProse(from, to);
                }
                from = to;
            }
        }
        return paragraphs.all;
    }

    private void addProse(int from, int to) {
        boolean[] breaks = Breaks.of(shapes, from, to);
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || breaks[i - from]) {
                String text = i == start + 1 ? shapes[start].text : Joint.join(shapes, start, i);
                all.add(new Paragraph(start, i, BlockKinds.of(shapes, start, i), text));
                start = i;
            }
        }
    }

    private void addVerse(int from, int to) {
        for (int i = from; i < to; i++) {
            all.add(new Paragraph(i, i + 1, i == from ? Block.Kind.STANZA : Block.Kind.LINE, shapes[i].text));
        }
    }
}
