package org.backfile.paragraph;

import org.backfile.paragraph.LineShape.End;
import org.backfile.paragraph.LineShape.Start;

/**
 * Tells verse whose lines begin in lower case from prose that links broke: its lines are of much the same length, rhyme, end
 * in a sign more often, are set in by turns, or stand in stanzas of as many lines.
 */
final class Verse {
    private static final int FEWEST = 4;
    private static final int MOST_WORDS = 12;
    private static final int LONGEST = 64;
    /** Lines among which a rhyme is looked for. */
    private static final int NEAR = 3;

    private static final int ENOUGH = 3;

    private Verse() {}

    /**
     * Which lines are verse.
     *
     * @param shapes a body's lines
     * @param indents how many blanks stand before each
     * @param starts for each line whether a blank line stands before it; the first's is true
     */
    static boolean[] of(LineShape[] shapes, int[] indents, boolean[] starts) {
        boolean[] verse = new boolean[shapes.length];
        int from = 0;
        for (int i = 0; i < shapes.length; i++) {
            if (!couldBe(shapes[i])) {
                from = i + 1;
                continue;
            }
            boolean ends = i + 1 == shapes.length || starts[i + 1] || !couldBe(shapes[i + 1]);
            if (ends) {
                boolean apart = starts[from] && (i + 1 == shapes.length || starts[i + 1]);
                if (i + 1 - from >= FEWEST && signs(shapes, indents, from, i + 1) + (apart ? 1 : 0) >= ENOUGH) {
                    java.util.Arrays.fill(verse, from, i + 1, true);
                }
                from = i + 1;
            }
        }
        return verse;
    }

    private static boolean couldBe(LineShape line) {
        return line.words >= 2
                && line.words <= MOST_WORDS
                && line.chars.length <= LONGEST
                && !line.hasIdeographs
                && line.start != Start.BULLET
                && line.start != Start.DIGIT
                && line.start != Start.CLOSING;
    }

    private static int signs(LineShape[] shapes, int[] indents, int from, int to) {
        int lower = 0;
        int marks = 0;
        int open = 0;
        int rhymes = 0;
        int in = 0;
        int length = 0;
        for (int i = from; i < to; i++) {
            lower += shapes[i].start == Start.LOWER ? 1 : 0;
            marks += i + 1 < to && isMark(shapes[i]) ? 1 : 0;
            open += shapes[i].end == End.FUNCTION_WORD || shapes[i].end == End.OPENING ? 1 : 0;
            rhymes += hasRhyme(shapes, i, from, to) ? 1 : 0;
            in += indents[i] > indents[from] ? 1 : 0;
            length += shapes[i].chars.length;
        }
        int count = to - from;
        if (lower == 0 || open * 4 > count || !isRegular(shapes, from, to, length / count)) {
            return 0; // with capitals each line is told from the next without this
        }
        return (rhymes * 2 >= count && rhymes > 2 ? 2 : 0) + (in > 0 ? 2 : 0) + (marks * 2 >= count - 1 ? 1 : 0);
    }

    private static boolean isMark(LineShape line) {
        return line.end == End.COMMA || line.end == End.SENTENCE || line.end == End.COLON || line.end == End.HYPHEN;
    }

    private static boolean isRegular(LineShape[] shapes, int from, int to, int mean) {
        for (int i = from; i < to; i++) {
            int length = shapes[i].chars.length;
            if (length * 2 < mean || length * 3 > mean * 5) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasRhyme(LineShape[] shapes, int at, int from, int to) {
        for (int i = Math.max(from, at - NEAR); i < Math.min(to, at + NEAR + 1); i++) {
            if (i != at && isRhyme(shapes[at], shapes[i])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the last words of two lines end alike, and are not the same. */
    private static boolean isRhyme(LineShape one, LineShape other) {
        int i = lastLetter(one.chars);
        int k = lastLetter(other.chars);
        int alike = 0;
        while (i >= 0 && k >= 0 && Character.isLetter(one.chars[i]) && one.chars[i] == other.chars[k]) {
            alike++;
            i--;
            k--;
        }
        boolean same = (i < 0 || !Character.isLetter(one.chars[i])) && (k < 0 || !Character.isLetter(other.chars[k]));
        return alike >= 2 && !same;
    }

    private static int lastLetter(char[] chars) {
        int at = chars.length - 1;
        while (at >= 0 && !Character.isLetter(chars[at])) {
            at--;
        }
        return at;
    }
}
