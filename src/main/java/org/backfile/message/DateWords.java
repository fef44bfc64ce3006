package org.backfile.message;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days in words. The names are those of the message files: the JDK's differ from one version to the next, and pages must
 * not.
 */
public final class DateWords {
    private static final String SEPARATOR = "\\|";

    private final Messages messages;
    private final List<String> months;
    private final List<String> monthsOfDays;
    private final List<String> monthsShort;
    private final List<String> weekdays;
    private final List<String> initials;
    private final DayOfWeek firstOfWeek;

    DateWords(Messages messages) {
        this.messages = messages;
        months = list("months");
        monthsOfDays = list("monthsOfDays");
        monthsShort = list("monthsShort");
        weekdays = list("weekdays");
        initials = list("weekdayInitials");
        firstOfWeek = DayOfWeek.of(messages.number("firstDayOfWeek", 1, 7));
    }

    private List<String> list(String key) {
        return List.of(messages.text(key).split(SEPARATOR, -1));
    }

    /** Whether a message is a list of as many names as it has to be. */
    static boolean isList(String text, int size) {
        String[] names = text.split(SEPARATOR, -1);
        return names.length == size && List.of(names).stream().noneMatch(String::isBlank);
    }

    /** {@code 27 October 2025}. */
    public String full(LocalDate date) {
        return messages.text(
                "dateFull", Integer.toString(date.getDayOfMonth()), monthOfDay(date), Integer.toString(date.getYear()));
    }

    /** {@code 27 October}, of any year. */
    public String dayOfYear(LocalDate date) {
        return messages.text("dateDay", Integer.toString(date.getDayOfMonth()), monthOfDay(date));
    }

    /** {@code October 2025}. */
    public String monthAndYear(LocalDate date) {
        return messages.text("dateMonth", month(date), Integer.toString(date.getYear()));
    }

    /** {@code October 2025} where the day of the month stands before it, in the case that then is needed. */
    public String restOfDay(LocalDate date) {
        return messages.text("dateRest", monthOfDay(date), Integer.toString(date.getYear()));
    }

    /** {@code 2025}, as it stands alone. */
    public String year(LocalDate date) {
        return year(date.getYear());
    }

    /** The same of the year's number. */
    public String year(int year) {
        return messages.text("dateYear", Integer.toString(year));
    }

    /** {@code October}. */
    public String month(LocalDate date) {
        return months.get(date.getMonthValue() - 1);
    }

    /** {@code Oct}. */
    public String monthShort(LocalDate date) {
        return monthsShort.get(date.getMonthValue() - 1);
    }

    private String monthOfDay(LocalDate date) {
        return monthsOfDays.get(date.getMonthValue() - 1);
    }

    /** {@code Monday}. */
    public String weekday(LocalDate date) {
        return weekdays.get(date.getDayOfWeek().ordinal());
    }

    /** The day that a week begins with. */
    public DayOfWeek firstOfWeek() {
        return firstOfWeek;
    }

    /** A weekday's name in a few letters and whole. */
    public record WeekdayName(String initial, String name) {}

    /** The weekdays' names, in the order of the week. */
    public List<WeekdayName> week() {
        var week = new ArrayList<WeekdayName>();
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            int day = firstOfWeek.plus(i).ordinal();
            week.add(new WeekdayName(initials.get(day), weekdays.get(day)));
        }
        return week;
    }
}
