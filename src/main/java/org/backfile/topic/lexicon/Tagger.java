package org.backfile.topic.lexicon;

import java.util.Set;
import org.backfile.language.WordClass;
import org.backfile.topic.lexicon.TokenizedText.Shape;
import org.backfile.topic.lexicon.TokenizedText.Token;
import org.backfile.topic.lexicon.TokenizedText.Zone;

/** Which words can be part of a noun phrase, by the word and its nearest neighbours. */
public final class Tagger {
    /** What a word is to a phrase. */
    public enum Tag {
        NOUN,
        /** May stand before a noun. */
        ADJECTIVE,
        /** Ends a phrase. */
        NONE
    }

    /** Stop words that begin names: New York, South Africa. */
    private static final Set<String> OPENERS =
            Set.of("new", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central");
    /** Behind a word on -s these say that it was a verb: plans to, opens the. */
    private static final Set<String> OBJECTS = Set.of(
            "to", "the", "a", "an", "that", "his", "her", "its", "their", "our", "him", "them", "it", "not", "no",
            "any", "this", "these", "those", "more", "up", "out", "into");

    /** Behind these a headline's word on -s was its verb. */
    private static final Set<String> DIRECTIONS = Set.of(
            "toward", "towards", "against", "over", "as", "at", "after", "from", "off", "back", "for", "on", "in");

    /** Behind these a noun begins, whatever the word may be elsewhere: the lead, of shelling, its merged rival. */
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "its", "his", "her", "their", "our", "this", "these", "those", "no", "two", "three", "of",
            "in", "for", "with", "from", "on", "by", "between", "against", "some", "many", "most", "other", "any",
            "all", "several", "such", "under", "during", "over", "into");

    /** What something is for stands behind an article only: the boring machine, but by boring holes. */
    private static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "its", "his", "her", "their", "our", "these", "those", "no", "two", "three");

    /** Behind these it is when something was: this summer farmers. */
    private static final Set<String> POINTERS = Set.of("this", "last", "next", "every", "each", "all", "one", "of");

    /** Stop words that stand before a noun as what it is: central bank, night flights. */
    private static final Set<String> MODIFIERS = Set.of("central", "night", "winter", "summer", "record");

    private static final Set<String> IRREGULAR =
            Set.of("men", "women", "children", "feet", "teeth", "mice", "lives", "wives", "leaves", "data", "media");

    private final TokenizedText text;

    public Tagger(TokenizedText text) {
        this.text = text;
    }

    /** @param first whether the word would begin a phrase */
    public Tag tag(int i, boolean first) {
        Token token = text.at(i);
        if (token.isMark() || token.shape() == Shape.NUMBER || token.zone() == Zone.DATELINE) {
            return Tag.NONE;
        }
        boolean telling = token.isCapital() && !token.opens() && !(token.zone() == Zone.TITLE && text.isTitleCased());
        if (token.is(WordClass.VERB) && !telling) {
            return Tag.NONE;
        }
        if (telling && !token.is(WordClass.STOP)) {
            return Tag.NOUN;
        }
        String fold = token.fold();
        if (token.is(WordClass.STOP)) {
            boolean modifies = MODIFIERS.contains(fold)
                    && isBeforeNoun(i)
                    && (i == 0 || !POINTERS.contains(text.at(i - 1).fold()));
            return telling && OPENERS.contains(fold) ? Tag.NOUN : modifies ? Tag.ADJECTIVE : Tag.NONE;
        }
        if (!token.isCapital() && Character.isDigit(fold.charAt(0))) {
            return Tag.NONE;
        }
        if (token.isCapital() && !token.is(WordClass.COMMON)) {
            return Tag.NOUN;
        }
        Lexicon.Word word = token.known().entry();
        String tags = word.tags();
        if (tags.isEmpty()) {
            // A common word that is no entry of its own is a form of one: met, went, children.
            boolean form = word.commonness() > 0 && !IRREGULAR.contains(fold);
            return form || fold.endsWith("ly") || fold.length() < 3 ? Tag.NONE : Tag.NOUN;
        }
        boolean noun = tags.indexOf('n') >= 0;
        if (!first && (fold.endsWith("s") || isPlural(i - 1)) && isVerb(i)
                || fold.endsWith("ed") && (first ? !isDetermined(i) : !isAdjective(i - 1))
                || fold.endsWith("ing") && first && isGerund(i)) {
            return Tag.NONE;
        }
        return switch (tags.charAt(0)) {
            case 'n' -> Tag.NOUN;
            case 'a' -> noun && !first ? Tag.NOUN : Tag.ADJECTIVE;
            case 'v' -> noun && (!first || isBehind(i, DETERMINERS)) ? Tag.NOUN : Tag.NONE;
            default -> Tag.NONE;
        };
    }

    private boolean isBeforeNoun(int i) {
        if (i + 1 >= text.size()) {
            return false;
        }
        Token next = text.at(i + 1);
        return next.shape() == Shape.LOWER
                && !next.is(WordClass.STOP)
                && !next.is(WordClass.VERB)
                && next.known().stemEntry().tags().startsWith("n");
    }

    private boolean isPlural(int i) {
        Token token = text.at(i);
        return token.fold().endsWith("s") && !token.owner() && !token.fold().equals(token.stem());
    }

    /** Whether what stands before a word, if anything does, says that no verb follows. */
    private boolean isDetermined(int i) {
        return i == 0 || text.at(i).opens() || isBehind(i, DETERMINERS);
    }

    private boolean isBehind(int i, Set<String> words) {
        return i > 0 && (words.contains(text.at(i - 1).fold()) || text.at(i - 1).owner());
    }

    private boolean isAdjective(int i) {
        Token token = text.at(i);
        return token.shape() == Shape.LOWER && token.known().entry().tags().startsWith("a");
    }

    /** Of buying water, but the boring machine; alone, of shelling, but were shelling. */
    private boolean isGerund(int i) {
        boolean alone = i + 1 >= text.size()
                || text.at(i + 1).isMark()
                || text.at(i + 1).is(WordClass.STOP);
        return alone ? !isDetermined(i) : i > 0 && !text.at(i).opens() && !isBehind(i, ARTICLES);
    }

    private boolean isVerb(int i) {
        if (i + 1 >= text.size() || text.at(i).known().stemEntry().tags().indexOf('v') < 0) {
            return false;
        }
        Token next = text.at(i + 1);
        boolean title = text.at(i).zone() == Zone.TITLE;
        boolean between = text.at(i).shape() == Shape.LOWER
                && next.isCapital()
                && text.at(i - 1).isCapital();
        return between || OBJECTS.contains(next.fold()) || title && DIRECTIONS.contains(next.fold());
    }
}
