package org.backfile.topic.name;

import java.util.List;
import java.util.Set;
import org.backfile.language.WordClass;
import org.backfile.topic.lexicon.Sense;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.TokenizedText.Shape;
import org.backfile.topic.lexicon.TokenizedText.Token;
import org.backfile.topic.lexicon.Trie;

/** How far a run of capitals that may be a name reaches. */
final class Extent {
    private static final int YEAR_LENGTH = 4;
    /** No name has more words: what goes on after so many is a list, or a text in capitals. */
    static final int LONGEST = 16;

    /** Words that are common, and yet begin names: New Zealand First, Great Barrier Reef. */
    static final Set<String> OPENERS = Set.of(
            "new",
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "first",
            "upper",
            "lower",
            "old",
            "saint",
            "st.",
            "long",
            "best",
            "will",
            "may",
            "mark");

    private static final Set<String> MEASURES = Set.of(
            "million", "billion", "percent", "pct", "per", "years", "people", "points", "days", "months", "weeks",
            "hours", "minutes", "km", "miles", "kg", "times", "goals", "runs");

    private static final Set<String> CLOSING = Set.of("airways", "airlines", "inc", "corp", "ltd", "plc", "co");

    /** What somebody is the best of: Driver of the Year. */
    private static final Set<String> SPANS =
            Set.of("year", "month", "week", "decade", "century", "season", "match", "tournament");

    private final TokenizedText text;
    private final List<Trie.Match<Sense>> matchAt;

    Extent(TokenizedText text, List<Trie.Match<Sense>> matchAt) {
        this.text = text;
        this.matchAt = matchAt;
    }

    /** Whether the word is a day or month, and nobody's name. */
    boolean isCalendar(int i) {
        if (!text.at(i).is(WordClass.CALENDAR)) {
            return false;
        }
        // Theresa May, Sgt. March: a name before it makes it one.
        return i == 0 || !(text.at(i - 1).is(WordClass.GIVEN) && text.at(i - 1).isCapital());
    }

    /** Where the run that begins at a word ends; more than {@link #LONGEST} words later, if it may go on from there. */
    int end(int from) {
        int i = Math.max(from + 1, matchAt.get(from).to());
        int last = from; // where the last known name began
        while (i < text.size()
                && i - from <= LONGEST
                && text.at(i).zone() == text.at(from).zone()
                && !isApart(i)) {
            Token token = text.at(i);
            if (token.sentence() != text.at(from).sentence() || closes(i - 1) && token.shape() != Shape.LOWER) {
                break;
            }
            Trie.Match<Sense> match = matchAt.get(i);
            if (!match.values().isEmpty() && token.isCapital()) {
                if (isOrganisation(match)
                        && isOrganisation(matchAt.get(last))
                        && matchAt.get(last).to() == i) {
                    break;
                }
                last = i;
                i = match.to();
            } else if (token.isCapital() && continues(i)) {
                i++;
            } else if (isNumberOfName(i)) {
                return i + 1;
            } else {
                int next = connected(from, i);
                if (next == i) {
                    break;
                }
                i = next;
            }
        }
        return i;
    }

    /** A Ryanair Boeing are two. */
    private static boolean isOrganisation(Trie.Match<Sense> match) {
        return !match.values().isEmpty() && !match.values().get(0).entity().isPlace();
    }

    /** Behind all capitals of a sentence that go on at a word, with what joins them. */
    int endOfList(int at) {
        int i = at;
        while (i < text.size()
                && text.at(i).sentence() == text.at(at).sentence()
                && (text.at(i).isCapital() || text.at(i).is(WordClass.CONNECTOR))) {
            i++;
        }
        return i;
    }

    /** Brightwell Corp. Haltron: the abbreviation's dot was a full stop too. Afriqiyah Airways Airbus: two names. */
    private boolean closes(int i) {
        String fold = text.at(i).fold();
        if (i + 1 < text.size()
                && CLOSING.contains(fold)
                && !matchAt.get(i + 1).values().isEmpty()) {
            return true;
        }
        return fold.endsWith(".")
                && (text.at(i).is(WordClass.ORGANISATION) || fold.equals("jr.") || fold.equals("sr."));
    }

