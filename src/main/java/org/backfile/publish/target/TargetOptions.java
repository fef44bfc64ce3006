package org.backfile.publish.target;

import org.backfile.report.UserError;

/**
 * What the user says of a target.
 *
 * @param endpoint the address of an S3-compatible service; empty for Amazon's own
 * @param jobs how many files are on their way at once, 1 to {@value #MOST}
 */
public record TargetOptions(String endpoint, int jobs) {
    /** More gain nothing, and services take them for an attack. */
    public static final int MOST = 64;

    public TargetOptions {
        if (jobs < 1 || jobs > MOST) {
            throw new UserError("--jobs=" + jobs + " cannot be used", "write a number from 1 to " + MOST);
        }
    }
}
