package org.backfile.parse;

import java.time.LocalDate;
import java.util.Optional;

/** The third line: the date again. The header wins. */
final class DateLineRule implements Rule {
    @Override
    public void apply(Draft draft) {
        if (!draft.hasNext()) {
            draft.reject("body-missing", draft.lines.length - 1, "Ends after the title", "crawl it again");
            return;
        }
        int index = draft.next;
        String line = draft.lines[index];
        Optional<LocalDate> date = Dates.find(line);
        if (date.isEmpty()) {
            if (Dates.looksIso(line)) {
                draft.warn("date-line-impossible", index, "There is no day " + line + "; the header's stands", "");
                draft.frontMatter(index, "date", "date-line-impossible");
                draft.next++;
            } else {
                draft.note("date-line-missing", index, "The third line is no date; it is read as text");
            }
            return;
        }
        draft.frontMatter(index, "date", "date-line");
        draft.next++;
        if (!date.get().equals(draft.date)) {
            draft.warn(
                    "dates-disagree",
                    index,
                    "Says " + date.get() + " where the header says " + draft.date + ", which stands",
                    "");
        }
        if (draft.isDone()) {
            draft.reject("body-missing", index, "Ends after the date", "crawl it again");
        }
    }
}
