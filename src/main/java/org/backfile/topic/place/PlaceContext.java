package org.backfile.topic.place;

import java.util.Set;
import org.backfile.language.WordClass;
import org.backfile.topic.lexicon.Entity;
import org.backfile.topic.lexicon.Entity.Level;
import org.backfile.topic.lexicon.Sense;
import org.backfile.topic.lexicon.Sense.Form;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.TokenizedText.Shape;
import org.backfile.topic.lexicon.TokenizedText.Token;
import org.backfile.topic.lexicon.TokenizedText.Zone;
import org.backfile.topic.lexicon.Trie;
import org.backfile.topic.name.NameResolver;

/** What the words around a place's name say of whether it is the place. */
final class PlaceContext {
    /** Other countries' money too, as often as not. */
    private static final Set<String> DOLLAR = Set.of("$", "dollar", "dlr");

    private static final Set<String> PREPOSITIONS =
            Set.of("in", "at", "from", "to", "near", "outside", "around", "across", "into", "of", "between", "through");
    /** What stands before a language. */
    private static final Set<String> LANGUAGE =
            Set.of("in", "into", "speak", "speaks", "spoke", "speaking", "learn", "learning", "fluent");

    private final Gazetteer gazetteer;
    private final TokenizedText text;
    private final NameResolver names;

    PlaceContext(Gazetteer gazetteer, TokenizedText text, NameResolver names) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.names = names;
    }

    /** Whether a preposition of place stands before the word. */
    boolean isPlaced(int at) {
        return at > 0 && PREPOSITIONS.contains(text.at(at - 1).fold());
    }

    /** Four Argentine pesos are money; the Argentine peso, when it falls, says something of the country. */
    boolean isMoney(Trie.Match<Sense> match) {
        return match.to() < text.size()
                && text.at(match.to()).is(WordClass.MONEY)
                && text.at(match.to()).zone() == text.at(match.from()).zone()
                && !isCurrency(match);
    }

    private boolean isCurrency(Trie.Match<Sense> match) {
        Token money = text.at(match.to());
        return match.from() > 0
                && text.at(match.from() - 1).fold().equals("the")
                && money.fold().equals(money.stem())
                && !DOLLAR.contains(money.fold());
    }

    /** turkey at the head of a sentence, reading in a headline: the language's word rather than the place. */
    boolean isMereWord(Token token) {
        boolean silent = token.opens() || token.zone() == Zone.TITLE && text.isTitleCased();
        String fold = token.fold();
        return silent && (text.hasSmall(fold) || token.is(WordClass.WORD_AND_PLACE)) && !text.hasCapital(fold);
    }

    /** Written in English, speaks Greek: a language, where no noun follows. */
    boolean isLanguage(int at) {
        if (at == 0 || !LANGUAGE.contains(text.at(at - 1).fold())) {
            return false;
        }
        return at + 1 == text.size()
                || text.at(at + 1).isMark()
                || text.at(at + 1).is(WordClass.STOP)
                || text.at(at + 1).is(WordClass.VERB);
    }

    /** TRUST US: letters that mean something in a text mean nothing where all are capitals. */
    boolean isShouted(Token token) {
        return token.zone() == Zone.TITLE
                && text.isTitleInCapitals()
                && token.is(WordClass.STOP)
                && !text.hasCapital(token.fold());
    }

    /** Yao told reporters, Vice-Premier Yao: who speaks or holds an office is no town. */
    boolean isSpeaker(Trie.Match<Sense> match, Sense sense) {
        if (sense.form() != Form.CITY || gazetteer.isCapital(sense.entity()) || isPlaced(match.from())) {
            return false;
        }
        boolean speaks = match.to() < text.size() && text.at(match.to()).is(WordClass.SPEECH);
        boolean office = match.from() > 0
                && text.at(match.from() - 1).is(WordClass.TITLE)
                && text.at(match.from() - 1).isCapital();
        return speaks || office;
    }

    /** Whether the match is only part of a longer name: University of Bristol. */
    boolean isEmbedded(Trie.Match<Sense> match, Sense sense) {
        if (!names.claimed().get(match.from())
                || match.to() - match.from() > 1 && !names.claimed().get(match.to() - 1)) {
            return false;
        }
        if (sense.form() == Form.ADJECTIVE || isLetters(text.at(match.from()), sense)) {
            return false;
        }
        int next = match.to();
        boolean event =
                next < text.size() && names.claimed().get(next) && text.at(next).is(WordClass.EVENT);
        return !(sense.entity().isPlace() && event);
    }

    /** U.S., UK: what stands before any noun as an adjective does. */
    static boolean isLetters(Token token, Sense sense) {
        return sense.entity().level() == Level.COUNTRY
                && token.shape() == Shape.UPPER
                && token.zone() != Zone.TITLE
                && token.word().length() <= 4;
    }

    /** "Birmingham, Alabama": the next name is what it lies in. */
    boolean isFollowedBy(Trie.Match<Sense> match, Sense sense) {
        return next(match).values().stream().map(Sense::entity).anyMatch(next -> isWithin(sense, next));
    }

    /** "York, Pa.": the next name says that this York is another one. */
    boolean isElsewhere(Trie.Match<Sense> match) {
        for (Sense sense : match.values()) {
            if (sense.form() != Form.CITY) {
                return false;
            }
        }
        Trie.Match<Sense> next = next(match);
        boolean region = !next.values().isEmpty()
                && next.values().stream()
                        .allMatch(sense -> sense.form() == Form.CODE
                                || sense.form() == Form.NAME
                                        && sense.entity().level() == Level.REGION
                                        && !sense.entity().above().isEmpty());
        return region
                && next.values().stream()
                        .noneMatch(outer -> match.values().stream().anyMatch(sense -> isWithin(sense, outer.entity())));
    }

    private static boolean isWithin(Sense sense, Entity next) {
        return sense.entity().above().stream()
                .anyMatch(above -> above.equals(next) || next.above().contains(above));
    }

    private Trie.Match<Sense> next(Trie.Match<Sense> match) {
        int i = match.to();
        boolean comma = i + 1 < text.size() && text.at(i).word().equals(",");
        return comma ? gazetteer.at(text, i + 1) : Gazetteer.NONE;
    }
}
