package org.backfile.topic.name;

import java.util.Set;
import org.backfile.language.NameWords;
import org.backfile.language.WordClass;
import org.backfile.topic.lexicon.Lexicon;
import org.backfile.topic.lexicon.Span;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.TokenizedText.Shape;
import org.backfile.topic.lexicon.TokenizedText.Token;

/** What a name's words, and the words around it, say of whether it is a person's or an organisation's. */
final class NameEvidence {
    private static final int ROLE_WITHIN = 5;
    private static final Set<String> KIN =
            Set.of("wife", "husband", "brother", "sister", "son", "daughter", "mother", "father", "widow", "partner");
    private static final Set<String> OWNERS = Set.of("his", "her", "their", "younger", "elder", "older");
    private static final Set<String> REPORTERS =
            Set.of("reporter", "correspondent", "journalist", "columnist", "editor", "photographer", "cameraman");

    private final TokenizedText text;
    private final Lexicon lexicon;
    private final NameWords words;
    private final Scholars scholars;

    NameEvidence(TokenizedText text, Lexicon lexicon, NameWords words) {
        this.text = text;
        this.lexicon = lexicon;
        this.words = words;
        this.scholars = new Scholars(text);
    }

    /** Adds what a mention says of its name. */
    void weigh(Name name, Span span) {
        int person = 0;
        int organisation = 0;
        if (span.role()) {
            name.roles++;
            name.high |= span.high();
            person += 3;
        }
        int n = name.folds.size();
        if (n > 1 && lexicon.isGiven(name.first()) && !words.isOrganisation(name.last())) {
            person += 3;
        }
        if (n > 1 && n < 4 && lexicon.isFamilyFirst(name.first()) && !lexicon.isCommon(name.last())) {
            person += 2;
        }
        for (int i = span.from(); i < span.to(); i++) {
            Token token = text.at(i);
            if (i > span.from() && token.word().length() == 2 && token.word().endsWith(".")) {
                person += 2;
            }
            if (token.shape() == Shape.NUMBER
                    || token.shape() == Shape.LOWER
                            && words.isConnector("of")
                            && token.fold().equals("of")) {
                person -= 3;
            }
            if (token.shape() == Shape.UPPER
                    && token.word().indexOf('.') < 0
                    && token.word().length() < 6) {
                organisation += 1;
            }
        }
        person += context(name, span);
        name.bystander |= isBystander(span);
        name.scholar |= scholars.isScholar(span);
        name.beaten |= isBeaten(span) || isKin(span.from() - 1);
        name.quoted += isSource(span) || scholars.isSeat(span) ? 1 : 0;
        if (words.isOrganisation(name.last()) && n > 1 || words.isOrganisation(name.first()) && n > 2) {
            organisation += 4;
        }
        if (words.isThing(name.last()) && n > 1) {
            organisation -= 2;
            person -= 2;
        }
        name.person = Math.max(name.person, person);
        name.organisation = Math.max(name.organisation, organisation);
    }

    /** What the words around a name say: an age, "who", a verb of speech. */
    private int context(Name name, Span span) {
        int person = 0;
        int to = span.to();
        if (to + 1 < text.size() && text.at(to).word().equals(",")) {
            Token next = text.at(to + 1);
            if (next.fold().equals("who")
                    || next.fold().equals("whose")
                    || next.shape() == Shape.NUMBER
                            && next.word().length() == 2
                            && to + 2 < text.size()
                            && text.at(to + 2).isMark()) {
                person += 2;
            }
        }
        // The president of the Wheat Growers, WG, said: letters are nobody's name.
        boolean letters = span.length() == 1 && text.at(span.from()).shape() == Shape.UPPER;
        person += !letters && (isDescribed(to) || isIntroduced(span)) ? 2 : 0;
        boolean after = to < text.size() && text.at(to).is(WordClass.SPEECH);
        boolean before = span.from() > 0
                && text.at(span.from() - 1).is(WordClass.SPEECH)
                && text.at(span.from() - 1).sentence() == text.at(span.from()).sentence();
        if (after || before) {
            name.spoken++;
        }
        return person;
    }

