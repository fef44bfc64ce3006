package org.backfile.webpage;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Services that deliver other servers' images, and by whose addresses the image's own can be told. */
final class ImageProxy {
    /** Substack's, Cloudinary's and Omnivore's have it whole, escaped or not; Jetpack's has its host and path. */
    private static final Pattern WHOLE = Pattern.compile(
            "https?://(?:[\\w.-]*substackcdn\\.com/image/fetch|cdn\\.substack\\.com/image/fetch|res\\.cloudinary\\.com/[\\w-]+/image/fetch"
                    + "|[\\w.-]*omnivore-image-cache\\.app)/(?:[^/]+/)*?(https?(?:://|%3A%2F%2F).+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HOST_AND_PATH =
            Pattern.compile("https?://i[0-3]\\.wp\\.com/([\\w-]+(?:\\.[\\w-]+)+/[^?#]+).*", Pattern.CASE_INSENSITIVE);

    private ImageProxy() {}

    /** Where the image itself is; empty if the address is no such service's. */
    static Optional<String> original(String address) {
        Matcher whole = WHOLE.matcher(address);
        if (whole.matches()) {
            String inner = whole.group(1);
            try {
                return Optional.of(
                        inner.contains("://")
                                ? inner
                                : URLDecoder.decode(inner.replace("+", "%2B"), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        Matcher path = HOST_AND_PATH.matcher(address);
        return path.matches() ? Optional.of("https://" + path.group(1)) : Optional.empty();
    }
}
