package org.backfile.date;

import org.backfile.webpage.day.DayReader;

/** How import reads days. */
public final class BenchmarkDays {
    private BenchmarkDays() {}

    public static DayReader reader() {
        return CrawlDates::find;
    }
}
