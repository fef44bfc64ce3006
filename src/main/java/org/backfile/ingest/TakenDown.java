package org.backfile.ingest;

import java.util.List;
import org.backfile.article.Address;
import org.backfile.copies.TextFingerprint;
import org.backfile.parse.Parsed;
import org.backfile.raw.Raw;
import org.backfile.report.Finding;
import org.backfile.takedown.Takedowns;

/** Leaves out the raw files of articles that were taken down, before anything is remembered of their texts. */
record TakenDown(Takedowns takedowns) {
    /** What was read of a file; rejected with a note if its article, or one of the same address, was taken down. */
    Parsed settled(Parsed parsed, Raw.Text text) {
        if (!(parsed instanceof Parsed.Accepted accepted) || takedowns.all().isEmpty()) {
            return parsed;
        }
        String address = Address.normal(accepted.article().header().source());
        long hash = address.isEmpty() ? 0 : TextFingerprint.hash(address);
        return takedowns.isFrom(text.sha256(), hash)
                ? new Parsed.Rejected(List.of(Finding.note(
                        "taken-down",
                        text.path(),
                        0,
                        "Its article was taken down, and is left out",
                        "bring it back with 'backfile restore', or remove the file")))
                : parsed;
    }
}
