package org.backfile.paragraph;

import org.backfile.paragraph.LineShape.End;
import org.backfile.paragraph.LineShape.Start;

/** Tells lines that stand among others of their kind, as a list's items do. */
final class LineRuns {
    /** How many values {@link #before} and {@link #after} have. */
    static final int STEPS = 5;

    private static final int BACK = 8;
    private static final int MANY = 6;
    private static final int SHORT = 7;

    private LineRuns() {}

    /** Whether a line and the one before stand among three or more short lines that look alike. */
    static boolean isRun(LineShape[] shapes, int at) {
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

    /** How many lines right before a line are short and end no sentence, in steps of 0, none, to 4. */
    static int before(LineShape[] shapes, int at) {
        int from = at;
        while (from > 0 && at - from < MANY && isShort(shapes[from - 1])) {
            from--;
        }
        return step(at - from);
    }

    /** How many lines from one on are such. */
    static int after(LineShape[] shapes, int at) {
        int to = at;
        while (to < shapes.length && to - at < MANY && isShort(shapes[to])) {
            to++;
        }
        return step(to - at);
    }

    private static boolean isShort(LineShape line) {
        return line.words <= SHORT && !line.endsSentence() && line.start != Start.CLOSING;
    }

    private static int step(int count) {
        return count < 3 ? count : count < MANY ? 3 : 4;
    }

    /** Whether a line is short, does not end a sentence, and begins as the other does. */
    static boolean isAlike(LineShape line, LineShape other) {
        return line.words <= 9
                && !line.endsSentence()
                && line.start == other.start
                && line.end != End.FUNCTION_WORD
                && line.end != End.HYPHEN
                && line.start != Start.CLOSING;
    }

    /** Whether a line that ended in a colon stands a little above, and since then no sentence has ended. */
    static boolean isInList(LineShape[] shapes, int at) {
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
