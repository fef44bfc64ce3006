package org.backfile.webpage.day;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the days that pages hold for computers, in whichever form, and for readers, with words around them. */
public final class DateText {
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d])[T ,;|]*(\\d{1,2}:\\d\\d.*)?.*", Pattern.DOTALL);
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)[T ]?(?:(\\d\\d):?(\\d\\d):?(\\d\\d)?)?.*");
    private static final Pattern NUMBERS = Pattern.compile(
            "(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d\\d)(?![\\d/.-]*\\d{3}).*", Pattern.DOTALL);
    private static final Pattern IN_TEXT = Pattern.compile(
            "(?<![\\d/.-])(?:\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}|\\d{1,2}([-/.])\\s?\\d{1,2}\\2\\s?\\d{4})(?![\\d/])");
    private static final Pattern EASTERN =
            Pattern.compile("(\\d{4})\\s?[年년.]\\s?(\\d{1,2})\\s?[月월.]\\s?(\\d{1,2})(?:\\s?[日号號일.]|(?!\\d))");
    /** Signs that part a day from what stands beside it: {@code , 8.5.12}. */
    private static final Pattern AROUND = Pattern.compile("^[\\s,;:|•·–—(\\[]+|[\\s,;|•·–—)\\]]+$");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+[.'’º°ª]*");
    private static final int LONGEST = 160;
    private static final int MOST_YEARS = 4;
    private static final int LATEST_YEAR = 2100;

    private final DayReader days;
    private final boolean isMonthFirst;

    /**
     * @param isMonthFirst whether {@code 3/4/2021} is a day in March
     */
    public DateText(DayReader days, boolean isMonthFirst) {
        this.days = days;
        this.isMonthFirst = isMonthFirst;
    }

    /** The day of a value that is meant to name one; empty if it does not. */
    Optional<StatedDay> value(String text) {
        String value = digits(text.strip());
        if (value.isEmpty() || value.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<StatedDay> day = machine(AROUND.matcher(value).replaceAll(""));
        return day.isPresent() ? day : find(value).map(found -> new StatedDay(found, ""));
    }

    private Optional<StatedDay> machine(String value) {
        Matcher ordered = YEAR_FIRST.matcher(value);
        if (ordered.matches()) {
            boolean hasTime = ordered.group(5) != null;
            return day(ordered.group(1), ordered.group(3), ordered.group(4))
                    .map(day -> new StatedDay(day, hasTime ? iso(value) : ""));
        }
        if (value.matches("-?\\d{9,10}(\\.\\d+)?|\\d{13}")) {
            return epoch(value);
        }
        Matcher compact = COMPACT.matcher(value);
        if (compact.matches()) {
            Optional<LocalDate> day = day(compact.group(1), compact.group(2), compact.group(3));
            if (day.isPresent()) {
                String time =
                        compact.group(4) == null ? "" : day.get() + "T" + compact.group(4) + ":" + compact.group(5);
                return day.map(found -> new StatedDay(found, time));
            }
        }
        Matcher numbers = NUMBERS.matcher(value);
        return numbers.matches()
                ? numbers(numbers.group(1), numbers.group(2), numbers.group(3), numbers.group(4))
                        .map(day -> new StatedDay(day, ""))
                : Optional.empty();
    }

    /** A time stamp as others read it too: with two digits in each place, or as it was. */
    private static String iso(String value) {
        return value.length() > 10 && value.charAt(4) == '-' && value.charAt(7) == '-' ? value : "";
    }

    private static Optional<StatedDay> epoch(String value) {
        boolean millis = value.length() == 13 && value.indexOf('.') < 0;
        long seconds = Long.parseLong(value.split("\\.")[0]) / (millis ? 1000 : 1);
        Instant instant = Instant.ofEpochSecond(seconds);
        LocalDate day = instant.atZone(ZoneOffset.UTC).toLocalDate();
        return seconds > 0 && day.getYear() < LATEST_YEAR
                ? Optional.of(new StatedDay(day, instant.toString()))
                : Optional.empty();
    }

    private Optional<LocalDate> numbers(String first, String mark, String second, String year) {
        int number = Integer.parseInt(year);
        // Of two digits: this century up to a few years hence.
        String full = year.length() == 4 ? year : String.valueOf(number < 40 ? 2000 + number : 1900 + number);
        Optional<LocalDate> dayFirst = day(full, second, first);
        Optional<LocalDate> monthFirst = mark.equals(".") ? Optional.empty() : day(full, first, second);
        boolean swaps = isMonthFirst && mark.equals("/") && monthFirst.isPresent();
        return dayFirst.isPresent() && !swaps ? dayFirst : monthFirst;
    }

    /** The first day in a text, whatever else is there; empty if there is none. */
    Optional<LocalDate> find(String whole) {
        String text = digits(whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole);
        Matcher numbers = IN_TEXT.matcher(text);
        while (numbers.find()) {
            Optional<StatedDay> day = machine(numbers.group());
            if (day.isPresent()) {
                return day.map(StatedDay::day);
            }
        }
        Matcher eastern = EASTERN.matcher(text);
        if (eastern.find()) {
            Optional<LocalDate> day = day(eastern.group(1), eastern.group(2), eastern.group(3));
            if (day.isPresent()) {
                return day;
            }
        }
        Optional<LocalDate> written = days.day(text);
        return written.isPresent() ? written : inWords(text);
    }

    /** Tries the words around each year: {@code Posted by Anna on 4 March 2021 at noon}. */
    private Optional<LocalDate> inWords(String text) {
        var starts = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            starts.add(words.start());
            ends.add(words.end());
        }
        int years = 0;
        for (int i = 0; i < starts.size() && years < MOST_YEARS; i++) {
            if (!text.substring(starts.get(i), ends.get(i)).matches("[12]\\d{3}\\D*")) {
                continue;
            }
            years++;
            for (int length = 2; length <= 4; length++) {
                if (i - length >= 0) {
                    Optional<LocalDate> day = days.day(text.substring(starts.get(i - length), ends.get(i)));
                    if (day.isPresent()) {
                        return day;
                    }
                }
            }
            Optional<LocalDate> day = stamped(text, starts, ends, i);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    /** {@code Mar 4 10:00:00 EST 2021}, and the year before month and day. */
    private Optional<LocalDate> stamped(String text, List<Integer> starts, List<Integer> ends, int year) {
        String named = text.substring(starts.get(year), ends.get(year));
        for (int from = Math.max(0, year - 7); from + 1 < year; from++) {
            Optional<LocalDate> day = days.day(text.substring(starts.get(from), ends.get(from + 1)) + " " + named);
            if (day.isPresent()) {
                return day;
            }
        }
        if (year + 2 < starts.size()) {
            Optional<LocalDate> day =
                    days.day(text.substring(starts.get(year + 1), ends.get(year + 2)) + " " + named.substring(0, 4));
            return day.isPresent() ? day : days.day(text.substring(starts.get(year), ends.get(year + 2)));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The digits of all scripts as ASCII's. */
    private static String digits(String text) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F && Character.isDigit(c)) {
                changed = changed == null ? new StringBuilder(text) : changed;
                changed.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return changed == null ? text : changed.toString();
    }

    /** Whether pages in a language, or of a place, write the month first. */
    public static boolean isMonthFirst(String language) {
        String tag = language.replace('_', '-').toLowerCase(Locale.ROOT);
        return tag.equals("en-us") || tag.equals("en-ph") || tag.startsWith("en-us-");
    }
}
