package org.backfile.parse;

import org.backfile.article.Block;
import org.backfile.paragraph.Paragraph;
import org.backfile.paragraph.Paragraphs;

/** Puts the body's lines together to paragraphs, subheads, lists and verse. */
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
        for (Paragraph each : Paragraphs.of(body.texts(), body.indents(), body.afterBlank())) {
            close(draft, body, each);
        }
    }

    private void close(Draft draft, BodyLines body, Paragraph paragraph) {
        int from = paragraph.from();
        int unwanted = noise.isEmpty() ? 0 : noise.ruleFor(draft.publisher, paragraph.text());
        if (unwanted > 0) {
            for (int i = from; i < paragraph.to(); i++) {
                body.fate(i, LineOutcome.Kind.DROPPED, "", "noise-" + unwanted);
            }
            return;
        }
        Block.Kind kind = paragraph.kind();
        if (kind == Block.Kind.STANZA && !endsInVerse(draft)) {
            kind = Block.Kind.LINE;
        }
        draft.body.add(new Block(kind, paragraph.content()));
        String block = "block " + draft.body.size();
        body.fate(from, LineOutcome.Kind.KEPT, block, name(kind));
        for (int i = from + 1; i < paragraph.to(); i++) {
            body.fate(i, LineOutcome.Kind.JOINED, block, "link-break");
        }
    }

    private static boolean endsInVerse(Draft draft) {
        if (draft.body.isEmpty()) {
            return false;
        }
        Block.Kind last = draft.body.get(draft.body.size() - 1).kind();
        return last == Block.Kind.LINE || last == Block.Kind.STANZA;
    }

    /** What the ledger calls it. */
    private static String name(Block.Kind kind) {
        return switch (kind) {
            case PARAGRAPH -> "paragraph";
            case SUBHEAD -> "subhead";
            case LIST_ITEM -> "list-item";
            case LINE, STANZA -> "verse";
            case CODE -> "code";
            case FIGURE -> "figure";
        };
    }
}
