package org.backfile.raw;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.report.Finding;

/** What is hidden among the raw files: its name, or that of a folder it is in, starts with a dot. */
final class Hidden {
    /** By the hidden file or folder that stands highest, how many files there are that would be raw files. */
    private final Map<String, Integer> files = new TreeMap<>();

    /**
     * Whether a file is hidden; then it is counted.
     *
     * @param path below the raw folder
     * @param isRaw whether it would be a raw file
     */
    boolean has(String path, boolean isRaw) {
        int at = start(path);
        if (at < 0) {
            return false;
        }
        if (isRaw) {
            int slash = path.indexOf('/', at);
            files.merge(slash < 0 ? path : path.substring(0, slash + 1), 1, Integer::sum);
        }
        return true;
    }

    static boolean isHidden(String path) {
        return start(path) >= 0;
    }

    /** Where the first hidden name starts; -1 if there is none. */
    private static int start(String path) {
        return path.startsWith(".") ? 0 : path.indexOf("/.") < 0 ? -1 : path.indexOf("/.") + 1;
    }

    void tell(List<Finding> findings) {
        files.forEach((path, count) -> findings.add(finding(path, count)));
    }

    private static Finding finding(String path, int count) {
        String name = path.substring(path.lastIndexOf('/', path.length() - 2) + 1);
        if (name.startsWith("._")) {
            return Finding.note("hidden-file", path, 0, "Passed over: macOS keeps such files beside others", "");
        }
        return path.endsWith("/")
                ? Finding.warning(
                        "hidden-folder",
                        path,
                        0,
                        "Passed over, with " + (count == 1 ? "a file" : count + " files")
                                + " that would be read elsewhere: its name starts with a dot, as of what is hidden",
                        "rename it if it holds articles")
                : Finding.warning(
                        "hidden-file",
                        path,
                        0,
                        "Passed over: its name starts with a dot, as of what is hidden",
                        "rename it if it holds an article");
    }
}
