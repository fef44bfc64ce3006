package org.backfile.parse;

/** The language of the text. */
final class LanguageRule implements Rule {
    @Override
    public void apply(Draft draft) {
        draft.lang = LanguageDetector.of(draft.title, draft.description, draft.body);
    }
}
