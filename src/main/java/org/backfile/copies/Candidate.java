package org.backfile.copies;

import org.backfile.article.Provenance;

/** What is known of a raw file's article while no text is read again: enough to see which files may hold one article. */
public interface Candidate {
    /** The file's path below the raw folder. */
    String raw();

    /** Whether its text is licensed to be read, not to be shown: one that may be shown stands before it. */
    default boolean isLicensed() {
        return new Provenance(raw(), "").isLicensed();
    }

    /** The path its article would like to have, which begins with its day: {@code 1969/07/20}. */
    String wanted();

    /** A hash of the normalised address; 0 if it has none that could tell articles apart. */
    long address();

    /** A hash of the text's words. */
    long text();

    /** How many words the text has. */
    int words();

    /** What texts that are nearly the same have in common. */
    MinHash signature();
}
