package org.backfile.verify;

import org.backfile.report.Severity;
import org.backfile.verify.Difference.Area;
import org.backfile.verify.Difference.Kind;

/** What is said alike of files of several areas. */
final class Differences {
    private Differences() {}

    /** Other bytes behind the same size and time. */
    static Difference silent(Area area, String path, String hint) {
        return new Difference(
                area,
                Kind.CHANGED,
                Severity.ERROR,
                path,
                "Its bytes are others though its size and time are as they were: no run of ours and hardly a person did"
                        + " that, but a failing disk, or a program that sets times",
                hint);
    }

    static Difference unreadable(Area area, String path, String why) {
        return new Difference(
                area,
                Kind.UNREADABLE,
                Severity.ERROR,
                path,
                "It cannot be read (" + why + ")",
                "see that you may read it; if the disk is failing, take a copy of all first");
    }
}
