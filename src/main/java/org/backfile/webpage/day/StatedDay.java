package org.backfile.webpage.day;

import java.time.LocalDate;

/**
 * A day that a page names.
 *
 * @param day the day
 * @param time the value that named it, where it names a time of day as well and a computer reads it; else empty
 */
record StatedDay(LocalDate day, String time) {}
