package org.backfile.publish.target;

/** Opens targets of a kind. Those of parts of the program are found by {@link java.util.ServiceLoader}. */
public interface TargetProvider {
    /**
     * Opens a target, and need not look yet whether it is there.
     *
     * @param target as the user wrote it, of the provider's kind: {@code s3://bucket/prefix}
     * @throws org.backfile.report.UserError if it is malformed, or cannot be reached
     */
    PublishTarget open(String target, TargetOptions options);
}
