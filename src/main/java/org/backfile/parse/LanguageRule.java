package org.backfile.parse;

import java.util.List;
import org.backfile.article.Block;
import org.backfile.language.LanguageDetector;

/** The language of the text. */
final class LanguageRule implements Rule {
    @Override
    public void apply(Draft draft) {
        List<String> texts = draft.body.stream().map(Block::text).toList();
        draft.lang = LanguageDetector.of(draft.title, draft.description, texts);
    }
}
