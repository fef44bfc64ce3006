package org.backfile.parse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a line that holds dates and times and nothing else says.
 *
 * @param isDate whether it is such a line
 * @param day the first day it names; empty if there is no such day, or it is no such line
 */
record DateLine(boolean isDate, Optional<LocalDate> day) {
    private static final DateLine NONE = new DateLine(false, Optional.empty());
    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 3;

    static DateLine of(String line) {
        if (Dates.looksIso(line)) {
            return new DateLine(true, Dates.iso(line));
        }
        if (line.length() > LONGEST || !hasDigit(line)) {
            return NONE;
        }
        String[] words = DateWords.of(line);
        boolean named = false;
        Optional<LocalDate> first = Optional.empty();
        for (int i = 0; i < words.length; i++) {
            String word = bare(words[i]);
            Optional<LocalDate> day = Optional.empty();
            if (isIso(word) || parts(word).length == 3) {
                day = isIso(word) ? Dates.iso(word.substring(0, 10)) : numbers(word);
            } else if (i + 2 < words.length && isWritten(word, bare(words[i + 1]), bare(words[i + 2]))) {
                day = Dates.written(word, bare(words[i + 1]), bare(words[i + 2]));
                i += 2;
            } else if (isTime(word) || word.isEmpty() || DateWords.isBeside(word)) {
                continue;
            } else {
                return NONE;
            }
            first = named ? first : day;
            named = true;
        }
        return named ? new DateLine(true, first) : NONE;
    }

    /** Whether a line has the numbers of a day and its year, and hardly a word besides: {@code 2020. gada 4. maijs}. */
    static boolean mayBe(String line, LocalDate known) {
        if (line.length() > LONGEST) {
            return false;
        }
        int words = 0;
        boolean day = false;
        boolean year = false;
        for (String word : line.split("[ ,./:-]+")) {
            if (!Dates.isNumber(word, 4)) {
                words++;
                continue;
            }
            int number = Integer.parseInt(word);
            year |= number == known.getYear() || number == known.getYear() % 100;
            day |= number == known.getDayOfMonth();
        }
        return day && year && words <= MOST_WORDS;
    }

    /** The other reading of {@code 5/4/2020}, month first; empty if there is none. */
    static Optional<LocalDate> monthFirst(String line) {
        for (String word : line.split(" ")) {
            int[] parts = parts(bare(word));
            if (parts.length == 3) {
                return Dates.day(parts[2], parts[0], parts[1]);
            }
        }
        return Optional.empty();
    }

    /**
     * The line with a year of two digits written out where that makes the date a known one: {@code 09/05/19}. As it was
     * where it does not, for such a date can be read in many ways.
     */
    static String withFullYear(String line, LocalDate known) {
        if (line.length() > LONGEST) {
            return line;
        }
        for (String word : line.split(" ")) {
            String[] parts = bare(word).split("[./-]");
            if (parts.length == 3 && Arrays.stream(parts).allMatch(part -> Dates.isNumber(part, 2))) {
                int[] numbers = Arrays.stream(parts).mapToInt(Integer::parseInt).toArray();
                int year = known.getYear() % 100;
                boolean last = numbers[2] == year
                        && (isDay(known, numbers[1], numbers[0]) || isDay(known, numbers[0], numbers[1]));
                if (last || numbers[0] == year && isDay(known, numbers[1], numbers[2])) {
                    return line.replace(bare(word), known.toString());
                }
            }
        }
        return line;
    }

    private static boolean isDay(LocalDate date, int month, int day) {
        return date.getMonthValue() == month && date.getDayOfMonth() == day;
    }

    private static boolean hasDigit(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Dates.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && "([（".indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ")],:;.）".indexOf(word.charAt(to - 1)) >= 0) {
            to--;
        }
        return word.substring(from, to);
    }

    /** {@code 2025-10-27}, {@code 2025-10-27T10:09+0000}. */
    private static boolean isIso(String word) {
        return Dates.startsIso(word) && (word.length() == 10 || word.charAt(10) == 'T' && isTime(word.substring(11)));
    }

    /** The three numbers of {@code 16.06.2016}, {@code 3/12/2023} or {@code 2023-12-3}; none of another word. */
    private static int[] parts(String word) {
        int[] none = {};
        int first = separator(word, 0);
        int second = first < 0 ? -1 : separator(word, first + 1);
        if (second < 0 || word.charAt(first) != word.charAt(second)) {
            return none;
        }
        String[] texts = {word.substring(0, first), word.substring(first + 1, second), word.substring(second + 1)};
        boolean yearLast = word.charAt(first) != '-' && Dates.isNumber(texts[0], 2) && isYear(texts[2]);
        boolean yearFirst = isYear(texts[0]) && Dates.isNumber(texts[2], 2);
        if (!yearLast && !yearFirst || !Dates.isNumber(texts[1], 2)) {
            return none;
        }
        return new int[] {Integer.parseInt(texts[0]), Integer.parseInt(texts[1]), Integer.parseInt(texts[2])};
    }

    /** Day, month, year in this order wherever that is a day; else month, day, year. */
    private static Optional<LocalDate> numbers(String word) {
        int[] parts = parts(word);
        if (parts[0] > 31) {
            return Dates.day(parts[0], parts[1], parts[2]);
        }
        Optional<LocalDate> day = Dates.day(parts[2], parts[1], parts[0]);
        return day.isPresent() || word.indexOf('/') < 0 ? day : Dates.day(parts[2], parts[0], parts[1]);
    }

    private static int separator(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            if ("./-".indexOf(word.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the words are a month's name, a number and a year, in whichever order, be there such a day or not. */
    private static boolean isWritten(String first, String second, String year) {
        return isYear(year)
                && (Dates.month(first) > 0 && DateWords.isDay(second)
                        || Dates.month(second) > 0 && DateWords.isDay(first));
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && Dates.isNumber(text, 4);
    }

    /** {@code 10:01}, {@code 10:01:05+03:00}, {@code 10h01}, {@code 10:01pm}. */
    private static boolean isTime(String word) {
        String text = word.endsWith("am") || word.endsWith("pm") ? word.substring(0, word.length() - 2) : word;
        boolean colon = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hours = c == 'h' && i > 0;
            if (!Dates.isDigit(c) && ":+-.Z".indexOf(c) < 0 && !hours) {
                return false;
            }
            colon |= c == ':' || hours;
        }
        return colon;
    }
}
