package org.backfile.parse;

import java.util.ArrayList;
import java.util.List;
import org.backfile.parse.Shape.End;
import org.backfile.parse.Shape.Start;

/**
 * What speaks for or against a line going on where the one before it stopped. Each signal is there or not; what it is
 * worth stands in {@link Weights}. Collected afresh for each boundary into an array that is used again.
 */
final class Signals {
    private static final int[] LENGTHS = {1, 2, 4, 7, 11, 18, 30};
    private static final int BUCKETS = LENGTHS.length + 1;
    private static final int RUN_BACK = 8;
    private static final int MOST = 64;
    private static final int OPENINGS = Opening.values().length;
    private static final int ENDS = End.values().length;

    /** The signals' names, by their number. */
    static final List<String> NAMES = new Signals().names();

    private final int[] found = new int[MOST];
    private int count;
    private int base;
    private List<String> names = List.of();

    int count() {
        return count;
    }

    int get(int index) {
        return found[index];
    }

    private List<String> names() {
        names = new ArrayList<>();
        Shape[] shapes = {new Shape("A"), new Shape("B")};
        collect(shapes, 1, 0, TextSigns.of(shapes, 0, 2));
        List<String> all = List.copyOf(names);
        names = List.of();
        return all;
    }

    /**
     * Collects the signals.
     *
     * @param at the line in question
     * @param start the first line of the paragraph that is open
     * @param text what is known of the text as a whole
     */
    void collect(Shape[] shapes, int at, int start, TextSigns text) {
        Shape previous = shapes[at - 1];
        Shape line = shapes[at];
        count = 0;
        base = 0;
        int openWords = 0;
        int quotes = 0;
        int brackets = 0;
        boolean sentence = false;
        boolean comma = false;
        for (int i = Math.max(start, at - RUN_BACK); i < at; i++) {
            openWords += shapes[i].words;
            quotes += shapes[i].straightQuotes;
            brackets += shapes[i].openBrackets;
            sentence |= shapes[i].hasSentenceInside;
            comma |= shapes[i].hasComma;
        }
        int opening = text.opening(line).ordinal();
        int opened = text.opening(shapes[start]).ordinal();
        int pieces = Math.min(2, at - 1 - start);
        int ends = line.endsSentence() ? 1 : 0;
        int before = start == 0 ? 0 : shapes[start - 1].endsSentence() ? 1 : 2;
        int after = after(shapes, at);
        boolean clause = sentence || comma;
        signal("always", 0, 1);
        signal("end,opening", previous.end.ordinal() * OPENINGS + opening, ENDS * OPENINGS);
        signal("open-words,pieces", length(openWords) * 3 + pieces, BUCKETS * 3);
        signal("previous-words,opening", length(previous.words) * OPENINGS + opening, BUCKETS * OPENINGS);
        signal("line-words,ends,opening", (length(line.words) * 2 + ends) * OPENINGS + opening, BUCKETS * 2 * OPENINGS);
        signal("after,line-words,ends", (after * BUCKETS + length(line.words)) * 2 + ends, 4 * BUCKETS * 2);
        signal("before,pieces,opened", (before * 3 + pieces) * OPENINGS + opened, 9 * OPENINGS);
        signal("opened,open-words", opened * BUCKETS + length(openWords), OPENINGS * BUCKETS);
        signal("clause,open-words", (clause ? BUCKETS : 0) + length(openWords), 2 * BUCKETS);
        signal("title-case", (previous.isTitleCase() ? 2 : 0) + (line.isTitleCase() ? 1 : 0), 4);
        signal("line-end", line.end.ordinal(), ENDS);
        signal("last-capital,name", (previous.lastWordIsCapital() ? 2 : 0) + (line.isName() ? 1 : 0), 4);
        signal("broken,opening", text.broken() * OPENINGS + opening, TextSigns.LEVELS * OPENINGS);
        signal(
                "broken,heading",
                text.broken() * 2 + (heading(shapes, at, start, before) ? 1 : 0),
                TextSigns.LEVELS * 2);
        signal("sentences", text.sentences(), TextSigns.LEVELS);
        signal("doubts,short", text.doubts() * 2 + (previous.words <= 8 ? 1 : 0), TextSigns.LEVELS * 2);
        signal(
                "headings,heading",
                text.headings() * 2 + (heading(shapes, at, start, before) ? 1 : 0),
                TextSigns.LEVELS * 2);
        flag("quote-open", quotes % 2 == 1);
        flag("bracket-open", brackets > 0);
        flag("run", isRun(shapes, at));
        flag("alike", isAlike(previous, line) && previous.words <= 12);
        flag("in-list", isInList(shapes, at));
        flag("semicolon", previous.text.endsWith(";"));
        flag("same-first-word", previous.firstWord().equals(line.firstWord()));
        flag("sentence-inside", sentence);
        flag("comma-inside", comma);
        flag("line-has-sentences", line.hasSentenceInside);
        flag("credit", previous.endsInCredit());
        flag("line-credit", line.endsInCredit());
        flag("digit-end", Character.isDigit(previous.text.charAt(previous.text.length() - 1)));
        flag("no-letters", !previous.hasLetters());
        flag("line-no-letters", !line.hasLetters());
        flag("quotes-and-goes-on", previous.quotesAndGoesOn());
        flag("colon-inside", previous.text.indexOf(": ") > 0);
        flag("line-colon-inside", line.text.indexOf(": ") > 0);
    }

