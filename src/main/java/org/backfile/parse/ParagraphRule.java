package org.backfile.parse;

import org.backfile.article.Block;

/** Puts the body together: joins what links broke, and tells subheads, lists and verse from paragraphs. */
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
        var body = BodyLines.of(draft);
        LineShape[] shapes = body.shapes();
        boolean[] verse = body.verse();
        int from = 0;
        for (int to = 1; to <= shapes.length; to++) {
            // A blank line is the one sure sign that a paragraph has ended.
            if (to == shapes.length || body.isAfterBlank(to) || verse[to] != verse[to - 1]) {
                if (verse[from]) {
                    closeVerse(draft, body, from, to);
                } else {
                    closeAll(draft, body, from, to);
                }
                from = to;
            }
        }
    }

    private void closeAll(Draft draft, BodyLines body, int from, int to) {
        boolean[] breaks = Breaks.of(body.shapes(), from, to);
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || breaks[i - from]) {
                close(draft, body, start, i, BlockKinds.of(body.shapes(), start, i));
                start = i;
            }
        }
    }

    private void closeVerse(Draft draft, BodyLines body, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean another = i == from && !draft.body.isEmpty() && isLine(draft.body.get(draft.body.size() - 1));
            close(draft, body, i, i + 1, another ? Block.Kind.STANZA : Block.Kind.LINE);
        }
    }

    private static boolean isLine(Block block) {
        return block.kind() == Block.Kind.LINE || block.kind() == Block.Kind.STANZA;
    }

    private void close(Draft draft, BodyLines body, int from, int to, Block.Kind kind) {
        LineShape[] shapes = body.shapes();
        String text = to == from + 1 ? shapes[from].text : Joint.join(shapes, from, to);
        int unwanted = noise.isEmpty() ? 0 : noise.ruleFor(draft.publisher, text);
        if (unwanted > 0) {
            for (int i = from; i < to; i++) {
                body.fate(i, LineOutcome.Kind.DROPPED, "", "noise-" + unwanted);
            }
            return;
        }
        if (kind == Block.Kind.LIST_ITEM) {
            text = BlockKinds.withoutBullet(text);
        }
        draft.body.add(new Block(kind, text));
        String block = "block " + draft.body.size();
        body.fate(from, LineOutcome.Kind.KEPT, block, BlockKinds.rule(kind));
        for (int i = from + 1; i < to; i++) {
            body.fate(i, LineOutcome.Kind.JOINED, block, "link-break");
        }
    }
}
