package org.backfile.webpage.day;

import java.time.LocalDate;

/**
 * The day on which a page says that its article was published.
 *
 * @param day the day
 * @param time the page's own time stamp, where it names a time of day too and begins with an ISO date; else empty
 * @param basis where that was found
 */
public record PublicationDay(LocalDate day, String time, Basis basis) {
    /** Where a day was found, the surest first. */
    public enum Basis {
        /** The page states it for computers, or beside the article. */
        STATED,
        /** Its address holds it. */
        ADDRESS,
        /** It stands somewhere in the text, for readers. */
        TEXT,
        /** The page says only when it was changed. */
        CHANGED
    }
}
