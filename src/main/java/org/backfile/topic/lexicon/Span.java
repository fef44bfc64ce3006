package org.backfile.topic.lexicon;

import org.backfile.language.WordClass;

/**
 * A name as it stands in the text.
 *
 * @param role whether a role or form of address stands before it
 * @param high whether that role is a high office
 * @param doubtful whether it is one word that could stand there as a mere word
 */
public record Span(int from, int to, boolean role, boolean high, boolean doubtful) {
    public int length() {
        return to - from;
    }

    /** The first letters of its words with a capital, folded. */
    public String initials(TokenizedText text) {
        var initials = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (text.at(i).isCapital()) {
                initials.append(text.at(i).fold().charAt(0));
            }
        }
        return initials.toString();
    }

    /** The Reagan administration is not Reagan. */
    public boolean isBeforeWork(TokenizedText text) {
        return length() == 1
                && to < text.size()
                && text.at(to).is(WordClass.WORK)
                && text.at(to).shape() == TokenizedText.Shape.LOWER;
    }
}
