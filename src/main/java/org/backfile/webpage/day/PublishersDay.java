package org.backfile.webpage.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a time stamp where its publisher is: a stamp of another zone may be of the day before or after the address's. */
final class PublishersDay {
    private static final Pattern STAMP = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?\\s?(Z|[+-]\\d\\d:?\\d\\d)?.*");

    private final DateText dates;

    PublishersDay(DateText dates) {
        this.dates = dates;
    }

    /**
     * The day with its time, moved if need be.
     *
     * @param stated what the page states
     * @param address the day in its address
     * @param others what else it gives for the day of publication
     */
    PublicationDay of(PublicationDay stated, Optional<LocalDate> address, List<String> others) {
        if (stated.time().isEmpty() || isConfirmed(stated.day(), others)) {
            return stated;
        }
        boolean isNext = address.isPresent() && Math.abs(ChronoUnit.DAYS.between(stated.day(), address.get())) == 1;
        return isNext ? new PublicationDay(address.get(), stated.time(), stated.basis()) : stated;
    }

    /** Whether the page names the day with a time of a zone of its own. */
    private boolean isConfirmed(LocalDate day, List<String> others) {
        for (String other : others) {
            Optional<StatedDay> found = dates.value(other);
            if (found.isPresent() && found.get().day().equals(day)) {
                Matcher stamp = STAMP.matcher(found.get().time());
                boolean isOfZone = stamp.matches()
                        && stamp.group(1) != null
                        && !stamp.group(1).equals("Z")
                        && !stamp.group(1).endsWith("00:00")
                        && !stamp.group(1).endsWith("0000");
                if (isOfZone) {
                    return true;
                }
            }
        }
        return false;
    }
}
