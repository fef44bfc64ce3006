package org.backfile.date;

import java.time.LocalDate;
import java.util.List;

/** Dates in a language that the lexicon lacks: the day, one word and the year of a date that is known, and nothing else unknown. */
final class UnknownMonth {
    private static final String MARKS = ",./-()|";

    private UnknownMonth() {}

    static boolean isBeside(List<DateToken> tokens, LocalDate known) {
        int word = -1;
        int day = -1;
        int year = -1;
        for (int i = 0; i < tokens.size(); i++) {
            DateToken token = tokens.get(i);
            boolean unknown = token.isUnknown();
            boolean isDay = token.isSmall() && token.value() == known.getDayOfMonth() && day < 0;
            boolean isYear = token.digits() == 4 && token.value() == known.getYear() && year < 0;
            if (unknown && word >= 0 || token.isMonth() || token.isNumber() && !isDay && !isYear) {
                return false;
            }
            word = unknown ? i : word;
            day = isDay ? i : day;
            year = isYear ? i : year;
        }
        if (word < 0 || day < 0 || year < 0) {
            return false;
        }
        int first = Math.min(word, Math.min(day, year));
        int last = Math.max(word, Math.max(day, year));
        int middle = word + day + year - first - last;
        return isBeside(tokens, first, middle) && isBeside(tokens, middle, last);
    }

    private static boolean isBeside(List<DateToken> tokens, int from, int to) {
        return tokens.subList(from + 1, to).stream().allMatch(token -> token.isMark(MARKS));
    }
}
