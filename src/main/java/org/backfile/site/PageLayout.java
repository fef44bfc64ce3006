package org.backfile.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** On which pages articles stand. */
public enum PageLayout {
    /** Each on a page of its own. */
    SEPARATE,
    /** Those of a day on the day's page, so that a large archive has few files. */
    GROUPED;

    /** As settings name it: {@code grouped}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The layout of a name; empty if there is none. */
    public static Optional<PageLayout> of(String word) {
        return Arrays.stream(values())
                .filter(layout -> layout.word().equals(word))
                .findFirst();
    }
}
