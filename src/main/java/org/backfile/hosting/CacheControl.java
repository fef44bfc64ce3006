package org.backfile.hosting;

import java.util.regex.Pattern;

/** How long browsers and caches may keep a file without asking for it again, as the header Cache-Control says it (RFC 9111). */
public final class CacheControl {
    /** Of files whose names change with their contents. */
    static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** Pages change whenever the archive grows. */
    private static final String FIVE_MINUTES = "public, max-age=300";

    private static final String AN_HOUR = "public, max-age=3600";

    private static final Pattern NAMED_BY_CONTENT = Pattern.compile(
            "(?:.*/)?[^/]*\\.(?:[0-9a-f]{8}\\.(?:css|m?js)|[0-9a-f]{16}\\.zip)|search/[0-9a-f]{8,}/.*|fixity/[^/]+\\.json");

    private static final Pattern RARELY_CHANGED =
            Pattern.compile(".*\\.(?:css|m?js|svg|png|jpe?g|gif|webp|avif|ico|woff2?|pdf|mp3|mp4)");

    private CacheControl() {}

    /**
     * The header's value where a host or cache in between is to hold the file.
     *
     * @param path of the file below the site, with {@code /}
     */
    public static String of(String path) {
        if (isNamedByContent(path)) {
            return FOR_EVER;
        }
        return RARELY_CHANGED.matcher(path).matches() && !path.startsWith("search/") ? AN_HOUR : FIVE_MINUTES;
    }

    /** Whether a file with other bytes has another path, so that one of this path never changes. */
    public static boolean isNamedByContent(String path) {
        return NAMED_BY_CONTENT.matcher(path).matches();
    }
}
