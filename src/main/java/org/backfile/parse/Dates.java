package org.backfile.parse;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** The forms in which crawled pages name a day. */
final class Dates {
    private Dates() {}

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** Whether the text is {@code dddd-dd-dd}, be there such a day or not. */
    static boolean looksIso(String text) {
        return text.length() == 10 && startsIso(text);
    }

    private static boolean startsIso(String text) {
        if (text.length() < 10) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : !isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** The day of a text that {@link #looksIso}; empty if there is no such day. */
    static Optional<LocalDate> iso(String text) {
        return looksIso(text) ? day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)) : Optional.empty();
    }

    /**
     * Finds the day in a line that is a date and nothing else: ISO with or without time and zone, {@code 16:18
     * 16.06.2016}, {@code 10:01 GMT 03.12.2023 (Updated: 09:24 GMT 05.12.2023)}, {@code 3/12/2023}. Of two days the
     * first. Empty if the line is anything else.
     */
    static Optional<LocalDate> find(String line) {
        if (line.length() > 60 || line.isEmpty() || !isDigit(line.charAt(0))) {
            return Optional.empty();
        }
        if (startsIso(line)) {
            boolean whole =
                    line.length() == 10 || (line.charAt(10) == 'T' || line.charAt(10) == ' ') && isTime(line, 11);
            return whole ? iso(line.substring(0, 10)) : Optional.empty();
        }
        Optional<LocalDate> found = Optional.empty();
        for (String word : line.split(" ")) {
            String bare = bare(word);
            Optional<LocalDate> day = dayFirst(bare);
            if (day.isPresent()) {
                found = found.isPresent() ? found : day;
            } else if (!isTime(bare, 0) && !isZone(bare) && !bare.equals("Updated:")) {
                return Optional.empty();
            }
        }
        return found;
    }

    /**
     * The day of three words such as {@code July 20, 1976}, {@code 20 July 1976} or {@code Jan. 2 2006}; empty if they
     * are anything else.
     */
    static Optional<LocalDate> written(String first, String second, String year) {
        int month = month(first);
        String day = month > 0 ? second : first;
        month = month > 0 ? month : month(second);
        String bare = day.endsWith(",") ? day.substring(0, day.length() - 1) : day;
        if (month == 0 || !isNumber(bare, 2) || !isNumber(year, 4) || year.length() != 4) {
            return Optional.empty();
        }
        return day(Integer.parseInt(year), month, Integer.parseInt(bare));
    }

    /** The number of an English month's name or its first three letters; 0 for any other word. */
    private static int month(String word) {
        String bare = word.endsWith(".") || word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
        for (int i = 0; i < MONTHS.size(); i++) {
            String name = MONTHS.get(i);
            if (bare.equals(name) || bare.equals(name.substring(0, 3)) || bare.equals("Sept") && i == 8) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isNumber(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String bare(String word) {
        int from = word.startsWith("(") ? 1 : 0;
        int to = word.endsWith(")") || word.endsWith(",") ? word.length() - 1 : word.length();
        return word.substring(from, Math.max(from, to));
    }

    /** {@code 16.06.2016} or {@code 3/12/2023}: in this order wherever a month's name is not given. */
    private static Optional<LocalDate> dayFirst(String word) {
        int first = separator(word, 0);
        int second = first < 0 ? -1 : separator(word, first + 1);
        if (first < 1 || first > 2 || second - first < 2 || second - first > 3 || word.length() - second != 5) {
            return Optional.empty();
        }
        for (int i = 0; i < word.length(); i++) {
            if (i != first && i != second && !isDigit(word.charAt(i))) {
                return Optional.empty();
            }
        }
        return day(number(word, second + 1, word.length()), number(word, first + 1, second), number(word, 0, first));
    }

    private static int separator(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            if (word.charAt(i) == '.' || word.charAt(i) == '/') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTime(String text, int from) {
        boolean colon = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && ":+-.Z".indexOf(c) < 0) {
                return false;
            }
            colon |= c == ':';
        }
        return colon;
    }

    private static boolean isZone(String word) {
        return word.equals("GMT") || word.equals("UTC") || word.equals("MSK") || word.equals("CET");
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        boolean real = year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
