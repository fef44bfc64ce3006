package org.backfile.cli;

import java.nio.file.Path;
import org.backfile.report.Progress;
import org.backfile.report.UserError;

/**
 * The one place where commands meet the rooms that do the work.
 *
 * @param importer from raw files to {@code content/}
 * @param baker from {@code content/} to the output folder
 */
record Parts(Importer importer, Baker baker) {
    static final Parts OURS = new Parts(
            // ingest.Ingest goes here.
            (raw, site, demands, progress) -> {
                throw new UserError("This version of Backfile cannot import", "");
            },
            // bake.Bake goes here.
            (site, output, progress) -> {
                throw new UserError("This version of Backfile cannot bake", "");
            });

    /** From raw files to {@code content/}. */
    @FunctionalInterface
    interface Importer {
        /**
         * @param raw the folder of raw files; it exists
         * @param site the site's folder; it exists
         */
        Outcome run(Path raw, Path site, Demands demands, Progress progress);
    }

    /** From {@code content/} to the output folder. */
    @FunctionalInterface
    interface Baker {
        /**
         * @param site the site's folder; it exists
         * @param output the folder to write to; it need not exist
         */
        Outcome run(Path site, Path output, Progress progress);
    }

    /**
     * How much the user puts up with.
     *
     * @param strict whether a warning counts as an error
     * @param maxRejects how many files may be rejected before the import gives up; {@link Integer#MAX_VALUE} for any
     */
    record Demands(boolean strict, int maxRejects) {}
}
