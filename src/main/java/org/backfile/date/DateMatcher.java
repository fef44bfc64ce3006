package org.backfile.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.date.DateWord.Role;
import org.backfile.date.FoundDate.Partial;

/** Finds dates and times among tokens. */
final class DateMatcher {
    /** What brings the last two digits of a Buddhist year to those of the Gregorian one, 543 before. */
    private static final int THAI = 57;

    private static final String BETWEEN = ",./-()|·・\"'’";
    private static final String SEPARATORS = "./-·・";
    private static final int MOST_BETWEEN = 6;

    private final List<DateToken> tokens;

    DateMatcher(List<DateToken> tokens) {
        this.tokens = tokens;
    }

    /** The date that begins at a token; empty if none does. */
    Optional<FoundDate> date(int first) {
        DateToken one = tokens.get(first);
        if (one.digits() == 8 && one.text().length() == 8) {
            return whole(first);
        }
        if (!isPart(first)) {
            return Optional.empty();
        }
        int second = next(first);
        int third = second < 0 ? -1 : next(second);
        Optional<FoundDate> three = third < 0 ? Optional.empty() : three(first, second, third);
        if (three.isPresent() || second < 0) {
            return three;
        }
        DateToken two = tokens.get(second);
        if (one.isSmall() && two.isMonth()) {
            return Optional.of(FoundDate.partial(-1, word(two), one.value(), second + 1));
        }
        // "Sat, 5 Jun 2018": a word of both kinds is the weekday where another month follows.
        boolean isWeekday =
                one.is(Role.WEEKDAY) && third >= 0 && tokens.get(third).isMonth();
        return one.isMonth() && !isWeekday && two.isSmall()
                ? Optional.of(FoundDate.partial(-1, word(one), two.value(), second + 1))
                : Optional.empty();
    }

    /** Where the time that begins at a token ends; the token itself if none does. */
    int time(int first) {
        DateToken hour = tokens.get(first);
        if (!hour.isNumber() || !hour.isSmall() || hour.value() > 24) {
            return first;
        }
        int end = first + 1;
        boolean colon = is(end, ":");
        boolean stop = is(end, ".") && !tokens.get(end).blank() && !is(end + 2, "./-") && !isSmallDate(first);
        if ((colon || stop)
                && isSixtieth(end + 1, colon)
                && !tokens.get(end + 1).blank()) {
            end += 2;
            while (is(end, ":.") && isNumber(end + 1) && !tokens.get(end + 1).blank()) {
                end += 2;
            }
            return end;
        }
        if (!has(end, Role.HOUR) && !has(end, Role.HALF)) {
            return first;
        }
        boolean hours = has(end, Role.HOUR);
        end++;
        if (hours && isSixtieth(end, false)) {
            end += has(end + 1, Role.MINUTE) ? 2 : 1;
        }
        return end;
    }

    /** {@code 4.3.} before a year is none, be there a blank or not. */
    private boolean isSmallDate(int first) {
        return first + 3 < tokens.size()
                && isNumber(first + 3)
                && tokens.get(first + 3).digits() == 4
                && is(first + 2, ".");
    }

    private Optional<FoundDate> whole(int at) {
        int value = tokens.get(at).value();
        DateToken year = DateToken.year(value / 10_000, false);
        List<LocalDate> days = FoundDate.numbered(year, value / 100 % 100, value % 100);
        return days.isEmpty() ? Optional.empty() : Optional.of(new FoundDate(days, List.of(), at + 1));
    }

    private Optional<FoundDate> three(int first, int second, int third) {
        DateToken a = tokens.get(first);
        DateToken b = tokens.get(second);
        DateToken c = tokens.get(third);
        int end = third + 1;
        int months = (a.isMonth() ? 1 : 0) + (b.isMonth() ? 1 : 0) + (c.isMonth() ? 1 : 0);
        if (months == 0) {
            return isSeparated(first, second, third) ? numbers(a, b, c, end) : Optional.empty();
        }
        if (months > 1) {
            // The same month in two languages: "4 آذار/مارس 2021".
            boolean twice = a.isSmall() && b.isMonth() && c.isMonth() && (word(b).months() & word(c).months()) != 0;
            int year = twice ? next(third) : -1;
            return year >= 0 && isYear(tokens.get(year))
                    ? Optional.of(FoundDate.named(tokens.get(year), word(c), a.value(), year + 1))
                    : Optional.empty();
        }
        DateToken month = a.isMonth() ? a : b.isMonth() ? b : c;
        DateToken one = a.isMonth() ? b : a;
        DateToken other = c.isMonth() ? b : c;
        if (isYear(other) && one.isSmall()) {
            return Optional.of(FoundDate.named(other, word(month), one.value(), end));
        }
        if (isYear(one) && other.isSmall()) {
            return Optional.of(FoundDate.named(one, word(month), other.value(), end));
        }
        if (!one.isSmall() || other.digits() != 2 || c.isMonth()) {
            return Optional.empty();
        }
        boolean isThai = Character.UnicodeScript.of(month.text().codePointAt(0)) == Character.UnicodeScript.THAI;
        FoundDate dayFirst = FoundDate.partial(century(other, isThai), word(month), one.value(), end);
        FoundDate yearFirst = FoundDate.partial(century(one, isThai), word(month), other.value(), end);
        return Optional.of(new FoundDate(List.of(), both(dayFirst.partial(), yearFirst.partial()), end));
    }

