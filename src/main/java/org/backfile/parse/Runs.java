package org.backfile.parse;

import org.backfile.parse.Shape.End;
import org.backfile.parse.Shape.Start;

/** Tells lines that stand among others of their kind, as a list's items do. */
final class Runs {
    private static final int BACK = 8;

    private Runs() {}

    /** Whether a line and the one before stand among three or more short lines that look alike. */
    static boolean isRun(Shape[] shapes, int at) {
        int from = at;
        while (from > 0 && at - from < BACK && isAlike(shapes[from - 1], shapes[at])) {
            from--;
        }
        int to = at;
        while (to < shapes.length && to - at < BACK && isAlike(shapes[to], shapes[at])) {
            to++;
        }
        return from < at && to - from >= 3;
    }

    /** Whether a line is short, does not end a sentence, and begins as the other does. */
    static boolean isAlike(Shape line, Shape other) {
        return line.words <= 9
                && !line.endsSentence()
                && line.start == other.start
                && line.end != End.FUNCTION_WORD
                && line.end != End.HYPHEN
                && line.start != Start.CLOSING;
    }

    /** Whether a line that ended in a colon stands a little above, and since then no sentence has ended. */
    static boolean isInList(Shape[] shapes, int at) {
        for (int i = at - 1; i >= 0 && at - i <= BACK; i--) {
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
