package org.backfile.parse;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a line that holds dates and times and nothing else says.
 *
 * @param isDate whether it is such a line
 * @param day the first day it names; empty if there is no such day, or it is no such line
 */
record DateLine(boolean isDate, Optional<LocalDate> day) {
    private static final DateLine NONE = new DateLine(false, Optional.empty());
    private static final int LONGEST = 80;

    /** Words that stand beside dates and times. */
    private static final Set<String> BESIDE = Set.of(
            "published",
            "updated",
            "posted",
            "modified",
            "date",
            "on",
            "at",
            "of",
            "last",
            "am",
            "pm",
            "a.m.",
            "p.m.",
            "gmt",
            "utc",
            "msk",
            "cet",
            "cest",
            "est",
            "edt",
            "et",
            "pst",
            "pdt",
            "bst",
            "ist",
            "jst",
            "мск",
            "|",
            "-",
            "–",
            "—",
            "·",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun");

    static DateLine of(String line) {
        if (line.length() > LONGEST || line.isEmpty() || !hasDigit(line)) {
            return NONE;
        }
        String[] words = line.split("[ \\u00A0]+");
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
            } else if (isTime(word) || word.isEmpty() || BESIDE.contains(word.toLowerCase(Locale.ROOT))) {
                continue;
            } else {
                return NONE;
            }
            first = named ? first : day;
            named = true;
        }
        return named ? new DateLine(true, first) : NONE;
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

    private static boolean hasDigit(String line) {
        return line.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && "([".indexOf(word.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ")],:;".indexOf(word.charAt(to - 1)) >= 0) {
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
                && (Dates.month(first) > 0 && Dates.isNumber(second, 2)
                        || Dates.month(second) > 0 && Dates.isNumber(first, 2));
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && Dates.isNumber(text, 4);
    }

    private static boolean isTime(String text) {
        boolean colon = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Dates.isDigit(c) && ":+-.Z".indexOf(c) < 0) {
                return false;
            }
            colon |= c == ':';
        }
        return colon;
    }
}