    /** A year's last two digits, in the Gregorian calendar; Thai papers write those of the Buddhist one. */
    private static int century(DateToken year, boolean isThai) {
        return isThai ? (year.value() + THAI) % 100 : year.value();
    }

    private static Optional<FoundDate> numbers(DateToken a, DateToken b, DateToken c, int end) {
        if (a.isSmall() && b.isSmall() && c.isSmall()) {
            return Optional.of(new FoundDate(
                    List.of(),
                    List.of(
                            new Partial(c.value(), b.value(), a.value()),
                            new Partial(c.value(), a.value(), b.value()),
                            new Partial(a.value(), b.value(), c.value())),
                    end));
        }
        boolean yearFirst = isYear(a) || a.digits() == 3 && a.value() >= 80 && a.value() < 200;
        if (yearFirst && b.isSmall() && c.isSmall()) {
            return Optional.of(new FoundDate(FoundDate.numbered(a, b.value(), c.value()), List.of(), end));
        }
        if (!isYear(c) || !a.isSmall() || !b.isSmall()) {
            return Optional.empty();
        }
        List<LocalDate> dayFirst = FoundDate.numbered(c, b.value(), a.value());
        List<LocalDate> monthFirst = FoundDate.numbered(c, a.value(), b.value());
        return Optional.of(new FoundDate(both(dayFirst, monthFirst), List.of(), end));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        var both = new ArrayList<T>(first);
        both.addAll(second);
        return both;
    }

    /** Whether the same sign parts three numbers, or words that count do, or blanks after a year. */
    private boolean isSeparated(int first, int second, int third) {
        String one = between(first, second);
        String two = between(second, third);
        boolean counted = one.equals("w") && (two.equals("w") || two.equals(","));
        boolean marked = one.length() == 1 && one.equals(two) && SEPARATORS.contains(one);
        return counted || marked || one.isEmpty() && two.isEmpty() && isYear(tokens.get(first));
    }

    /** The mark between two tokens; {@code w} if a word is there. */
    private String between(int from, int to) {
        String mark = "";
        for (DateToken token : tokens.subList(from + 1, to)) {
            mark = token.kind() == DateToken.Kind.WORD ? "w" : mark.isEmpty() ? token.text() : mark;
        }
        return mark;
    }

    /** The next part of a date; negative if something else comes first. */
    private int next(int from) {
        for (int i = from + 1; i < tokens.size() && i <= from + MOST_BETWEEN; i++) {
            if (isPart(i)) {
                boolean glued =
                        tokens.get(i - 1).isMark(SEPARATORS) && !tokens.get(i).blank();
                return !glued && time(i) > i ? -1 : i;
            }
            DateToken token = tokens.get(i);
            if (!token.isMark(BETWEEN) && !token.is(Role.BETWEEN) && !token.is(Role.WEEKDAY)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isPart(int at) {
        DateToken token = tokens.get(at);
        return token.isNumber() && token.digits() <= 4 || token.isMonth();
    }

    private static boolean isYear(DateToken token) {
        return token.digits() == 4 && token.value() >= 1000 && token.value() < 2700
                || token.digits() == 4 && token.value() > 5600 && token.value() < 5900;
    }

    private static DateWord word(DateToken token) {
        DateWord word = token.word();
        if (word == null) {
            throw new IllegalArgumentException(token.text());
        }
        return word;
    }

    private boolean is(int at, String marks) {
        return at < tokens.size() && tokens.get(at).isMark(marks);
    }

    private boolean has(int at, Role role) {
        return at < tokens.size() && tokens.get(at).is(role);
    }

    private boolean isNumber(int at) {
        return at < tokens.size() && tokens.get(at).isNumber();
    }

    private boolean isSixtieth(int at, boolean anyLength) {
        return isNumber(at)
                && tokens.get(at).value() < 60
                && (tokens.get(at).digits() == 2 || anyLength && tokens.get(at).digits() == 1);
    }
}
