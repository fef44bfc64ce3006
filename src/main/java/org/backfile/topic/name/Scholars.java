package org.backfile.topic.name;

import java.util.Set;
import org.backfile.language.WordClass;
import org.backfile.topic.lexicon.Span;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.TokenizedText.Token;
import org.backfile.topic.lexicon.TokenizedText.Zone;

/** Who found something out, and where they work: sources of a report rather than what it is about. */
final class Scholars {
    private static final Set<String> PREPOSITIONS = Set.of("of", "at", "from");
    /** How many words after a name its bearer's university may end. */
    private static final int SEATED_WITHIN = 8;

    private static final int NEAR = 4;

    private final TokenizedText text;

    Scholars(TokenizedText text) {
        this.text = text;
    }

    /** "Led by Ana Ruiz of the University of Lima", "Professor Ruiz", "Ruiz, the study's co-author,". */
    boolean isScholar(Span span) {
        if (text.at(span.from()).zone() != Zone.BODY) {
            return false;
        }
        return isBehindScholar(span.from()) || worksAtSeat(span.to()) || isFollowedByScholar(span.to());
    }

    private boolean isBehindScholar(int from) {
        return from > 0 && text.at(from - 1).is(WordClass.SCHOLAR);
    }

    private boolean worksAtSeat(int to) {
        int i = isComma(to) ? to + 1 : to;
        if (i >= text.size() || !PREPOSITIONS.contains(text.at(i).fold())) {
            return false;
        }
        for (int k = i + 1; k < Math.min(i + SEATED_WITHIN, text.size()); k++) {
            Token token = text.at(k);
            if (token.is(WordClass.SEAT) && token.isCapital()) {
                return true;
            }
            if (!token.isCapital()
                    && !token.is(WordClass.CONNECTOR)
                    && !token.fold().equals("the")) {
                return false;
            }
        }
        return false;
    }

    /** ", who led the study", ", the lead author,". */
    private boolean isFollowedByScholar(int to) {
        if (!isComma(to)) {
            return false;
        }
        for (int i = to + 1;
                i < Math.min(to + 2 + NEAR, text.size()) && !text.at(i).isMark();
                i++) {
            if (text.at(i).is(WordClass.SCHOLAR)) {
                return true;
            }
        }
        return false;
    }

    private boolean isComma(int at) {
        return at < text.size() && text.at(at).word().equals(",");
    }

    /** "Researchers at the University of Calgary", "Ana Ruiz of the University of Lima": where somebody works. */
    boolean isSeat(Span span) {
        boolean seat = false;
        for (int i = span.from(); i < span.to(); i++) {
            seat |= text.at(i).is(WordClass.SEAT);
        }
        int i = span.from() - 1;
        i -= i >= 0 && text.at(i).fold().equals("the") ? 1 : 0;
        if (!seat || i < 1 || !PREPOSITIONS.contains(text.at(i).fold())) {
            return false;
        }
        if (text.at(i - 1).isCapital()) {
            return true;
        }
        for (int k = i - 1; k >= Math.max(0, i - NEAR) && !text.at(k).isMark(); k--) {
            if (text.at(k).is(WordClass.SCHOLAR)) {
                return true;
            }
        }
        return false;
    }
}
