package org.backfile.report;

/** Told how far the work is. Called from several threads. */
public interface Progress {
    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void stage(String name, long total) {}

        @Override
        public void step(long count) {}
    };

    /**
     * A stage of the work begins, and the one before it has ended.
     *
     * @param name what is done, for a person: {@code reading raw files}
     * @param total how many steps it has; -1 if not known
     */
    void stage(String name, long total);

    /**
     * Some steps of the stage are done.
     *
     * @param count how many more
     */
    void step(long count);

    /** Something is found that a person should know before the work is done; it is reported at its end as well. */
    default void tell(Finding finding) {}
}
