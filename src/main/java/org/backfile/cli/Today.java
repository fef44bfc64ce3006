package org.backfile.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.backfile.report.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What day it is, and what time: by the clock in the zone of this machine, or as the environment variable
 * {@code SOURCE_DATE_EPOCH} says, in seconds since 1970 in UTC, so that a build can be made again to the same bytes
 * (reproducible-builds.org/specs/source-date-epoch).
 */
final class Today {
    private static final String VARIABLE = "SOURCE_DATE_EPOCH";

    private Today() {}

    /** @throws UserError if the environment says what is no time */
    static Instant instant() {
        return said(System.getenv(VARIABLE)).orElseGet(Instant::now);
    }

    /** @throws UserError if the environment says what is no time */
    static LocalDate date() {
        return said(System.getenv(VARIABLE))
                .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC))
                .orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    }

    /** The time that a value of the variable says; empty if it is not set, or to nothing. */
    static Optional<Instant> said(@Nullable String seconds) {
        if (seconds == null || seconds.isEmpty()) {
            return Optional.empty();
        }
        if (!seconds.matches("[0-9]{1,11}")) {
            throw new UserError(
                    VARIABLE + " is '" + seconds + "', which is no time",
                    "set it to a whole number of seconds since 1970, or unset it");
        }
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
    }
}
