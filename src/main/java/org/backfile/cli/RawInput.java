package org.backfile.cli;

import java.nio.file.Path;
import org.backfile.cli.Services.Demands;
import org.backfile.report.UserError;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The raw files to import, and what an import puts up with. */
final class RawInput {
    @Parameters(
            paramLabel = "RAW_DIR",
            description = "The folder of raw files, .txt or .html; folders in it are read too.")
    private Path folder;

    @Option(names = "--strict", description = "Count warnings as errors.")
    private boolean strict;

    @Option(
            names = "--max-rejects",
            paramLabel = "N",
            description = "Give up, writing nothing, when more than N files are rejected (default: any number).")
    private int maxRejects = Integer.MAX_VALUE;

    /** Picocli fills in the options. */
    @SuppressWarnings("NullAway.Init")
    RawInput() {}

    RawInput(Path folder, boolean strict) {
        this.folder = folder;
        this.strict = strict;
    }

    /** The folder of raw files, absolute; it is there. */
    Path folder() {
        return SiteOptions.existing(folder, "the raw files", "name the folder that holds the raw files");
    }

    Demands demands() {
        if (maxRejects < 0) {
            throw new UserError("--max-rejects=" + maxRejects + " cannot be used", "allow 0 or more");
        }
        return new Demands(strict, maxRejects);
    }
}
