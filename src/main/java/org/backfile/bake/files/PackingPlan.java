package org.backfile.bake.files;

import java.nio.file.Path;
import org.backfile.bake.jbake.JBakeSite;
import org.backfile.output.Output;
import org.backfile.report.UserError;

/** Whether an archive has so many pages that those of months are packed. */
public final class PackingPlan {
    private static final int MILLION = 1_000_000;

    private PackingPlan() {}

    /**
     * Lets the output pack them if there are more than {@code output.packs} says. To be said before the first page is written.
     *
     * @param files how many pages there will be, and files beside them
     * @param state where bakes keep what they know
     * @throws UserError if the setting cannot be used
     */
    public static void begin(JBakeSite jbake, long files, Path state, Output output) {
        int most = jbake.number("output.packs", MILLION);
        if (most < 0) {
            throw new UserError(
                    "jbake.properties: output.packs=" + most + " cannot be used",
                    "write 0 for never, or a number of files above which pages are packed");
        }
        if (most > 0 && files > most) {
            output.packMonths(state.resolve("pages-to-pack"));
        }
    }
}