    private void signal(String name, int value, int of) {
        if (names instanceof ArrayList) {
            for (int i = 0; i < of; i++) {
                names.add(name + "=" + i);
            }
        }
        found[count++] = base + value;
        base += of;
    }

    private void flag(String name, boolean value) {
        if (names instanceof ArrayList) {
            names.add(name);
        }
        if (value) {
            found[count++] = base;
        }
        base++;
    }

    private static int length(int words) {
        int bucket = 0;
        while (bucket < LENGTHS.length && words > LENGTHS[bucket]) {
            bucket++;
        }
        return bucket;
    }

    /** 0 nothing, 1 what goes on, 2 a longer line, 3 a short one. */
    private static int after(Shape[] shapes, int at) {
        if (at + 1 >= shapes.length) {
            return 0;
        }
        Start start = shapes[at + 1].start;
        return start == Start.LOWER || start == Start.CLOSING ? 1 : shapes[at + 1].words > 11 ? 2 : 3;
    }

    /** Whether the line before could be a heading over this one. */
    private static boolean heading(Shape[] shapes, int at, int start, int before) {
        Shape previous = shapes[at - 1];
        Shape line = shapes[at];
        return start == at - 1
                && before == 1
                && previous.words <= 12
                && previous.end == End.WORD
                && previous.start != Start.LOWER
                && line.start != Start.LOWER
                && line.words > 11;
    }

    /** Whether line and predecessor stand among three or more short lines that look alike. */
    private static boolean isRun(Shape[] shapes, int at) {
        int from = at;
        while (from > 0 && at - from < RUN_BACK && isAlike(shapes[from - 1], shapes[at])) {
            from--;
        }
        int to = at;
        while (to < shapes.length && to - at < RUN_BACK && isAlike(shapes[to], shapes[at])) {
            to++;
        }
        return from < at && to - from >= 3;
    }

    private static boolean isAlike(Shape line, Shape other) {
        return line.words <= 9
                && !line.endsSentence()
                && line.start == other.start
                && line.end != End.FUNCTION_WORD
                && line.end != End.HYPHEN
                && line.start != Start.CLOSING;
    }

    /** Whether a line that ended in a colon stands a little above, and since then no sentence has ended. */
    private static boolean isInList(Shape[] shapes, int at) {
        for (int i = at - 1; i >= 0 && at - i <= RUN_BACK; i--) {
            if (shapes[i].end == End.COLON) {
                return true;
            }
            if (shapes[i].endsSentence()) {
                return false;
            }
        }
        return false;
    }
}
