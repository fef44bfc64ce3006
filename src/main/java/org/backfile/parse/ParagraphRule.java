package org.backfile.parse;

import org.backfile.article.Block;

/** Puts the body together: joins what links broke, and tells subheads and lists from paragraphs. */
final class ParagraphRule implements Rule {
    private final Noise noise;

    /**
     * @param noise drops paragraphs that are as the owner's rule says once they are put together
     */
    ParagraphRule(Noise noise) {
        this.noise = noise;
    }

    @Override
    public void apply(Draft draft) {
        int[] indexes = openLines(draft);
        var shapes = new Shape[indexes.length];
        for (int i = 0; i < indexes.length; i++) {
            shapes[i] = new Shape(draft.lines[indexes[i]]);
        }
        int from = 0;
        for (int to = 1; to <= shapes.length; to++) {
            // A blank line is the one sure sign that a paragraph has ended.
            if (to == shapes.length || hasBlank(draft, indexes[to - 1], indexes[to])) {
                closeAll(draft, indexes, shapes, from, to);
                from = to;
            }
        }
    }

    private void closeAll(Draft draft, int[] indexes, Shape[] shapes, int from, int to) {
        boolean[] breaks = Breaks.of(shapes, from, to);
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || breaks[i - from]) {
                close(draft, indexes, shapes, start, i);
                start = i;
            }
        }
    }

    private static int[] openLines(Draft draft) {
        int[] indexes = new int[draft.lines.length - Math.min(draft.next, draft.lines.length)];
        int count = 0;
        for (int i = draft.next; i < draft.lines.length; i++) {
            if (!draft.isTaken(i)) {
                indexes[count++] = i;
            }
        }
        return java.util.Arrays.copyOf(indexes, count);
    }

    private static boolean hasBlank(Draft draft, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (draft.lines[i].isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void close(Draft draft, int[] indexes, Shape[] shapes, int from, int to) {
        Block.Kind kind = Kinds.of(shapes, from, to);
        String text = to == from + 1 ? shapes[from].text : Joint.join(shapes, from, to);
        int unwanted = noise.isEmpty() ? 0 : noise.ruleFor(draft.publisher, text);
        if (unwanted > 0) {
            for (int i = from; i < to; i++) {
                draft.fate(indexes[i], Fate.Kind.DROPPED, "", "noise-" + unwanted);
            }
            return;
        }
        if (kind == Block.Kind.LIST_ITEM) {
            text = Kinds.withoutBullet(text);
        }
        draft.body.add(new Block(kind, text));
        String block = "block " + draft.body.size();
        draft.fate(indexes[from], Fate.Kind.KEPT, block, Kinds.rule(kind));
        for (int i = from + 1; i < to; i++) {
            draft.fate(indexes[i], Fate.Kind.JOINED, block, "link-break");
        }
    }
}
