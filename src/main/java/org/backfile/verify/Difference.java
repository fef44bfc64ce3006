package org.backfile.verify;

import java.util.Locale;
import org.backfile.report.Finding;
import org.backfile.report.Severity;

/**
 * A file that is not as it was.
 *
 * @param area where it belongs
 * @param kind what became of it
 * @param severity a note where we know that a person or a run did it
 * @param path as the owner knows it, from the site's folder on
 * @param what a sentence without a full stop, that says by whom it can have been
 * @param hint what to do; may be empty
 */
public record Difference(Area area, Kind kind, Severity severity, String path, String what, String hint)
        implements Comparable<Difference> {
    /** What a file is for. */
    public enum Area {
        RAW,
        CONTENT,
        OUTPUT,
        STATE
    }

    /** What became of a file. */
    public enum Kind {
        /** Its bytes are others. */
        CHANGED,
        /** It is not there. */
        MISSING,
        /** It was not there. */
        ADDED,
        /** It is there and cannot be read. */
        UNREADABLE
    }

    /** The same for the report. */
    public Finding finding() {
        return new Finding(severity, "fixity-" + word(kind), path, 0, what, hint);
    }

    /** Names of areas and kinds are written small. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** By path, then by what became of it. */
    @Override
    public int compareTo(Difference other) {
        int order = path.compareTo(other.path);
        return order != 0 ? order : kind.compareTo(other.kind);
    }
}
