package org.backfile.parse;

import org.backfile.parse.Shape.End;
import org.backfile.parse.Shape.Start;

/**
 * Weighs whether a line goes on where the one before it stopped, because a link had broken the paragraph there. What is
 * certain is decided at once; for the rest, signs for and against are added up.
 */
final class Boundary {
    private Boundary() {}

    /**
     * @param shapes the body's lines
     * @param at the line in question, not the first
     * @param start the first line of the paragraph that is open
     * @return true if the line belongs to that paragraph
     */
    static boolean joins(Shape[] shapes, int at, int start) {
        Shape previous = shapes[at - 1];
        Shape next = shapes[at];
        if (next.start == Start.BULLET) {
            return false;
        }
        if (next.start == Start.CLOSING || previous.end == End.OPENING) {
            return true;
        }
        if (previous.end == End.ABBREVIATION) {
            return next.start == Start.LOWER || previous.endsInTitle();
        }
        if (previous.end == End.SENTENCE) {
            return false;
        }
        if (isRun(shapes, at)) {
            return false;
        }
        if (next.start == Start.LOWER) {
            return true;
        }
        if (previous.end == End.COLON) {
            return false;
        }
        if (previous.end == End.COMMA || previous.end == End.FUNCTION_WORD) {
            return true;
        }
        return weigh(shapes, at, start) > 0;
    }

    private static double weigh(Shape[] shapes, int at, int start) {
        Shape previous = shapes[at - 1];
        Shape next = shapes[at];
        double sum = 0;
        int open = 0;
        int quotes = 0;
        for (int i = start; i < at; i++) {
            open += shapes[i].words;
            quotes += shapes[i].straightQuotes;
        }
        sum += open > 12 ? 2.5 : open > 8 ? 0.5 : -1;
        if (at - 1 > start) {
            sum += 2; // a broken paragraph is no heading
        }
        if (quotes % 2 == 1) {
            sum += 2;
        }
        if (previous.start == Start.LOWER) {
            sum += 1.5;
        }
        if (previous.isTitleCase() && previous.words > 2) {
            sum -= 1;
        }
        if (isLinkText(shapes, at)) {
            sum += 2.5;
        }
        boolean heading = at - 1 == start && open <= 12 && (start == 0 || shapes[start - 1].endsSentence());
        if (heading && next.words > previous.words && next.endsSentence() && next.startsLikeSentence()) {
            sum -= 1;
        }
        return sum;
    }

    /** A short line without an end, and what follows goes on from it. */
    private static boolean isLinkText(Shape[] shapes, int at) {
        Shape line = shapes[at];
        if (line.words > 8 || line.endsSentence() || at + 1 == shapes.length) {
            return false;
        }
        Shape after = shapes[at + 1];
        return after.start == Start.LOWER || after.start == Start.CLOSING;
    }

    /** Whether line and predecessor stand among three or more short lines that look alike, as lists and verse do. */
    private static boolean isRun(Shape[] shapes, int at) {
        int from = at;
        while (from > 0 && isAlike(shapes[from - 1], shapes[at])) {
            from--;
        }
        int to = at;
        while (to < shapes.length && isAlike(shapes[to], shapes[at])) {
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
}
