package org.backfile.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.date.DateWord.Role;

/**
 * What a short text says of days and times: in the words of some hundred languages (Unicode CLDR), in the digits of any
 * script, by the Gregorian, Buddhist, Minguo, Japanese, Persian, Islamic, Hebrew and Ethiopic calendars, day, month and
 * year in any order.
 */
public final class DateReading {
    private static final int LONGEST = 80;
    /** Beside a known date, so many words that say something else; behind {@code Posted by} more. */
    private static final int MOST_WORDS = 3;

    private static final int MOST_AFTER_LABEL = 6;
    private static final int SHORTEST_LABEL = 4;
    private static final DateReading NONE = new DateReading(List.of(), new Rest(), List.of());

    /** What is no date in it. */
    private static final class Rest {
        private int words;
        private int numbers;
        private int times;
        private int ago;
        private boolean label;
        /** How many words go on behind a date without a mark, as they do in a sentence. */
        private int on;

        private boolean open;
    }

    private final List<FoundDate> dates;
    private final Rest rest;
    private final List<DateToken> tokens;

    private DateReading(List<FoundDate> dates, Rest rest, List<DateToken> tokens) {
        this.dates = List.copyOf(dates);
        this.rest = rest;
        this.tokens = List.copyOf(tokens);
    }

    /** Reads a text; of one longer than 80 characters, or without a number, says nothing. */
    public static DateReading of(String text) {
        if (text.length() > LONGEST || !mayHoldNumber(text)) {
            return NONE;
        }
        List<DateToken> tokens = DateTokenizer.tokens(text);
        var matcher = new DateMatcher(tokens);
        var dates = new ArrayList<FoundDate>();
        var rest = new Rest();
        int i = 0;
        while (i < tokens.size()) {
            Optional<FoundDate> date = matcher.date(i);
            int time = matcher.time(i);
            if (date.isPresent()) {
                dates.add(date.get());
                i = date.get().end();
                rest.open = true;
            } else if (time > i) {
                rest.times++;
                i = zone(tokens, time);
            } else {
                i = other(tokens, i, rest);
            }
        }
        return new DateReading(dates, rest, tokens);
    }

    /** Whether the text is one whole date or several, with times, labels and weekdays, and nothing else; be there such days or not. */
    public boolean isDate() {
        return rest.words == 0 && rest.numbers == 0 && dates.stream().anyMatch(FoundDate::isWhole);
    }

    /**
     * The first whole date in the text, whatever else is there; empty if there is none, or no such day. Where it can be
     * read in two ways, the day comes before the month.
     */
    public Optional<LocalDate> day() {
        return dates.stream().filter(FoundDate::isWhole).findFirst().flatMap(FoundDate::first);
    }

    /** Whether it names a day, with its year or without. */
    public boolean hasDate() {
        return !dates.isEmpty();
    }

    /** Whether one of its dates may be a day, read in any way. */
    public boolean mayBe(LocalDate day) {
        return dates.stream().anyMatch(date -> date.mayBe(day));
    }

    /**
     * Whether the text, known to stand where a day's date does, is that date: without the century or the year too, in an
     * unknown language, or with a few words beside it. A sentence that names the day is none.
     */
    public boolean isDateOf(LocalDate day) {
        if (isDate()) {
            return true;
        }
        Optional<FoundDate> found =
                dates.stream().filter(date -> date.mayBe(day)).findFirst();
        if (found.isEmpty()) {
            return dates.isEmpty() && UnknownMonth.isBeside(tokens, day);
        }
        boolean bare = rest.words == 0 && rest.numbers == 0;
        int most = rest.label ? MOST_AFTER_LABEL : MOST_WORDS;
        return bare
                || found.get().isWhole() && rest.words <= most && rest.numbers <= 1 && rest.on <= 1 && !isSentence();
    }

    /**
     * Whether it holds the numbers of a day and its year, and hardly a word besides that is not known: enough to be a date
     * in an unknown language, if what stands around it speaks for one.
     */
    public boolean hasNumbersOf(LocalDate day) {
        return dates.isEmpty()
                && rest.words <= MOST_WORDS
                && tokens.stream().anyMatch(token -> token.isSmall() && token.value() == day.getDayOfMonth())
                && tokens.stream()
                        .anyMatch(token -> token.isNumber()
                                && (token.value() == day.getYear()
                                        || token.isSmall() && token.value() == day.getYear() % 100));
    }

    private boolean isSentence() {
        int last = tokens.size() - 1;
        return rest.words > 1
                && tokens.get(last).isMark(".!?")
                && tokens.get(last - 1).isUnknown();
    }

    /** Whether it is a date without century or year, and nothing else: {@code 04/06/20}, {@code 4 June, 10:30}. */
    public boolean isPartOfDate() {
        return rest.words == 0 && rest.numbers == 0 && !dates.isEmpty() && !isDate();
    }

    /** Whether it is a time and no date, or one told from today: {@code 10:30}, {@code 2 hours ago}. */
    public boolean isTime() {
        return dates.isEmpty() && rest.words == 0 && (rest.times > 0 && rest.numbers == 0 || rest.ago > 0);
    }

    private static int other(List<DateToken> tokens, int at, Rest rest) {
        DateToken token = tokens.get(at);
        rest.open &= token.kind() != DateToken.Kind.MARK;
        boolean stray = token.word() != null && token.isMonth() && token.word().roles() == 0;
        if (token.isUnknown() || stray) {
            rest.words++;
            rest.on += rest.open ? 1 : 0;
        } else if (token.isNumber()) {
            boolean ago = at + 1 < tokens.size() && tokens.get(at + 1).is(Role.AGO);
            boolean counts = at + 1 < tokens.size()
                    && (tokens.get(at + 1).is(Role.COUNT)
                            || token.digits() == 4
                                    && (tokens.get(at + 1).is(Role.ZONE)
                                            || tokens.get(at + 1).is(Role.HOUR)));
            rest.numbers += counts || ago ? 0 : 1;
        } else {
            rest.ago += token.is(Role.AGO) ? 1 : 0;
            rest.label |= token.is(Role.LABEL) && at <= 1 && token.text().length() >= SHORTEST_LABEL;
        }
        return at + 1;
    }

    /** Behind a time: {@code +03:00}, {@code GMT+7}, {@code Z}. */
    private static int zone(List<DateToken> tokens, int from) {
        int at = from;
        while (at < tokens.size()
                && (tokens.get(at).is(Role.ZONE) || tokens.get(at).is(Role.HALF))) {
            at++;
        }
        boolean signed = at + 1 < tokens.size()
                && tokens.get(at).isMark("+-")
                && tokens.get(at + 1).isNumber();
        if (!signed
                || tokens.get(at + 1).blank()
                || tokens.get(at).isMark("-") && tokens.get(at).blank()) {
            return at;
        }
        at += 2;
        boolean minutes = at + 1 < tokens.size()
                && tokens.get(at).isMark(":")
                && tokens.get(at + 1).isNumber();
        return minutes ? at + 2 : at;
    }

    private static boolean mayHoldNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c >= 0x5D0 && (c <= 0x5EA || Character.isDigit(c) || isHanNumber(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHanNumber(char c) {
        return c >= 0x3007 && "〇一二三四五六七八九十元".indexOf(c) >= 0;
    }
}
