package org.backfile.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a line that holds dates and times and nothing else says.
 *
 * @param isDate whether it is such a line
 * @param day the first day it names; empty if there is no such day, or it is no such line
 */
public record DateLine(boolean isDate, Optional<LocalDate> day) {
    private static final DateLine NONE = new DateLine(false, Optional.empty());

    public static DateLine of(String line) {
        if (CrawlDates.looksIso(line)) {
            return new DateLine(true, CrawlDates.iso(line));
        }
        DateReading reading = DateReading.of(line);
        return reading.isDate() ? new DateLine(true, reading.day()) : NONE;
    }
}
