package org.backfile.pagepack;

import java.util.Optional;

/** Which pages go into packs: those of months. */
public final class PagePath {
    /** The folder of packs, below the output folder. */
    public static final String FOLDER = "packs";

    private static final int MONTH = "1969/07".length();

    private PagePath() {}

    /**
     * The month of a page.
     *
     * @param path below the output folder, with {@code /}
     * @return {@code 1969-07} if the path begins with {@code 1969/07/}; empty for all others
     */
    public static Optional<String> month(String path) {
        if (path.length() <= MONTH + 1 || path.charAt(4) != '/' || path.charAt(MONTH) != '/') {
            return Optional.empty();
        }
        for (int i = 0; i < MONTH; i++) {
            if (i != 4 && (path.charAt(i) < '0' || path.charAt(i) > '9')) {
                return Optional.empty();
            }
        }
        return Optional.of(path.substring(0, 4) + "-" + path.substring(5, MONTH));
    }

    /** Where the index of a month stands. */
    public static String index(String month) {
        return FOLDER + "/" + month + ".idx";
    }

    /** Where a pack stands, whose name changes with its bytes. */
    static String pack(String month, String hash) {
        return FOLDER + "/" + month + "." + hash + ".zip";
    }
}
