package org.backfile.paragraph;

import org.backfile.paragraph.LineShape.Start;

/**
 * How a text's paragraphs and its broken lines look where there is no doubt.
 *
 * @param typical the mean length in words of lines that are whole paragraphs; 0 if hardly any is
 * @param several how many of these hold more than one sentence, of 0 (none) to 4 (most); 5 if that is not known
 * @param sides whether links stand on lines of their own: 0 not known, 1 hardly, 2 some, 3 most
 */
record Style(int typical, int several, int sides) {
    /** How many values {@link #several} has. */
    static final int SEVERAL = 6;
    /** How many values {@link #sides} has. */
    static final int SIDES = 4;
    /** How many values {@link #fit} has. */
    static final int FITS = 7;

    private static final int SHORT = 6;

    static Style of(LineShape[] shapes, int from, int to) {
        int whole = 0;
        int words = 0;
        int several = 0;
        int alone = 0;
        int ends = 0;
        for (int i = from; i < to; i++) {
            LineShape line = shapes[i];
            boolean anew = i == from || shapes[i - 1].endsSentence();
            if (goesOn(shapes, i + 1, to)) {
                if (!line.endsSentence()) {
                    alone += line.words <= SHORT && !anew ? 1 : 0;
                    ends += line.words > SHORT ? 1 : 0;
                }
            } else if (anew
                    && line.end == LineShape.End.SENTENCE
                    && line.startsLikeSentence()
                    && !opensLink(shapes, i + 1, to)) {
                whole++;
                words += line.words;
                several += line.hasSentenceInside ? 1 : 0;
            }
        }
        int sides = alone + ends == 0 ? 0 : 1 + Math.min(2, alone * 3 / (alone + ends));
        return of(whole, words, several, sides);
    }

    /** A style told by paragraphs that were counted, their words, and how many hold several sentences. */
    static Style of(int paragraphs, int words, int several, int sides) {
        return paragraphs < 2
                ? new Style(0, SEVERAL - 1, sides)
                : new Style(words / paragraphs, several * 4 / paragraphs, sides);
    }

    /** How a length goes with that of the text's other paragraphs: 0 not known, 1 far shorter, to 6 far longer. */
    int fit(int words) {
        if (typical == 0) {
            return 0;
        }
        int percent = words * 100 / typical;
        return percent < 40 ? 1 : percent < 75 ? 2 : percent < 120 ? 3 : percent < 180 ? 4 : percent < 280 ? 5 : 6;
    }

    /** Whether a line is short, does not end, and goes on in the next: a link that begins a sentence, as it seems. */
    static boolean opensLink(LineShape[] shapes, int at, int to) {
        return at < to && shapes[at].words <= SHORT && !shapes[at].endsSentence() && goesOn(shapes, at + 1, to);
    }

    private static boolean goesOn(LineShape[] shapes, int at, int to) {
        return at < to && (shapes[at].start == Start.LOWER || shapes[at].start == Start.CLOSING);
    }
}
