package org.backfile.date;

import org.jspecify.annotations.Nullable;

/**
 * A piece of a line.
 *
 * @param kind what it is
 * @param text as it stands in the line, digits as ASCII's
 * @param value a number's value; of a year that named its era, the year of the Gregorian calendar
 * @param digits how many digits a number has; 4 for a year that named its era; 0 for what is none
 * @param word what a word may be; null if it is not known, or no word
 * @param blank whether a blank stands before it
 */
record DateToken(
        Kind kind,
        String text,
        int value,
        int digits,
        @Nullable DateWord word,
        boolean blank) {
    enum Kind {
        NUMBER,
        WORD,
        MARK
    }

    static DateToken number(String digits, boolean blank) {
        int value = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        return new DateToken(Kind.NUMBER, digits, value, digits.length(), null, blank);
    }

    /** A year whose calendar is known already. */
    static DateToken year(int year, boolean blank) {
        return new DateToken(Kind.NUMBER, Integer.toString(year), year, 4, null, blank);
    }

    static DateToken word(String text, @Nullable DateWord word, boolean blank) {
        return new DateToken(Kind.WORD, text, 0, 0, word, blank);
    }

    static DateToken mark(int codePoint, boolean blank) {
        return new DateToken(Kind.MARK, Character.toString(codePoint), 0, 0, null, blank);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** A number that may be a day or a month. */
    boolean isSmall() {
        return digits == 1 || digits == 2;
    }

    boolean isMark(String marks) {
        return kind == Kind.MARK && marks.contains(text);
    }

    boolean is(DateWord.Role role) {
        return word != null && word.is(role);
    }

    boolean isMonth() {
        return word != null && word.months() != 0;
    }

    boolean isUnknown() {
        return kind == Kind.WORD && word == null;
    }
}
