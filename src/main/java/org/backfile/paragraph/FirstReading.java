package org.backfile.paragraph;

import org.backfile.paragraph.LineShape.Start;

/**
 * What a first reading found of all boundaries of a text. A second one decides by it where the first had doubts: in wire
 * copy every line that stops without an end goes on, among subheads and captions few do.
 */
final class FirstReading {
    /** How many values {@link #begun} and {@link #joined} have. */
    static final int SHARES = 6;
    /** How many values {@link #open} has. */
    static final int COUNTS = 4;
    /** How many values {@link #closing} has. */
    static final int CLOSINGS = 3;
    /** How many values {@link #opinion} has. */
    static final int OPINIONS = 9;

    /** What a boundary weighs at most to be of each opinion, and how likely the line then goes on, in hundredths. */
    private static final int[] MOST = {-40_000, -20_000, -7_000, 0, 7_000, 20_000, 40_000};

    private static final int[] ODDS = {1, 6, 20, 42, 58, 80, 94, 99};
    /** Words that a paragraph has at least. */
    private static final int PARAGRAPH = 10;

    private static final long CERTAIN = 90_000;
    private static final long DOUBT = 30_000;

    private final LineShape[] shapes;
    private final int from;
    private final boolean[] breaks;
    private final long[] weights;
    private final int[] opinions;
    private final Style style;
    /** Lines that could be new after one without an end, those that are, lines after a sentence, those that go on. */
    private int open;

    private int begun;
    private int stops;
    private int joined;
    /** Lines that go on, those that cannot be new, those that begin with a comma or so; the four above are hundredths. */
    private int pieces;

    private int small;
    private int closing;

    /** @param weights how much speaks for each line's going on; above zero if it does */
    FirstReading(LineShape[] shapes, int from, boolean[] breaks, long[] weights, Style broken) {
        this.shapes = shapes;
        this.from = from;
        this.breaks = breaks;
        this.weights = weights;
        this.opinions = new int[weights.length];
        for (int i = 1; i < weights.length; i++) {
            opinions[i] = opinion(weights[i]);
            int odds = ODDS[opinions[i]];
            LineShape line = shapes[from + i];
            if (odds > 50) {
                pieces++;
                small += couldBegin(line) ? 0 : 1;
                closing += line.start == Start.CLOSING ? 1 : 0;
            }
            if (isOpen(from + i)) {
                open += 100;
                begun += 100 - odds;
            } else if (isStop(from + i)) {
                stops += 100;
                joined += odds;
            }
        }
        this.style = style(shapes, from, breaks, broken.sides());
    }

    /**
     * Reads a part of a body.
     *
     * @param shapes the body's lines
     * @param from the part's first line
     * @param to the line behind the part
     * @param text what is known of the part as a whole
     * @param signs is used for each line
     * @param worth what the signs are worth
     */
    static FirstReading of(
            LineShape[] shapes, int from, int to, TextSigns text, BoundaryFeatures signs, BoundaryModel worth) {
        boolean[] breaks = new boolean[to - from];
        long[] weights = new long[to - from];
        breaks[0] = true;
        int start = from;
        for (int i = 1; i < breaks.length; i++) {
            int certain = Boundary.certain(shapes, from + i, start, text);
            if (certain == 0) {
                signs.collect(shapes, from + i, start, text);
                weights[i] = worth.weigh(signs);
            } else {
                weights[i] = certain * CERTAIN;
            }
            breaks[i] = weights[i] <= 0;
            start = breaks[i] ? from + i : start;
        }
        return new FirstReading(shapes, from, breaks, weights, text.style());
    }

    /** For each line of the part whether it begins a paragraph; the first does. */
    boolean[] breaks() {
        return breaks.clone();
    }

    /** Whether it is worth a second look if a line goes on. */
    boolean hasDoubt(int at) {
        return at > from && Math.abs(weights[at - from]) < DOUBT;
    }

    private static int opinion(long weight) {
        int at = 0;
        while (at < MOST.length && weight > MOST[at]) {
            at++;
        }
        return at;
    }

    /** How the paragraphs look that the first reading made. */
    private static Style style(LineShape[] shapes, int from, boolean[] breaks, int sides) {
        int paragraphs = 0;
        int words = 0;
        int several = 0;
        int start = 0;
        for (int i = 1; i <= breaks.length; i++) {
            if (i < breaks.length && !breaks[i]) {
                continue;
            }
            int length = 0;
            boolean sentence = false;
            for (int k = from + start; k < from + i; k++) {
                length += shapes[k].words;
                sentence |= shapes[k].hasSentenceInside || k < from + i - 1 && shapes[k].endsSentence();
            }
            if (length >= PARAGRAPH && shapes[from + i - 1].endsSentence()) {
                paragraphs++;
                words += length;
                several += sentence ? 1 : 0;
            }
            start = i;
        }
        return Style.of(paragraphs, words, several, sides);
    }

    Style style() {
        return style;
    }

    /** Of the other lines which could be new, after a line without an end: how many are, of 0, there are none, to 5. */
    int begun(int at) {
        int own = isOpen(at) ? 1 : 0;
        return share(begun - own * (100 - ODDS[opinion(at)]), open - own * 100);
    }

    /** How many such lines there are, of 0 to 3. */
    int open(int at) {
        int count = open / 100 - (isOpen(at) ? 1 : 0);
        return count == 0 ? 0 : count < 3 ? 1 : count < 7 ? 2 : 3;
    }

    /** Of the other lines which could be new, after a sentence has ended: how many go on, of 0, there are none, to 5. */
    int joined(int at) {
        int own = isStop(at) ? 1 : 0;
        return share(joined - own * ODDS[opinion(at)], stops - own * 100);
    }

    /**
     * Of the lines that go on, how many do so in lower case or with a comma, of 0, none goes on, to 5: all do where lines end
     * behind links only, few where they end before links, which are names.
     */
    int small() {
        return share(small, pieces);
    }

    /** How many lines go on with a comma or so, which no link begins with: none, one or more. */
    int closing() {
        return Math.min(CLOSINGS - 1, closing);
    }

    /** Whether a line goes on, of 0, certainly not, to 7, certainly; 8 if there is no such line, or it is the first. */
    int opinion(int at) {
        return at > from && at - from < opinions.length ? opinions[at - from] : OPINIONS - 1;
    }

    private static int share(int part, int all) {
        if (all == 0) {
            return 0;
        }
        int percent = part * 100 / all;
        return percent < 4 ? 1 : percent < 15 ? 2 : percent < 40 ? 3 : percent < 75 ? 4 : 5;
    }

    private boolean isOpen(int at) {
        return couldBegin(shapes[at]) && !shapes[at - 1].endsSentence();
    }

    private boolean isStop(int at) {
        return couldBegin(shapes[at]) && shapes[at - 1].endsSentence();
    }

    private static boolean couldBegin(LineShape line) {
        return line.start != Start.LOWER && line.start != Start.CLOSING;
    }
}
