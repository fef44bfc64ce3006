package org.backfile.output;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Which paths may be written: relative, inside, and names that every file system takes or, on request, this one. */
public final class OutputPath {
    private static final int LONGEST_NAME = 255;
    private static final String NOT_PORTABLE = "\\:*?\"<>|";
    /** What no name holds; and line breaks, which end a path in our own files. */
    private static final String NEVER = "\0\n\r";

    private OutputPath() {}

    /**
     * What is wrong with a path.
     *
     * @param path below the output folder, with {@code /}
     * @return the complaint, to follow "the path"; empty if the path may be written
     */
    public static Optional<String> complaint(String path) {
        return complaint(path, false);
    }

    /**
     * The same.
     *
     * @param hereOnly whether names are right that this machine takes and others do not: all but those with a line break
     */
    static Optional<String> complaint(String path, boolean hereOnly) {
        boolean portable = !hereOnly || File.separatorChar != '/';
        if (path.isEmpty()) {
            return Optional.of("is empty");
        }
        if (path.charAt(0) == '/') {
            return Optional.of("is absolute");
        }
        int start = 0;
        for (int i = 0; i <= path.length(); i++) {
            if (i == path.length() || path.charAt(i) == '/') {
                Optional<String> complaint = complaintAboutName(path, start, i, portable);
                if (complaint.isPresent()) {
                    return complaint;
                }
                start = i + 1;
            } else if (isUsual(path.charAt(i))) {
                continue; // nearly all are, and every page of a bake is asked for
            } else if (portable ? Character.isISOControl(path.charAt(i)) : NEVER.indexOf(path.charAt(i)) >= 0) {
                return Optional.of("holds a control character");
            } else if (portable && NOT_PORTABLE.indexOf(path.charAt(i)) >= 0) {
                return Optional.of("holds '" + path.charAt(i) + "', which not every file system takes");
            }
        }
        return Optional.empty();
    }

    private static boolean isUsual(char c) {
        return c >= 'a' && c <= 'z' || c >= '-' && c <= '9';
    }

    private static Optional<String> complaintAboutName(String path, int start, int end, boolean portable) {
        int length = end - start;
        if (length == 0) {
            return Optional.of("holds an empty name");
        }
        if (path.charAt(start) == '.' && (length == 1 || length == 2 && path.charAt(start + 1) == '.')) {
            return Optional.of("climbs: it holds '" + path.substring(start, end) + "'");
        }
        char last = path.charAt(end - 1);
        if (portable && (last == '.' || last == ' ')) {
            return Optional.of(
                    "holds '" + path.substring(start, end) + "', of which Windows cuts off the last character");
        }
        // A character has 3 bytes at most (a surrogate pair 4): only long names need counting.
        if (length > LONGEST_NAME / 3
                && path.substring(start, end).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return Optional.of("holds a name of more than " + LONGEST_NAME + " bytes");
        }
        return Optional.empty();
    }
}
