package org.backfile.webpage.day;

import java.time.LocalDate;
import java.util.Optional;

/** Reads a day as people write it. */
@FunctionalInterface
public interface DayReader {
    /** The day in a text that holds a date, perhaps a time, and nothing else; empty for any other. */
    Optional<LocalDate> day(String text);
}
