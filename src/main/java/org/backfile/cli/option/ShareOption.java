package org.backfile.cli.option;

import java.util.Optional;
import org.backfile.report.UserError;
import org.backfile.work.Share;
import picocli.CommandLine.Option;

/** The option to do a part of the work only. */
public final class ShareOption {
    @Option(
            names = "--share",
            paramLabel = "N/M",
            description = "Do the N-th of M shares and leave it to the next call without --share, which does all else;"
                    + " 0/M, what all shares need, comes first.")
    private String share = "";

    /** Empty if it was not given. */
    public Optional<Share> share() {
        if (share.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Share.parse(share)
                .orElseThrow(() ->
                        new UserError("--share=" + share + " cannot be used", "write 0/8 first, and then 1/8 to 8/8")));
    }
}
