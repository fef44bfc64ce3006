package org.backfile.topic.lexicon;

import org.backfile.language.WordClass;
import org.backfile.topic.lexicon.TokenizedText.Shape;
import org.backfile.topic.lexicon.TokenizedText.Token;

/** Whether a text is English, the one language whose words are known here. */
public final class EnglishCheck {
    private static final double SHARE = 0.18;
    private static final int FEW = 12;

    private EnglishCheck() {}

    /** By the language it is said to be in; where that is not known, by its share of English function words. */
    public static boolean isEnglish(String lang, TokenizedText text) {
        if (!lang.isEmpty() && !lang.equals("und")) {
            return lang.equals("en") || lang.startsWith("en-");
        }
        int words = 0;
        int stop = 0;
        for (int i = 0; i < text.size(); i++) {
            Token token = text.at(i);
            if (token.shape() == Shape.LOWER || token.shape() == Shape.OTHER) {
                words++;
                stop += token.is(WordClass.STOP) ? 1 : 0;
            }
        }
        return words < FEW || stop > SHARE * words;
    }
}
