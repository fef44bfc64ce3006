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
    private static final int[] LENGTHS = {1, 3, 6, 10, 16};
    private static final int RUN_BACK = 8;

    /** The signals' names, by their number. */
    static final List<String> NAMES = names();

    /**
     * What is known of a text as a whole.
     *
     * @param sentences how many of a hundred lines end a sentence
     * @param doubts how many of a hundred lines without an end are followed by one that could be new as well
     */
    record Whole(int sentences, int doubts) {
        static Whole of(Shape[] shapes, int from, int to) {
            int sentences = 0;
            int open = 0;
            int doubts = 0;
            for (int i = from; i < to; i++) {
                if (shapes[i].endsSentence()) {
                    sentences++;
                } else if (i + 1 < to) {
                    open++;
                    boolean goesOn = shapes[i + 1].start == Start.LOWER || shapes[i + 1].start == Start.CLOSING;
                    doubts += goesOn ? 0 : 1;
                }
            }
            return new Whole(sentences * 100 / Math.max(1, to - from), doubts * 100 / Math.max(1, open));
        }
    }

    private final int[] found = new int[28];
    private int count;
    private int base;

    int count() {
        return count;
    }

    int get(int index) {
        return found[index];
    }

    private static List<String> names() {
        var names = new ArrayList<String>();
        names.add("always");
        for (End end : End.values()) {
            for (Start start : Start.values()) {
                names.add("end=" + end + ",start=" + start);
            }
        }
        add(names, "open-words", LENGTHS.length + 1, 2);
        add(names, "pieces", 3, 1);
        add(names, "previous-words", LENGTHS.length + 1, 2);
        add(names, "line-words", LENGTHS.length + 1, 2);
        add(names, "after,line-words,line-ends", 3, 6);
        add(names, "before,first-piece", 3, 2);
        add(names, "title-case,line-title-case", 2, 2);
        add(names, "previous-start", Start.values().length, 1);
        add(names, "line-end", End.values().length, 1);
        add(names, "last-word-capital,line-is-name", 2, 2);
        add(names, "share-of-sentences", 4, 1);
        add(names, "share-of-doubts", 5, 2);
        add(names, "caseless,previous-words,line-ends", LENGTHS.length + 2, 2);
        for (String flag : List.of(
                "quote-open",
                "bracket-open",
                "run",
                "alike",
                "in-list",
                "semicolon",
                "same-first-word",
                "script-caseless",
                "sentence-inside",
                "comma-inside",
                "begins-with-function-word")) {
            names.add(flag);
        }
        return List.copyOf(names);
    }

    private static void add(List<String> names, String name, int one, int other) {
        for (int i = 0; i < one * other; i++) {
            names.add(name + "=" + i / other + (other > 1 ? "," + i % other : ""));
        }
    }

    /**
     * Collects the signals.
     *
     * @param at the line in question
     * @param start the first line of the paragraph that is open
     * @param text what is known of the text as a whole
     */
    void collect(Shape[] shapes, int at, int start, Whole text) {
        Shape previous = shapes[at - 1];
        Shape line = shapes[at];
        count = 0;
        base = 0;
        choose(0, 1);
        choose(previous.end.ordinal() * Start.values().length + line.start.ordinal(), 64);
        int open = 0;
        int quotes = 0;
        int brackets = 0;
        boolean sentence = false;
        boolean comma = false;
        for (int i = Math.max(start, at - RUN_BACK); i < at; i++) {
            open += shapes[i].words;
            quotes += shapes[i].straightQuotes;
            brackets += shapes[i].openBrackets;
            sentence |= shapes[i].hasSentenceInside;
            comma |= shapes[i].hasComma;
        }
        choose(length(open) * 2 + (previous.end == End.WORD ? 1 : 0), 12);
        choose(Math.min(2, at - 1 - start), 3);
        choose(length(previous.words) * 2 + (line.start == Start.LOWER ? 1 : 0), 12);
        choose(length(line.words) * 2 + (line.endsSentence() ? 1 : 0), 12);
        choose(after(shapes, at) * 6 + size(line.words) * 2 + (line.endsSentence() ? 1 : 0), 18);
        choose(before(shapes, start) * 2 + (at - 1 == start ? 1 : 0), 6);
        choose((previous.isTitleCase() ? 2 : 0) + (line.isTitleCase() ? 1 : 0), 4);
        choose(previous.start.ordinal(), Start.values().length);
        choose(line.end.ordinal(), End.values().length);
        choose((previous.lastWordIsCapital() ? 2 : 0) + (line.isName() ? 1 : 0), 4);
        choose(Math.min(3, text.sentences() / 25), 4);
        choose(Math.min(4, text.doubts() / 20) * 2 + (previous.words <= 8 ? 1 : 0), 10);
        boolean caseless = line.start == Start.CASELESS || previous.start == Start.CASELESS;
        choose(caseless ? length(previous.words) * 2 + 2 + (line.endsSentence() ? 1 : 0) : 0, 14);
        flag(quotes % 2 == 1);
        flag(brackets > 0);
        flag(isRun(shapes, at));
        flag(previous.start == line.start
                && !previous.endsSentence()
                && !line.endsSentence()
                && previous.words <= 12
                && line.words <= 12);
        flag(isInList(shapes, at));
        flag(previous.text.endsWith(";"));
        flag(previous.firstWord().equals(line.firstWord()));
        flag(line.start == Start.CASELESS && previous.start == Start.CASELESS);
        flag(sentence);
        flag(comma);
        flag(previous.words <= 4 && FunctionWords.isOne(previous.firstWord()));
    }

    private void choose(int value, int of) {
        found[count++] = base + value;
        base += of;
    }

    private void flag(boolean value) {
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

    private static int size(int words) {
        return words <= 3 ? 0 : words <= 8 ? 1 : 2;
    }

    private static int after(Shape[] shapes, int at) {
        if (at + 1 >= shapes.length) {
            return 0;
        }
        Start start = shapes[at + 1].start;
        return start == Start.LOWER || start == Start.CLOSING ? 1 : 2;
    }

    private static int before(Shape[] shapes, int start) {
        return start == 0 ? 0 : shapes[start - 1].endsSentence() ? 1 : 2;
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
