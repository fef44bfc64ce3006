package org.backfile.paragraph;

import org.backfile.language.Script;

/** What is known of a text as a whole. */
final class TextSigns {
    /** How many lines tell what script a text is in. */
    private static final int FIRST = 9;

    private static final int HANGUL = 2;

    private final LineShape[] shapes;
    private final int from;
    private final int to;
    private final Script script;
    private final int writing;
    private final LineStatistics tally;
    private final Style style;
    /** Empty until it is asked for. */
    private Opening[] openings = {};

    private TextSigns(LineShape[] shapes, int from, int to) {
        this.shapes = shapes;
        this.from = from;
        this.to = to;
        this.script = script(shapes, from, Math.min(to, from + FIRST));
        this.writing = script == Script.CASED ? 0 : writing(shapes, from, Math.min(to, from + FIRST));
        this.tally = LineStatistics.of(shapes, from, to);
        this.style = Style.of(shapes, from, to);
    }

    static TextSigns of(LineShape[] shapes, int from, int to) {
        return new TextSigns(shapes, from, to);
    }

    /** The family of scripts that most of some lines are in. */
    private static Script script(LineShape[] shapes, int from, int to) {
        int[] count = new int[Script.values().length];
        for (int i = from; i < to; i++) {
            count[shapes[i].script().ordinal()] += Math.min(60, shapes[i].text.length());
        }
        Script most = Script.CASED;
        for (Script script : Script.values()) {
            most = count[script.ordinal()] > count[most.ordinal()] ? script : most;
        }
        return most;
    }

    private static int writing(LineShape[] shapes, int from, int to) {
        for (int i = from; i < to; i++) {
            String text = shapes[i].text;
            for (int k = 0; k < text.length(); k++) {
                char c = text.charAt(k);
                if (c >= 0x3041 && c <= 0x30FF) {
                    return 1;
                }
                if (c >= 0xAC00 && c <= 0xD7A3) {
                    return HANGUL;
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

    boolean isKorean() {
        return writing == HANGUL;
    }

    LineStatistics tally() {
        return tally;
    }

    Style style() {
        return style;
    }

    /** What one of the lines begins with. */
    Opening opening(int at) {
        if (openings.length == 0) {
            openings = Openings.of(shapes, from, to);
        }
        return openings[at - from];
    }
}
