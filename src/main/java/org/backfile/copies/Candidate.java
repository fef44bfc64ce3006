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

    /**
     * Whether it tells who wrote it, or has pictures or links. Of two files from one address such a one is shown, where the
     * other is the bare text.
     */
    default boolean isRich() {
        return false;
    }

    /** Whether the text is long enough to have a signature. */
    default boolean hasSignature() {
        return !signature().isNone();
    }

    /** A band of the signature, only of one that is there: what is asked so often need not make the signature each time. */
    default long band(int number) {
        return signature().band(number);
    }
}
