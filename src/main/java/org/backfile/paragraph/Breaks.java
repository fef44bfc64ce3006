package org.backfile.paragraph;

import org.backfile.language.Script;

/**
 * Where paragraphs begin: the decisions on all of a body's lines. Where a first reading has doubts, a second one decides,
 * which knows what the first found elsewhere in the text.
 */
final class Breaks {
    private static final BoundaryModel[] FIRST =
            BoundaryModel.load("boundary.tsv", BoundaryFeatures.NAMES.subList(0, BoundaryFeatures.FIRST));
    private static final BoundaryModel[] SECOND = BoundaryModel.load("doubt.tsv", BoundaryFeatures.NAMES);

    /** Lines that went on, of which so many tell that a text is prose. */
    private static final int MANY = 12;
    /** How many in a hundred may begin anew there. */
    private static final int FEW = 12;

    private static final int HARDLY_ANY = 5;
    private static final int LONGEST_HEADING = 10;
    /** Lines that seem to go on, of which so many without any proof among them do not: the text was never broken. */
    private static final int UNPROVEN = 3;
    /** For each line that could go on and does not, so many that do are no prose. */
    private static final int MOST_JOINED = 4;

    private Breaks() {}

    /** For each line of a part whether it begins a paragraph; the part's first line does. */
    static boolean[] of(LineShape[] shapes, int from, int to) {
        TextSigns text = TextSigns.of(shapes, from, to);
        int script = text.script().ordinal();
        var signs = new BoundaryFeatures();
        FirstReading first = FirstReading.of(shapes, from, to, text, signs, FIRST[script]);
        boolean[] breaks = first.breaks();
        int start = from;
        for (int i = from; i < to; i++) {
            if (first.hasDoubt(i)) {
                signs.collect(shapes, i, start, text);
                signs.collect(first, i);
                breaks[i - from] = SECOND[script].weigh(signs) <= 0;
            }
            start = breaks[i - from] ? i : start;
        }
        joinProse(shapes, from, breaks, text);
        partUnproven(shapes, from, breaks, text);
        return breaks;
    }

    /**
     * Leaves alone the lines of a text in which some seem to go on, others do not, and none certainly does: where links break
     * lines, a small word, a comma or a small letter soon stands at a break. Chinese and Japanese have few of these, and prose in
     * other scripts may have none; Korean has particles.
     */
    private static void partUnproven(LineShape[] shapes, int from, boolean[] breaks, TextSigns text) {
        int joined = 0;
        int begun = 0;
        for (int i = 1; i < breaks.length; i++) {
            joined += breaks[i] ? 0 : 1;
            begun += breaks[i] && isOpen(shapes, from + i) ? 1 : 0;
        }
        boolean isProse = begun * MOST_JOINED < joined && !(text.isKorean() && joined >= MANY);
        if (joined < UNPROVEN || isProse || text.tally().proof() > 0 || text.script() == Script.IDEOGRAPHS) {
            return;
        }
        int start = from;
        for (int i = 1; i < breaks.length; i++) {
            breaks[i] |= Boundary.certain(shapes, from + i, start, text) <= 0;
            start = breaks[i] ? from + i : start;
        }
    }

    /**
     * Joins, in a text where nearly every line goes on that stops without an end, the few others: prose has no lines of their
     * own. What looks like a heading stays one, unless hardly any line does.
     */
    private static void joinProse(LineShape[] shapes, int from, boolean[] breaks, TextSigns text) {
        int joined = 0;
        int begun = 0;
        for (int i = 1; i < breaks.length; i++) {
            if (isOpen(shapes, from + i)) {
                joined += breaks[i] ? 0 : 1;
                begun += breaks[i] ? 1 : 0;
            }
        }
        if (begun == 0 || joined < MANY || begun * 100 >= FEW * (joined + begun)) {
            return;
        }
        boolean hardlyAny = begun * 100 < HARDLY_ANY * (joined + begun);
        int start = from;
        for (int i = 1; i < breaks.length; i++) {
            int at = from + i;
            if (breaks[i]
                    && isOpen(shapes, at)
                    && (shapes[at - 1].end == LineShape.End.WORD
                            || hardlyAny && shapes[at - 1].end == LineShape.End.COLON)
                    && (hardlyAny || !isLikeHeading(shapes, at - 1))
                    && Boundary.certain(shapes, at, start, text) == 0) {
                breaks[i] = false;
            }
            start = breaks[i] ? at : start;
        }
    }

    /** Whether a line could begin a paragraph, and the one before it ends no sentence. */
    private static boolean isOpen(LineShape[] shapes, int at) {
        LineShape.Start start = shapes[at].start;
        return start != LineShape.Start.LOWER && start != LineShape.Start.CLOSING && !shapes[at - 1].endsSentence();
    }

    private static boolean isLikeHeading(LineShape[] shapes, int at) {
        return (at == 0 || shapes[at - 1].endsSentence())
                && shapes[at].words <= LONGEST_HEADING
                && shapes[at + 1].words > LONGEST_HEADING;
    }
}