    /** "Shopkeeper Enzo Greco", "Helen Croft, a strategist at", "Rosa Huaman, who lives": asked, and no part of the story. */
    private boolean isBystander(Span span) {
        for (int i = span.from() - 1;
                i >= Math.max(0, span.from() - 2) && !text.at(i).isMark();
                i--) {
            if (text.at(i).is(WordClass.BYSTANDER) || isPressAt(i)) {
                return true;
            }
        }
        int to = span.to();
        if (to + 2 >= text.size() || !text.at(to).word().equals(",")) {
            return false;
        }
        if (text.at(to + 1).fold().equals("who")) {
            return text.at(to + 2).fold().endsWith("s") && text.at(to + 2).shape() == Shape.LOWER;
        }
        for (int i = to + 1;
                i < Math.min(to + ROLE_WITHIN, text.size()) && !text.at(i).isMark();
                i++) {
            if (text.at(i).is(WordClass.BYSTANDER)) {
                return true;
            }
        }
        return false;
    }

    /** Telegraph reporter, BBC correspondent: whose paper stands before the word. */
    private boolean isPressAt(int i) {
        return i > 0
                && REPORTERS.contains(text.at(i).fold())
                && (words.isPress(text.at(i - 1).fold()) || text.at(i - 1).shape() == Shape.UPPER);
    }

    /** "Survived by his brother, Peter Hitchens": who belongs to whom a text is about. */
    private boolean isKin(int before) {
        int at = before > 0 && text.at(before).word().equals(",") ? before - 1 : before;
        return at > 0
                && KIN.contains(text.at(at).fold())
                && OWNERS.contains(text.at(at - 1).fold());
    }

    /** "Ahead of Aster Bekele", "followed by Li Na": who came second is no winner. */
    private boolean isBeaten(Span span) {
        int at = span.from() - 1;
        // Ahead of Ethiopia's Aster Bekele, of American Mary Cain: where they come from is no other word.
        while (at > 1 && span.from() - at < ROLE_WITHIN && text.at(at).isCapital()) {
            at--;
        }
        if (at < 1) {
            return false;
        }
        String last = text.at(at).fold();
        String first = text.at(at - 1).fold();
        return last.equals("of") && first.equals("ahead") || last.equals("by") && first.equals("followed");
    }

    /** The journal Nature, told the Herald, photographs by Getty Images. */
    private boolean isSource(Span span) {
        for (int i = span.from() - 1;
                i >= Math.max(0, span.from() - 2) && !text.at(i).isMark();
                i--) {
            if (text.at(i).is(WordClass.SOURCE)) {
                return true;
            }
        }
        return false;
    }

    /** "The mayor of Marseille, Sandrine Morel,": a role stands before the comma. */
    private boolean isIntroduced(Span span) {
        int comma = span.from() - 1;
        boolean apart = comma > 0
                && text.at(comma).word().equals(",")
                && span.to() < text.size()
                && (text.at(span.to()).word().equals(",") || text.at(span.to()).is(WordClass.SPEECH));
        for (int i = comma - 1;
                apart
                        && i >= Math.max(0, comma - ROLE_WITHIN - 1)
                        && !text.at(i).isMark();
                i--) {
            Token token = text.at(i);
            boolean headed = token.opens() && text.at(i + 1).fold().equals("of");
            if ((token.shape() == Shape.LOWER || headed) && token.is(WordClass.ROLE)) {
                return true;
            }
        }
        return false;
    }

    /** "…, the vice minister of": a role follows. */
    private boolean isDescribed(int to) {
        if (to >= text.size() || !text.at(to).word().equals(",")) {
            return false;
        }
        for (int i = to + 1;
                i < Math.min(to + ROLE_WITHIN, text.size()) && !text.at(i).isMark();
                i++) {
            if (text.at(i).shape() == Shape.LOWER && text.at(i).is(WordClass.ROLE)) {
                return true;
            }
        }
        return false;
    }
}
