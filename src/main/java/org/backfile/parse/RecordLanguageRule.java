package org.backfile.parse;

import org.backfile.article.LanguageTag;

/** The language of a record: what it says, if that is one; else that of its text. */
final class RecordLanguageRule implements Rule {
    private final Rule found = new LanguageRule();

    @Override
    public void apply(Draft draft) {
        String said = draft.lang.replace('_', '-').strip();
        if (!said.equals("und") && LanguageTag.isTag(said)) {
            draft.lang = said;
        } else {
            found.apply(draft);
        }
    }
}
