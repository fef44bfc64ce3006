package org.backfile.permanence;

import java.util.Locale;
import org.backfile.report.UserError;

/** What a bake does about an address that was published and would be lost. */
public enum Policy {
    /** Leaves its page as it was, and calls it an error. */
    KEEP,
    /** Says so. */
    WARN,
    /** Nothing; the list is kept all the same. */
    OFF;

    /** Reads the setting {@code permanence}; without one a bake warns. */
    public static Policy of(String setting) {
        String word = setting.strip();
        for (Policy each : values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
                return each;
            }
        }
        if (word.isEmpty()) {
            return WARN;
        }
        throw new UserError("jbake.properties: permanence=" + word + " cannot be used", "write one of keep, warn, off");
    }
}
