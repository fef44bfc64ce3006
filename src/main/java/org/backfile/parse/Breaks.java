package org.backfile.parse;

/** Where paragraphs begin: the decisions on all of a body's lines. */
final class Breaks {
    private Breaks() {}

    /** For each line of a part whether it begins a paragraph; the part's first line does. */
    static boolean[] of(Shape[] shapes, int from, int to) {
        boolean[] breaks = new boolean[to - from];
        int start = from;
        TextSigns text = TextSigns.of(shapes, from, to);
        var signs = new Signs();
        for (int i = from; i < to; i++) {
            if (i == from || !Boundary.joins(shapes, i, start, text, signs)) {
                breaks[i - from] = true;
                start = i;
            }
        }
        return breaks;
    }
}
