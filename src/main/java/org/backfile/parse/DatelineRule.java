package org.backfile.parse;

import org.backfile.article.Block;

/** A dateline before the first sentence goes to the front matter. */
final class DatelineRule implements Rule {
    @Override
    public void apply(Draft draft) {
        if (draft.body.isEmpty() || draft.body.get(0).kind() != Block.Kind.PARAGRAPH) {
            return;
        }
        String text = draft.body.get(0).text();
        DatelineParser.find(text).ifPresent(found -> {
            draft.dateline = found.dateline();
            draft.body.set(0, Block.paragraph(text.substring(found.length())));
        });
    }
}
