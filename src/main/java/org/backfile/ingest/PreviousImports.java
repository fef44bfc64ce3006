package org.backfile.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.backfile.ingest.state.Cache;
import org.backfile.ingest.state.History;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.ingest.state.SourceRecord;

/**
 * What earlier runs left.
 *
 * @param history which raw file became which article
 * @param facts what is known of raw files, by their paths
 */
record PreviousImports(History history, Map<String, SourceRecord> facts) {
    /**
     * @param version facts of another do not count
     */
    static PreviousImports load(ImportLayout layout, String version) throws IOException {
        // A ledger that somebody deleted can only be made of all files.
        Map<String, SourceRecord> facts = Files.isRegularFile(layout.ledger())
                ? Cache.load(layout.cache(), version, Recurrence.checksum(layout.noiseCandidates()))
                : Map.of();
        return new PreviousImports(History.load(layout), facts);
    }
}
