package org.backfile.topic.name;

import java.util.HashSet;
import java.util.Set;
import org.backfile.language.WordClass;
import org.backfile.topic.lexicon.Span;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.TokenizedText.Shape;
import org.backfile.topic.lexicon.TokenizedText.Token;
import org.backfile.topic.lexicon.TokenizedText.Zone;

/** How somebody stands in an article: as one who acts or in passing, and with the headline's office or not. */
final class Prominence {
    private static final int DESCRIBED_WITHIN = 6;
    /** How many words before a name may be roles and what joins them. */
    private static final int ROLES_WITHIN = 16;
    /** How far before a name the sentence's first name is looked for. */
    private static final int JOINED_WITHIN = 40;

    private final TokenizedText text;
    /** Whom the headline names by what they are: Japan minister says, Ministers agree, Journalist sentenced. */
    private final Set<String> announced = new HashSet<>();

    Prominence(TokenizedText text) {
        this.text = text;
        for (int i = 0; i < text.size() && text.at(i).zone() == Zone.TITLE; i++) {
            Token token = text.at(i);
            if (token.is(WordClass.ROLE)) {
                announced.add(token.is(WordClass.OFFICE) ? token.stem() : token.fold());
            }
        }
    }

    /** Adds what a mention says of how its bearer stands there. */
    void weigh(Name name, Span span) {
        int start = start(span);
        boolean owner = text.at(span.to() - 1).owner();
        boolean speaks = span.to() < text.size() && text.at(span.to()).is(WordClass.SPEECH);
        boolean acts = !owner && (text.at(start).opens() || speaks || isJoined(start));
        name.acting += acts ? 1 : 0;
        name.office |= holds(start, span.from());
        if (text.at(span.from()).zone() == Zone.LEAD) {
            name.passing += acts ? 0 : 1;
            boolean before = start < span.from()
                    && announced.contains(text.at(span.from() - 1).fold());
            name.announced |= before || isAnnounced(start, span.from()) || isDescribed(span.to());
        }
    }

    /** Where the roles before a name begin: West German Finance Minister, Chancellor of the Exchequer. */
    private int start(Span span) {
        int start = span.from();
        while (start > 0
                && span.from() - start < ROLES_WITHIN
                && text.at(start - 1).sentence() == text.at(span.from()).sentence()
                && belongs(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean belongs(int i) {
        Token token = text.at(i);
        boolean joins = token.fold().equals("and") && text.at(i + 1).isCapital();
        return token.isCapital()
                || token.is(WordClass.ROLE)
                || token.is(WordClass.CONNECTOR)
                || token.fold().equals("the")
                || joins;
    }

    /** Minister Solheim and her counterpart, Minister Arriagada: with who begins the sentence, before any verb. */
    private boolean isJoined(int start) {
        boolean joined = false;
        for (int i = start - 1;
                i >= Math.max(0, start - JOINED_WITHIN)
                        && text.at(i).sentence() == text.at(start).sentence();
                i--) {
            Token token = text.at(i);
            if (token.shape() == Shape.LOWER
                    && (token.is(WordClass.VERB)
                            || token.is(WordClass.SPEECH)
                            || token.fold().endsWith("ed"))) {
                return false;
            }
            joined |= token.fold().equals("and");
        }
        return joined;
    }

    private boolean holds(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.at(i).is(WordClass.OFFICE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnnounced(int from, int to) {
        for (int i = from; i < to && !announced.isEmpty(); i++) {
            if (text.at(i).is(WordClass.OFFICE) && announced.contains(text.at(i).stem())) {
                return true;
            }
        }
        return false;
    }

    /** Lukman, Nigeria's oil minister. */
    private boolean isDescribed(int comma) {
        if (comma >= text.size() || !text.at(comma).word().equals(",")) {
            return false;
        }
        int to = comma + 1;
        while (to < Math.min(comma + DESCRIBED_WITHIN, text.size())
                && !text.at(to).isMark()) {
            to++;
        }
        return isAnnounced(comma + 1, to);
    }
}
