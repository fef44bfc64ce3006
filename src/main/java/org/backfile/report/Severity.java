package org.backfile.report;

/** How grave a {@link Finding} is. */
public enum Severity {
    /** Worth knowing; nothing to do. Does not change the exit status. */
    NOTE,
    /** Something was repaired or looks wrong; the result stands. An error under {@code --strict}. */
    WARNING,
    /** Something was left out of the result. The run ends with exit status 1. */
    ERROR
}
