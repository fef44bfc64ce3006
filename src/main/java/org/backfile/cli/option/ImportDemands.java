package org.backfile.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.backfile.media.MediaOptions.Fetching;
import org.backfile.source.SourceOptions;
import org.backfile.work.Share;

/**
 * How much the user puts up with.
 *
 * @param strict whether a warning counts as an error
 * @param maxRejects how many files may be rejected before the import gives up; {@link Integer#MAX_VALUE} for any
 * @param own folders in which no raw files are looked for, beside the usual ones of a site
 * @param source what is said of the files to import
 * @param dryRun whether it is only to be told what would be done
 * @param fetching from where pictures are got that the files do not have
 * @param share what of it is to be done; empty for all
 */
public record ImportDemands(
        boolean strict,
        int maxRejects,
        List<Path> own,
        SourceOptions source,
        boolean dryRun,
        Fetching fetching,
        Optional<Share> share) {
    public ImportDemands {
        own = List.copyOf(own);
    }

    public ImportDemands(boolean strict, int maxRejects) {
        this(strict, maxRejects, List.of(), SourceOptions.NONE, false, Fetching.NONE, Optional.empty());
    }

    /** The same where the site is baked to a folder. */
    public ImportDemands bakingTo(Path output) {
        return new ImportDemands(strict, maxRejects, List.of(output), source, dryRun, fetching, share);
    }

    /** The same of some files only, or told what they are. */
    public ImportDemands of(SourceOptions files) {
        return new ImportDemands(strict, maxRejects, own, files, dryRun, fetching, share);
    }

    /** The same, with nothing written. */
    public ImportDemands dry(boolean value) {
        return new ImportDemands(strict, maxRejects, own, source, value, fetching, share);
    }

    /** The same with pictures from the web. */
    public ImportDemands fetching(Fetching value) {
        return new ImportDemands(strict, maxRejects, own, source, dryRun, value, share);
    }

    /** The same, of which only a share is done. */
    public ImportDemands of(Optional<Share> value) {
        return new ImportDemands(strict, maxRejects, own, source, dryRun, fetching, value);
    }
}
