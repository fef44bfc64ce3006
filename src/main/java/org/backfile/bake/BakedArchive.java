package org.backfile.bake;

import java.util.List;
import org.backfile.report.Finding;

/**
 * What came of the bake of an archive.
 *
 * @param articles how many articles the archive has; of a share, how many pages were rendered
 * @param findings what is wrong with their headers, and with the topics' files
 * @param settled whether the same files bake to the same pages on another day
 */
record BakedArchive(int articles, List<Finding> findings, boolean settled) {
    BakedArchive {
        findings = List.copyOf(findings);
    }
}
