package org.backfile.raw;

/**
 * What is known of a saved page beside the page itself: from a sidecar, or from where it stands.
 *
 * @param address where it was found; empty if nobody knows
 * @param isSure whether somebody wrote the address down, so that it goes before what the page says of another site
 * @param day on which it was saved, {@code YYYY-MM-DD}; empty if nobody knows
 */
public record Capture(String address, boolean isSure, String day) {
    /** Nothing is known. */
    public static final Capture NONE = new Capture("", false, "");

    public boolean isNone() {
        return address.isEmpty() && day.isEmpty();
    }
}
