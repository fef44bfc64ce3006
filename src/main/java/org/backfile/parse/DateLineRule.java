package org.backfile.parse;

import java.time.LocalDate;
import java.util.Optional;

/** The third line: the date again, and often the time. The header wins. */
final class DateLineRule implements Rule {
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
