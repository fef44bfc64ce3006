package org.backfile.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The styles that a reference to an article is written in. */
public enum CitationStyle {
    /** The Chicago Manual of Style's, as in bibliographies: a paper's article by paper and day. */
    CHICAGO,
    /** The American Psychological Association's (7th edition, 10.1): author, date, title, paper. */
    APA;

    /** As settings name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The style of a name; empty if there is none of that name. */
    public static Optional<CitationStyle> of(String word) {
        return Arrays.stream(values())
                .filter(style -> style.word().equals(word))
                .findFirst();
    }
}
