package org.backfile.parse;

/** One step of understanding a raw file. Rules run in a fixed order and see what those before them found out. */
@FunctionalInterface
interface Rule {
    /** Reads and changes the draft; {@link Draft#reject} ends the work on the file. */
    void apply(Draft draft);
}
