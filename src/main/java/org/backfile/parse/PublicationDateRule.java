package org.backfile.parse;

import java.time.LocalDate;
import java.util.Optional;
import org.backfile.date.CrawlDates;
import org.backfile.date.DateReading;
import org.backfile.parse.text.Plain;

/** The third line: the date again, and often the time. The header wins. */
final class PublicationDateRule implements Rule {
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
        boolean iso = CrawlDates.looksIso(line);
        if (iso && CrawlDates.iso(line).equals(Optional.of(draft.date))) {
            draft.next++; // as most are: nothing to compare
            draft.frontMatter(index, "date", "date-line");
            rejectWithoutBody(draft, index);
            return;
        }
        DateReading reading = DateReading.of(line);
        if (iso || reading.isDateOf(draft.date) && reading.hasDate()) {
            draft.next++;
            if (!iso && !line.equals(draft.time)) {
                addTime(draft, line);
            }
            compare(draft, index, iso ? "date" : "time", reading);
        } else if (reading.isDateOf(draft.date)
                || reading.isPartOfDate() && !isLast(draft, index)
                || isBeforeDescription(draft, index, reading)) {
            take(draft, index, "Stands where the date does, but in no form that is known");
        } else if (reading.isTime() && !isLast(draft, index)) {
            take(draft, index, "Tells a time where the date should be");
        } else if (!draft.isPlain) {
            draft.note("date-line-missing", index, "The third line is no date; it is read as text");
            return;
        }
        rejectWithoutBody(draft, index);
    }

    private static void rejectWithoutBody(Draft draft, int index) {
        if (draft.isDone()) {
            draft.reject("body-missing", index, "Ends after the date", "crawl it again");
        }
    }

    private static void take(Draft draft, int index, String why) {
        draft.next++;
        addTime(draft, draft.lines[index]);
        draft.frontMatter(index, "time", "date-line-unread");
        draft.note("date-line-unread", index, why);
    }

    private static void addTime(Draft draft, String line) {
        draft.time = draft.time.isEmpty() ? line : draft.time + "; " + line;
    }

    private static boolean isLast(Draft draft, int index) {
        for (int i = index + 1; i < draft.lines.length; i++) {
            if (!draft.lines[i].isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a line is the header's date in a form that we cannot read: it has hardly more than the numbers of day and
     * year, and what follows is a description, which the body says again.
     */
    private static boolean isBeforeDescription(Draft draft, int index, DateReading reading) {
        if (index + 2 >= draft.lines.length || !reading.hasNumbersOf(draft.date)) {
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

    private static void compare(Draft draft, int index, String to, DateReading reading) {
        String line = draft.lines[index];
        draft.frontMatter(index, to, "date-line");
        Optional<LocalDate> day = CrawlDates.looksIso(line) ? CrawlDates.iso(line) : reading.day();
        if (reading.mayBe(draft.date) || day.equals(Optional.of(draft.date))) {
            return;
        }
        if (day.isEmpty()) {
            draft.warn("date-line-impossible", index, "There is no day " + line + "; the header's stands", "");
            draft.frontMatter(index, to, "date-line-impossible");
        } else {
            draft.warn(
                    "dates-disagree",
                    index,
                    "Says " + day.get() + " where the header says " + draft.date + ", which stands",
                    "");
        }
    }
}
