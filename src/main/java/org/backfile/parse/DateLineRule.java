package org.backfile.parse;

import java.time.LocalDate;
import java.util.Optional;

/** The third line: the date again, and often the time. The header wins. */
final class DateLineRule implements Rule {
    /** So many letters of two texts that are alike are no chance. */
    private static final int ENOUGH = 80;

    @Override
    public void apply(Draft draft) {
        if (!draft.hasNext()) {
            draft.reject("body-missing", draft.lines.length - 1, "Ends after the title", "crawl it again");
            return;
        }
        int index = draft.next;
        String line = draft.lines[index];
        DateLine found = DateLine.of(line);
        if (!found.isDate()) {
            found = DateLine.of(DateLine.withFullYear(line, draft.date));
        }
        if (!found.isDate() && isBeforeDescription(draft, index)) {
            draft.next++;
            draft.time = draft.time.isEmpty() ? line : draft.time + "; " + line;
            draft.frontMatter(index, "time", "date-line-unread");
            draft.note("date-line-unread", index, "Stands where the date does, but in no form that is known");
            return;
        }
        if (!found.isDate()) {
            draft.note("date-line-missing", index, "The third line is no date; it is read as text");
            return;
        }
        draft.next++;
        boolean more = !Dates.looksIso(line);
        if (more && !line.equals(draft.time)) {
            draft.time = draft.time.isEmpty() ? line : draft.time + "; " + line;
        }
        compare(draft, index, more ? "time" : "date", found.day());
        if (draft.isDone()) {
            draft.reject("body-missing", index, "Ends after the date", "crawl it again");
        }
    }

    /**
     * Whether a line is the header's date in a form that we cannot read: it has hardly more than the numbers of day and
     * year, and what follows is a description, which the body says again.
     */
    private static boolean isBeforeDescription(Draft draft, int index) {
        if (index + 2 >= draft.lines.length || !DateLine.mayBe(draft.lines[index], draft.date)) {
            return false;
        }
        String description = Plain.of(shortened(draft.lines[index + 1]));
        String body = Plain.of(shortened(draft.lines[index + 2]));
        int length = Math.min(description.length(), ENOUGH);
        return length > 0 && Plain.contains(body, description.substring(0, length));
    }

    private static String shortened(String line) {
        return line.substring(0, Math.min(line.length(), 2 * ENOUGH));
    }

    private static void compare(Draft draft, int index, String to, Optional<LocalDate> day) {
        String line = draft.lines[index];
        draft.frontMatter(index, to, "date-line");
        if (day.isEmpty()) {
            draft.warn("date-line-impossible", index, "There is no day " + line + "; the header's stands", "");
            draft.frontMatter(index, to, "date-line-impossible");
        } else if (!day.get().equals(draft.date) && !DateLine.monthFirst(line).equals(Optional.of(draft.date))) {
            draft.warn(
                    "dates-disagree",
                    index,
                    "Says " + day.get() + " where the header says " + draft.date + ", which stands",
                    "");
        }
    }
}
