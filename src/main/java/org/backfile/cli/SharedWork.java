package org.backfile.cli;

import java.nio.file.Path;
import java.util.List;
import org.backfile.bake.Bake;
import org.backfile.cli.option.ImportDemands;
import org.backfile.cli.run.StageOutcome;
import org.backfile.ingest.Ingest;
import org.backfile.media.MediaOptions.Fetching;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.backfile.work.Share;

/** Does shares of an import or a bake, which the next one goes on with: what they find it tells. */
final class SharedWork {
    private SharedWork() {}

    static StageOutcome read(Ingest ingest, Share share, ImportDemands demands) {
        if (demands.dryRun()) {
            throw new UserError("--share and --dry-run do not go together", "leave one of them out");
        }
        if (demands.fetching() != Fetching.NONE) {
            throw new UserError("--share and --fetch-media do not go together", "import without --share");
        }
        return new StageOutcome(List.of(new StageOutcome.Count("raw files read", ingest.read(share))), List.of());
    }

    static StageOutcome bake(Path site, Path output, Share share, Progress progress) {
        int pages = Bake.share(site, output, share, Today.instant(), progress);
        return new StageOutcome(List.of(new StageOutcome.Count("pages rendered", pages)), List.of());
    }
}