    /** England's Rooney are two names, St. Peter's Square is one; in "the BMW X5 Adam drove", too, there are two. */
    private boolean isApart(int i) {
        Token token = text.at(i);
        if (token.is(WordClass.GIVEN) && isModel(text.at(i - 1))) {
            return true;
        }
        return text.at(i - 1).owner()
                && !token.is(WordClass.THING)
                && !token.is(WordClass.EVENT)
                && !token.is(WordClass.SEATED);
    }

    /** X5, A380: letters and digits. */
    private static boolean isModel(Token token) {
        String word = token.word();
        return token.isCapital() && Character.isDigit(word.charAt(word.length() - 1));
    }

    private boolean continues(int i) {
        Token token = text.at(i);
        return !isCalendar(i)
                && (token.shape() == Shape.UPPER
                        || !token.is(WordClass.STOP)
                        || OPENERS.contains(token.fold())
                        || isSpan(i - 1));
    }

    /** Apollo 11, Soyuz 1; but not a year. */
    private boolean isNumberOfName(int i) {
        Token token = text.at(i);
        return token.shape() == Shape.NUMBER
                && token.word().length() < YEAR_LENGTH
                && token.word().chars().allMatch(Character::isDigit)
                && text.at(i - 1).isCapital()
                && !text.at(i - 1).is(WordClass.ROLE)
                && matchAt.get(i - 1).values().stream()
                        .noneMatch(sense -> sense.entity().isPlace())
                && !isMeasure(i + 1);
    }

    /** Whether what is behind a number says of what it is the number: 38 million, 4 percent, 9 - 0. */
    private boolean isMeasure(int i) {
        if (i + 1 < text.size() && text.at(i).isMark() && text.at(i + 1).shape() == Shape.NUMBER) {
            return true;
        }
        return i < text.size()
                && (text.at(i).word().equals("%")
                        || text.at(i).shape() == Shape.LOWER
                                && MEASURES.contains(text.at(i).fold()));
    }

    /** Where a name goes on behind "of", "of the", "de la", "&"; the same place if it does not. */
    private int connected(int from, int i) {
        Token token = text.at(i);
        boolean and = token.word().equals("&");
        if (token.fold().equals("and")) {
            return takesAnd(from, i) ? i + 1 : i;
        }
        if (!and && (token.shape() != Shape.LOWER || !token.is(WordClass.CONNECTOR))) {
            return i;
        }
        if (token.fold().equals("of") && !takesOf(i)) {
            return i;
        }
        int next = i + 1;
        if (next < text.size()
                && text.at(next).shape() == Shape.LOWER
                && (text.at(next).fold().equals("the") || text.at(next).is(WordClass.CONNECTOR))) {
            next++;
        }
        return next < text.size() && text.at(next).isCapital() && continues(next) ? next : i;
    }

    /** Ministry of International Trade and Industry: what an office is for may be two things. */
    private boolean takesAnd(int from, int i) {
        boolean office = false;
        for (int k = from + 1; k < i; k++) {
            office |= text.at(k).fold().equals("of") && text.at(k - 1).is(WordClass.ORGANISATION);
        }
        return office && i + 1 < text.size() && text.at(i + 1).isCapital() && continues(i + 1);
    }

    /** Player of the Year. */
    private boolean isSpan(int the) {
        return the + 1 < text.size()
                && text.at(the).fold().equals("the")
                && text.at(the + 1).isCapital()
                && SPANS.contains(text.at(the + 1).fold());
    }

    private boolean takesOf(int i) {
        Token before = text.at(i - 1);
        return before.is(WordClass.ORGANISATION)
                || before.is(WordClass.THING)
                || before.is(WordClass.GENERIC)
                || before.is(WordClass.ROLE)
                || isSpan(i + 1);
    }
}
