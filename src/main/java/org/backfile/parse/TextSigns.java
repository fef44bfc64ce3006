package org.backfile.parse;

import org.backfile.parse.Shape.End;
import org.backfile.parse.Shape.Start;

/** What is known of a text as a whole: which words are names, and whether it holds broken lines and headings at all. */
final class TextSigns {
    /** How many steps a share has. */
    static final int LEVELS = 6;

    private static final int LONGEST_HEADING = 18;

    private final Shape[] shapes;
    private final int from;
    private final int to;
    private final int broken;
    private final int sentences;
    private final int doubts;
    private final int headings;
    private final int torn;
    private final Script script;
    private final Style style;
    private final int writing;
    /** Empty until it is asked for. */
    private Opening[] openings = {};

    private TextSigns(
            Shape[] shapes,
            int from,
            int to,
            int broken,
            int sentences,
            int doubts,
            int headings,
            int torn,
            Script script,
            Style style) {
        this.shapes = shapes;
        this.script = script;
        this.style = style;
        this.writing = script == Script.CASED ? 0 : writing(shapes, from, to);
        this.from = from;
        this.to = to;
        this.broken = broken;
        this.sentences = sentences;
        this.doubts = doubts;
        this.headings = headings;
        this.torn = torn;
    }

    static TextSigns of(Shape[] shapes, int from, int to) {
        int sentences = 0;
        int open = 0;
        int doubts = 0;
        int certain = 0;
        int headings = 0;
        int torn = 0;
        for (int i = from; i < to; i++) {
            if (shapes[i].endsSentence()) {
                sentences++;
            } else if (i + 1 < to) {
                open++;
                boolean goesOn = shapes[i + 1].start == Start.LOWER || shapes[i + 1].start == Start.CLOSING;
                doubts += goesOn ? 0 : 1;
                certain += goesOn ? 1 : 0;
                boolean heading = shapes[i].end == End.WORD
                        && shapes[i].words <= 12
                        && shapes[i].startsLikeSentence()
                        && (i == from || shapes[i - 1].endsSentence())
                        && shapes[i + 1].words > 11
                        && !goesOn;
                headings += heading ? 1 : 0;
                torn += isTorn(shapes[i]) ? 1 : 0;
            }
        }
        int lines = Math.max(1, to - from);
        return new TextSigns(
                shapes,
                from,
                to,
                level(certain, lines),
                Math.min(LEVELS - 1, sentences * LEVELS / lines),
                open == 0 ? 0 : Math.min(LEVELS - 1, doubts * LEVELS / open),
                level(headings, lines),
                level(torn, lines),
                script(shapes, from, to),
                Style.of(shapes, from, to));
    }

    /** Whether a line is a paragraph's beginning rather than a heading: it is long, or a sentence has ended in it. */
    private static boolean isTorn(Shape line) {
        return line.end != End.COLON
                && (line.hasSentenceInside || line.words > LONGEST_HEADING)
                && !line.endsInCredit();
    }

    private static int level(int count, int lines) {
        int percent = count * 100 / lines;
        return count == 0 ? 0 : percent < 4 ? 1 : percent < 10 ? 2 : percent < 20 ? 3 : percent < 33 ? 4 : 5;
    }

    /** The family of scripts that most of the text's first lines are in. */
    private static Script script(Shape[] shapes, int from, int to) {
        int[] count = new int[Script.values().length];
        int last = Math.min(to, from + 9);
        for (int i = from; i < last; i++) {
            count[shapes[i].script().ordinal()] += Math.min(60, shapes[i].text.length());
        }
        Script most = Script.CASED;
        for (Script script : Script.values()) {
            most = count[script.ordinal()] > count[most.ordinal()] ? script : most;
        }
        return most;
    }

    private static int writing(Shape[] shapes, int from, int to) {
        int last = Math.min(to, from + 9);
        for (int i = from; i < last; i++) {
            String text = shapes[i].text;
            for (int k = 0; k < text.length(); k++) {
                char c = text.charAt(k);
                if (c >= 0x3041 && c <= 0x30FF) {
                    return 1;
                }
                if (c >= 0xAC00 && c <= 0xD7A3) {
                    return 2;
                }
            }
        }
        return 0;
    }

    Script script() {
        return script;
    }

    /** Whether the text has kana (1) or hangul (2), in which particles tell much; 0 if it has neither. */
    int writing() {
        return writing;
    }

    Style style() {
        return style;
    }

    /** How many lines certainly go on where the line before them stopped, of 0 to 5. */
    int broken() {
        return broken;
    }

    /** How many lines end a sentence, of 0 to 5. */
    int sentences() {
        return sentences;
    }

    /** How many lines without an end are followed by one that could be new as well, of 0 to 5. */
    int doubts() {
        return doubts;
    }

    /** How many lines could be headings, of 0 to 5. */
    int headings() {
        return headings;
    }

    /** How many lines that do not end are no headings, for they are long or hold a sentence, of 0 to 5. */
    int torn() {
        return torn;
    }

    /** What one of the lines begins with. */
    Opening opening(int at) {
        if (openings.length == 0) {
            openings = Openings.of(shapes, from, to);
        }
        return openings[at - from];
    }
}
