package org.backfile.message;

import java.util.Map;
import java.util.Optional;

/** Messages that are no sentences but lists and numbers, and what they have to look like. */
final class DateForms {
    private static final Map<String, Integer> LISTS =
            Map.of("months", 12, "monthsOfDays", 12, "monthsShort", 12, "weekdays", 7, "weekdayInitials", 7);

    private static final Map<String, String> NUMBERS =
            Map.of("firstDayOfWeek", "[1-7]", "groupSizes", "[1-9](;[1-9])?", "groupFrom", "[1-9]");

    private DateForms() {}

    /** What is wrong with a message, if it has to have a form. */
    static Optional<String> complaint(String key, String text) {
        Integer names = LISTS.get(key);
        if (names != null && !DateWords.isList(text, names)) {
            return Optional.of("it has to be " + names + " names with | between them");
        }
        String number = NUMBERS.get(key);
        return number == null || text.matches(number)
                ? Optional.empty()
                : Optional.of("'" + text + "' stands where " + number + " should");
    }
}
