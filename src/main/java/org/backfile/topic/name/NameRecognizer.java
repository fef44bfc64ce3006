package org.backfile.topic.name;

import java.util.ArrayList;
import java.util.List;
import org.backfile.language.WordClass;
import org.backfile.topic.lexicon.Sense;
import org.backfile.topic.lexicon.Span;
import org.backfile.topic.lexicon.TokenizedText;
import org.backfile.topic.lexicon.TokenizedText.Shape;
import org.backfile.topic.lexicon.TokenizedText.Token;
import org.backfile.topic.lexicon.Trie;

/** Finds the capitalised names of one text. The headline is left to the names that the body confirms. */
public final class NameRecognizer {

    private final TokenizedText text;
    private final List<Trie.Match<Sense>> matchAt;
    private final boolean english;
    private final Extent extent;
    private final List<Span> spans = new ArrayList<>();

    /** @param matchAt for each word the gazetteer's match that begins there, or an empty one */
    public NameRecognizer(TokenizedText text, List<Trie.Match<Sense>> matchAt, boolean english) {
        this.text = text;
        this.matchAt = matchAt;
        this.english = english;
        this.extent = new Extent(text, matchAt);
    }

    public List<Span> spot() {
        for (int i = 0; i < text.size(); ) {
            if (!text.isTelling(text.at(i)) || !begins(i)) {
                i++;
                continue;
            }
            int end = extent.end(i);
            if (end - i > Extent.LONGEST) {
                i = extent.endOfList(end);
            } else {
                run(i, end);
                i = end;
            }
        }
        return spans;
    }

    private boolean begins(int i) {
        Token token = text.at(i);
        if (!token.isCapital() || extent.isCalendar(i)) {
            return false;
        }
        if (token.is(WordClass.STOP) && token.shape() == Shape.CAPITAL) {
            return !matchAt.get(i).values().isEmpty()
                    || Extent.OPENERS.contains(token.fold())
                            && i + 1 < text.size()
                            && text.at(i + 1).isCapital()
                            && (!token.opens() || token.is(WordClass.BEGINNING) && !isWord(i + 1));
        }
        return true;
    }

    private boolean isWord(int i) {
        return text.at(i).is(WordClass.COMMON) || !matchAt.get(i).values().isEmpty();
    }

    /** Takes roles, peoples and what else is no part of the name from a run of capitals. */
    private void run(int from, int to) {
        int start = from;
        boolean role = false;
        boolean high = false;
        for (int i = from; i < to; i++) {
            Token token = text.at(i);
            boolean given = i > from && text.at(i - 1).is(WordClass.GIVEN) && !role && !isKnown(from, i);
            Trie.Match<Sense> match = matchAt.get(i);
            if (!match.values().isEmpty() && match.to() - i > 1) {
                if (role && match.to() < to && match.values().get(0).entity().isPlace()) {
                    start = match.to();
                }
                i = match.to() - 1;
            } else if ((token.is(WordClass.TITLE) || i == from && token.opens() && token.is(WordClass.ROLE))
                    && !given
                    && (i + 1 < to || i == start)) {
                if (i > start && start == from && !isKnown(start, i)) {
                    leave(start, i);
                }
                role = true;
                high |= token.is(WordClass.HIGH_ROLE);
                start = i + 1;
            } else if (i > start
                    && token.is(WordClass.GIVEN)
                    && !text.at(i - 1).is(WordClass.GIVEN)
                    && text.at(i - 1).shape() != Shape.LOWER
                    && token.isCapital()) {
                if (role && isOffice(start, i)) {
                    start = i;
                } else if (isOfficial(start, i, to)) {
                    leave(start, i);
                    role = true;
                    start = i;
                }
            }
        }
        start = withoutAdjective(start, to);
        if (start < to) {
            boolean before = !role && start == from && isRoleBefore(from);
            add(start, to, role || before, high || before && text.at(from - 1).is(WordClass.HIGH_ROLE));
        }
    }

    /** Office of Management and Budget James Miller: behind what somebody heads, two or three words of a name. */
    private boolean isOfficial(int from, int given, int to) {
        boolean of = false;
        for (int i = from + 1; i < given; i++) {
            of |= text.at(i).fold().equals("of") && text.at(i - 1).is(WordClass.ORGANISATION);
        }
        int words = to - given;
        Token last = text.at(to - 1);
        boolean person = !last.is(WordClass.ORGANISATION) && !last.is(WordClass.THING) && !last.is(WordClass.EVENT);
        return of && (words == 2 || words == 3) && person;
    }

