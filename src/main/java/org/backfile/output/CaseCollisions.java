package org.backfile.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.backfile.report.Finding;

/**
 * Paths that differ in upper and lower case only. The file systems of Windows and macOS, as they are set up, and unpacked
 * archives there hold one file for them. Only paths with a capital are held, which few pages have. Safe for use by many
 * threads.
 */
final class CaseCollisions {
    /** The sources of the paths with a capital. */
    private final Map<String, String> capitals = new ConcurrentSkipListMap<>();

    /** Takes note of a path that was claimed. */
    void add(String path, String source) {
        for (int i = 0; i < path.length(); i++) {
            if (Character.isUpperCase(path.charAt(i))) {
                capitals.put(path, source);
                return;
            }
        }
    }

    /** A warning for each path, but for one of each kind, which other claimed paths only differ from in case. */
    List<Finding> findings(PathClaims claims) {
        var findings = new ArrayList<Finding>();
        var seen = new HashMap<String, String>();
        capitals.forEach((path, source) -> {
            String folded = path.toLowerCase(Locale.ROOT);
            String other = claims.isTaken(folded) ? folded : seen.putIfAbsent(folded, path);
            if (other != null) {
                findings.add(Finding.warning(
                        "output-case",
                        source,
                        0,
                        "'" + path + "' differs from '" + other
                                + "' in case only: on Windows and macOS one of them is lost",
                        "rename one of the two"));
            }
        });
        return findings;
    }
}
