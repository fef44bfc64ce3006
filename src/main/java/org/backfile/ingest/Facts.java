package org.backfile.ingest;

import java.util.List;
import org.backfile.report.Finding;

/**
 * What is known of a raw file once it was read. There is one for each file of the archive in memory, so it is small.
 *
 * @param raw the file's path below the raw folder
 * @param size in bytes, when it was read
 * @param modified in nanoseconds since 1970, when it was read
 * @param sha256 of its bytes, in hex; empty if it could not be read
 * @param wanted the path its article would like to have; empty if it was rejected
 * @param address a hash of the normalised address; 0 if it has none that could tell articles apart
 * @param text a hash of the text's words
 * @param words how many words the text has
 * @param bands of its MinHash signature; empty if the text is too short for one
 * @param rendered a hash of the content file it gives, before copies are listed in it; empty if it was rejected
 * @param findings what reading and parsing found
 */
record Facts(
        String raw,
        long size,
        long modified,
        String sha256,
        String wanted,
        long address,
        long text,
        int words,
        long[] bands,
        String rendered,
        List<Finding> findings) {

    boolean isRejected() {
        return wanted.isEmpty();
    }

    /** The same for a file that was touched but not changed. */
    Facts touched(long newSize, long newModified) {
        return new Facts(raw, newSize, newModified, sha256, wanted, address, text, words, bands, rendered, findings);
    }
}
