package org.backfile.parse;

/** Puts the pieces of a broken paragraph together, with a space wherever the break had eaten one. */
final class Joint {
    private Joint() {}

    static String join(Shape[] shapes, int from, int to) {
        var text = new StringBuilder();
        int quotes = 0;
        for (int i = from; i < to; i++) {
            String piece = shapes[i].text;
            if (i > from && needsSpace(text, piece, quotes % 2 == 1)) {
                text.append(' ');
            }
            text.append(piece);
            quotes += shapes[i].straightQuotes;
        }
        return text.toString();
    }

    /**
     * @param text what there is so far
     * @param piece what is to go on
     * @param quoted whether a straight quote mark is open
     */
    private static boolean needsSpace(StringBuilder text, String piece, boolean quoted) {
        char last = text.charAt(text.length() - 1);
        char before = text.length() > 1 ? text.charAt(text.length() - 2) : ' ';
        char first = piece.charAt(0);
        if (Script.isIdeograph(last) && Script.isIdeograph(first)
                || "，。、！？；：「」『』（）【】".indexOf(first) >= 0
                || "，。、！？；：「」『』（）【】".indexOf(last) >= 0) {
            return false;
        }
        if (",;:!?.)]}»”%؟،।".indexOf(first) >= 0 || Korean.continues(last, piece)) {
            return false;
        }
        if (first == '\'' || first == '’') {
            return piece.length() > 2 && piece.charAt(1) != ' ' && Character.isLetter(piece.charAt(2));
        }
        if (first == '"' && quoted) {
            return false;
        }
        if (last == '"' && quoted) {
            return false;
        }
        if (last == '-' || last == '/') {
            return !Character.isLetterOrDigit(before);
        }
        return "([{«“„‘‚$€£#@".indexOf(last) < 0;
    }
}
