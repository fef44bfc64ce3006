package org.backfile.paragraph;

/** Tells lines of code and cells of figures, which are no prose that was broken. */
final class CodeLine {
    private static final int MOST_DIGITS = 24;
    private static final int LONGEST = 120;

    private CodeLine() {}

    /** Whether a line looks like code or an address: it ends in a sign of code, or has two such signs inside of words. */
    static boolean isLikeCode(char[] line) {
        if (line.length > LONGEST) {
            return false;
        }
        char last = line[line.length - 1];
        if (last == ';' || last == '{' || last == '}' || last == '=' || last == '>') {
            return true;
        }
        int marks = 0;
        for (int i = 1; i + 1 < line.length && marks < 2; i++) {
            marks += isMark(line[i]) && line[i - 1] != ' ' ? 1 : 0;
        }
        return marks == 2;
    }

    private static boolean isMark(char c) {
        return c == '(' || c == '_' || c == '=' || c == '{' || c == '<' || c == '/' || c == '\\' || c == '@';
    }

    /** Whether half of a line's signs are digits, as in a table's cells. */
    static boolean isMostlyDigits(char[] line) {
        if (line.length > MOST_DIGITS) {
            return false;
        }
        int digits = 0;
        for (char c : line) {
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits * 2 >= line.length;
    }
}