    private boolean isOffice(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = text.at(i);
            if (!token.is(WordClass.GENERIC)
                    && !token.is(WordClass.CONNECTOR)
                    && !token.fold().equals("the")
                    && !token.is(WordClass.ROLE)
                    && matchAt.get(i).values().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnown(int from, int to) {
        return matchAt.get(from).to() >= to && !matchAt.get(from).values().isEmpty();
    }

    private void leave(int from, int to) {
        int start = withoutAdjective(from, to);
        if (start < to) {
            add(start, to, false, false);
        }
    }

    private boolean isRoleBefore(int from) {
        return from > 0
                && text.at(from - 1).shape() == Shape.LOWER
                && text.at(from - 1).is(WordClass.ROLE);
    }

    /** "Russian Vladimir Putin" is Vladimir Putin, but "Russian Orthodox Church" is what it says. */
    private int withoutAdjective(int from, int to) {
        int start = from;
        while (start < to) {
            Trie.Match<Sense> match = matchAt.get(start);
            boolean adjective = !match.values().isEmpty()
                    && match.to() < to
                    && match.values().get(0).form() == Sense.Form.ADJECTIVE;
            if (!adjective
                    || text.at(match.to()).is(WordClass.COMMON)
                            && !text.at(match.to()).is(WordClass.GIVEN)
                            && matchAt.get(match.to()).values().isEmpty()) {
                break;
            }
            start = match.to();
        }
        return start;
    }

    private void add(int from, int end, boolean role, boolean high) {
        int start = from;
        int to = withoutHonours(from, end);
        // A sentence's first word is part of the name only if it is one elsewhere.
        if (to - start > 1
                && text.at(start).opens()
                && matchAt.get(start).values().isEmpty()) {
            Token opener = text.at(start);
            boolean word = !english
                    || text.hasSmall(opener.fold())
                    || opener.is(WordClass.COMMON)
                            && !opener.is(WordClass.GIVEN)
                            && !opener.is(WordClass.ORGANISATION)
                            && !opener.is(WordClass.BEGINNING)
                    || opener.is(WordClass.TRADE) && text.at(start + 1).is(WordClass.GIVEN);
            if (word && !text.hasCapital(opener.fold())) {
                start++;
            }
        }
        while (start < to && text.at(start).shape() == Shape.LOWER) {
            start++; // a connector that led to it
        }
        boolean number = start < to && text.at(start).shape() == Shape.NUMBER;
        if (start >= to
                || number
                || isPart(start, to)
                || isKind(start, to)
                || isPost(start, to)
                || isKnown(start, to)
                || isGeneric(start, to)
                || isTicker(start, to)) {
            return;
        }
        Token first = text.at(start);
        boolean single = to - start == 1;
        boolean common = first.is(WordClass.COMMON) && first.shape() == Shape.CAPITAL;
        boolean plain = first.opens()
                && !text.hasCapital(first.fold())
                && (text.hasSmall(first.fold()) || first.is(WordClass.WORKERS) || first.is(WordClass.COMPOUND));
        if (single
                && (first.word().length() < 2 || plain || common && first.opens() && !text.hasCapital(first.fold()))) {
            return;
        }
        if (single
                && (first.is(WordClass.TABLE)
                        || first.word().endsWith(".") && first.word().length() == 2)) {
            return;
        }
        spans.add(new Span(start, to, role, high, single && common));
    }

    private int withoutHonours(int from, int to) {
        int end = to;
        while (end - from > 2 && NameParts.isHonour(text.at(end - 1).fold())) {
            end--;
        }
        return end;
    }

    /** Southern Lebanon, where no list has it, is Lebanon. */
    private boolean isPart(int from, int to) {
        return to - from > 1
                && Extent.OPENERS.contains(text.at(from).fold())
                && isKnown(from + 1, to)
                && matchAt.get(from + 1).values().get(0).entity().isPlace();
    }

    /** Indian Markets, in the headline of a text with market: the people's name and a word. */
    private boolean isKind(int from, int to) {
        Trie.Match<Sense> match = matchAt.get(from);
        return !match.values().isEmpty()
                && match.to() == to - 1
                && match.values().get(0).form() == Sense.Form.ADJECTIVE
                && text.at(to - 1).is(WordClass.COMMON)
                && (text.hasSmall(text.at(to - 1).fold())
                        || text.hasSmall(text.at(to - 1).stem()));
    }

    /** EU Special Representative: what somebody is there, and nobody's name. */
    private boolean isPost(int from, int to) {
        Trie.Match<Sense> match = matchAt.get(from);
        if (match.values().isEmpty() || match.to() >= to || !text.at(to - 1).is(WordClass.TITLE)) {
            return false;
        }
        for (int i = match.to(); i < to; i++) {
            if (!text.at(i).is(WordClass.COMMON) && !text.at(i).is(WordClass.TITLE)) {
                return false;
            }
        }
        return true;
    }

    /** Computer Terminal Systems <CPML>: letters of a stock exchange. */
    private boolean isTicker(int from, int to) {
        return to - from == 1
                && from > 0
                && text.at(from - 1).word().equals("<")
                && text.at(from).shape() == Shape.UPPER;
    }

    private boolean isGeneric(int from, int to) {
        boolean placed = false;
        boolean seated = false;
        for (int i = from; i < to; ) {
            Trie.Match<Sense> match = matchAt.get(i);
            if (!match.values().isEmpty()) {
                placed |= match.values().get(0).form() != Sense.Form.ADJECTIVE;
                i = match.to();
                continue;
            }
            Token token = text.at(i);
            seated |= token.is(WordClass.SEATED);
            boolean plain = token.is(WordClass.GENERIC) || token.is(WordClass.TITLE) || token.is(WordClass.CONNECTOR);
            if (!plain && !token.fold().equals("the")) {
                return false;
            }
            i++;
        }
        return !(placed && seated);
    }
}
