package org.backfile.parse;

/**
 * Where paragraphs begin: the decisions on all of a body's lines. Where a first reading has doubts, a second one decides,
 * which knows what the first found elsewhere in the text.
 */
final class Breaks {
    private static final Weights[] FIRST = Weights.load("boundary.tsv", Signs.NAMES.subList(0, Signs.FIRST));
    private static final Weights[] SECOND = Weights.load("doubt.tsv", Signs.NAMES);

    private Breaks() {}

    /** For each line of a part whether it begins a paragraph; the part's first line does. */
    static boolean[] of(Shape[] shapes, int from, int to) {
        TextSigns text = TextSigns.of(shapes, from, to);
        int script = text.script().ordinal();
        var signs = new Signs();
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
        return breaks;
    }
}
