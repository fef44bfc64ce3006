package org.backfile.paragraph;

import org.backfile.paragraph.LineShape.End;
import org.backfile.paragraph.LineShape.Start;

/**
 * How many of a text's lines are of some kind, each in steps of 0, none, to 5.
 *
 * @param broken lines that certainly go on where the line before them stopped
 * @param sentences lines that end a sentence
 * @param doubts of the lines without an end, those that are followed by one that could be new as well
 * @param headings lines that could be headings
 * @param torn lines that do not end and are no headings, for they are long or hold a sentence
 * @param proof how many places show that lines were broken, since a small word or comma stands there: none, to five and more
 */
record LineStatistics(int broken, int sentences, int doubts, int headings, int torn, int proof) {
    /** How many steps each has. */
    static final int STEPS = 6;

    private static final int LONGEST_HEADING = 18;

    static LineStatistics of(LineShape[] shapes, int from, int to) {
        int sentences = 0;
        int open = 0;
        int doubts = 0;
        int headings = 0;
        int torn = 0;
        int proof = 0;
        for (int i = from; i < to; i++) {
            if (shapes[i].endsSentence()) {
                sentences++;
            } else if (i + 1 < to) {
                open++;
                boolean doubt = shapes[i + 1].start != Start.LOWER && shapes[i + 1].start != Start.CLOSING;
                doubts += doubt ? 1 : 0;
                headings += doubt && isHeading(shapes, i, from) ? 1 : 0;
                torn += isTorn(shapes[i]) ? 1 : 0;
                proof += isProof(shapes[i], shapes[i + 1]) ? 1 : 0;
            }
        }
        int lines = Math.max(1, to - from);
        return new LineStatistics(
                step(open - doubts, lines),
                Math.min(STEPS - 1, sentences * STEPS / lines),
                open == 0 ? 0 : Math.min(STEPS - 1, doubts * STEPS / open),
                step(headings, lines),
                step(torn, lines),
                Math.min(STEPS - 1, proof));
    }

    /** Whether a line cannot end where it does, or the next cannot begin there. */
    private static boolean isProof(LineShape line, LineShape next) {
        return line.end == End.FUNCTION_WORD && line.words > 2
                || next.start == Start.CLOSING
                || next.start == Start.LOWER && (line.words > 2 || next.words > 2);
    }

    private static boolean isHeading(LineShape[] shapes, int at, int from) {
        return shapes[at].end == End.WORD
                && shapes[at].words <= 12
                && shapes[at].startsLikeSentence()
                && (at == from || shapes[at - 1].endsSentence())
                && shapes[at + 1].words > 11;
    }

    private static boolean isTorn(LineShape line) {
        return line.end != End.COLON
                && (line.hasSentenceInside || line.words > LONGEST_HEADING)
                && !line.endsInCredit();
    }

    private static int step(int count, int lines) {
        int percent = count * 100 / lines;
        return count == 0 ? 0 : percent < 4 ? 1 : percent < 10 ? 2 : percent < 20 ? 3 : percent < 33 ? 4 : 5;
    }
}
