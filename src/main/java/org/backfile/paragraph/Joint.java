package org.backfile.paragraph;

import org.backfile.language.Script;

/** Puts the pieces of a broken paragraph together, with a space wherever the break had eaten one. */
final class Joint {
    /** Signs of Chinese and Japanese outside their own blocks; other scripts use them too. */
    private static final String SHARED = "“”‘’…—·\"'";

    private final LineShape[] shapes;
    private final int from;
    private final int to;
    /** Whether most of the paragraph is Chinese or Japanese. */
    private final boolean ideographs;

    private Joint(LineShape[] shapes, int from, int to) {
        this.shapes = shapes;
        this.from = from;
        this.to = to;
        this.ideographs = isMostlyIdeographs();
    }

    static String join(LineShape[] shapes, int from, int to) {
        return new Joint(shapes, from, to).join();
    }

    private String join() {
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
    private boolean needsSpace(StringBuilder text, String piece, boolean quoted) {
        char last = text.charAt(text.length() - 1);
        char before = text.length() > 1 ? text.charAt(text.length() - 2) : ' ';
        char first = piece.charAt(0);
        if (isEastern(last) && isEastern(first) || ideographs && isTight(last, first)) {
            return false;
        }
        if (",;:!?.)]}»”%؟،।".indexOf(first) >= 0 || isEasternCloser(first) || Korean.continues(last, piece)) {
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
        return "([{«“„‘‚$€£#@「『（【《〈〔〖［｛".indexOf(last) < 0;
    }

    /** Whether Chinese or Japanese has no blank between two characters; between its letters and others as in the paragraph. */
    private boolean isTight(char last, char first) {
        boolean lastEastern = isEastern(last);
        boolean firstEastern = isEastern(first);
        if (!lastEastern && !firstEastern) {
            return SHARED.indexOf(last) >= 0 && SHARED.indexOf(first) >= 0;
        }
        char other = lastEastern ? first : last;
        boolean twoLetters = Script.isIdeograph(lastEastern ? last : first) && Character.isLetterOrDigit(other);
        return !twoLetters || !hasBlanksBetweenScripts();
    }

    /** Whether the paragraph puts blanks between its own letters and Latin ones, as some papers do. */
    private boolean hasBlanksBetweenScripts() {
        int blanks = 0;
        for (int i = from; i < to; i++) {
            char[] chars = shapes[i].chars;
            for (int k = 0; k + 1 < chars.length; k++) {
                if (chars[k] == ' ') {
                    blanks += k > 0 && isBetweenScripts(chars[k - 1], chars[k + 1]) ? 1 : 0;
                } else {
                    blanks -= isBetweenScripts(chars[k], chars[k + 1]) ? 1 : 0;
                }
            }
        }
        return blanks > 0;
    }

    private static boolean isBetweenScripts(char one, char other) {
        return Script.isIdeograph(one) != Script.isIdeograph(other)
                && Character.isLetterOrDigit(one)
                && Character.isLetterOrDigit(other);
    }

    private boolean isMostlyIdeographs() {
        int eastern = 0;
        int letters = 0;
        for (int i = from; i < to; i++) {
            if (!shapes[i].hasIdeographs) {
                letters += shapes[i].words; // a Latin word counts as a letter does there
                continue;
            }
            for (char c : shapes[i].chars) {
                eastern += Script.isIdeograph(c) ? 1 : 0;
                letters += c >= 0xAC00 && c <= 0xD7A3 ? 1 : 0;
            }
        }
        return eastern > letters;
    }

    /** Whether a character is a letter or a sign of Chinese and Japanese only. */
    private static boolean isEastern(char c) {
        return c >= 0x3000 && (c <= 0x303F || c >= 0xFF00 && c <= 0xFF9F || Script.isIdeograph(c));
    }

    /** Korean uses these as well, and puts blanks before those that open. */
    private static boolean isEasternCloser(char c) {
        return c >= 0x3000 && "，。、！？；：」』）】》〉〕〗］｝％".indexOf(c) >= 0;
    }
}
