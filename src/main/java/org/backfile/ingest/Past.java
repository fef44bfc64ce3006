package org.backfile.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/**
 * What earlier runs left.
 *
 * @param history which raw file became which article
 * @param facts what is known of raw files, by their paths
 */
record Past(History history, Map<String, Facts> facts) {
    /**
     * @param version facts of another do not count
     */
    static Past load(Layout layout, String version) throws IOException {
        // A ledger that somebody deleted can only be made of all files.
        Map<String, Facts> facts = Files.isRegularFile(layout.ledger())
                ? Cache.load(layout.cache(), version, Recurrence.checksum(layout.noiseCandidates()))
                : Map.of();
        return new Past(History.load(layout), facts);
    }
}
