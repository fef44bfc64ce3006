package org.backfile.raw;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a saved page beside the page itself: from a sidecar, or from where it stands.
 *
 * @param address where it was found; empty if nobody knows
 * @param isSure whether somebody wrote the address down, so that it goes before what the page says of another site
 * @param day on which it was saved, {@code YYYY-MM-DD}; empty if nobody knows
 * @param ownersDay the day of articles that name none, as the owner says; empty if the owner does not
 * @param title what it is called; empty if nobody knows
 */
public record Capture(String address, boolean isSure, String day, String ownersDay, String title) {
    /** Nothing is known. */
    public static final Capture NONE = new Capture("", false, "");

    public Capture(String address, boolean isSure, String day) {
        this(address, isSure, day, "", "");
    }

    /** The same with what the owner says. */
    public Capture withOwnersDay(Optional<LocalDate> date) {
        return date.isEmpty()
                ? this
                : new Capture(address, isSure, day, date.get().toString(), title);
    }

    /** Whether it is of a page. */
    public boolean isOfPage() {
        return !address.isEmpty() || !day.isEmpty();
    }

    public boolean isNone() {
        return !isOfPage() && ownersDay.isEmpty();
    }
}
