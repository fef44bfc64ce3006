package org.backfile.webpage;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.article.TextLink;
import org.jspecify.annotations.Nullable;

/** What a page's relative links are relative to. */
final class PageBase {
    /** Longer ones lead nowhere that a reader would go. */
    private static final int LONGEST = 2000;

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");
    /** How the Wayback Machine's copies lead to another of its copies. */
    private static final Pattern WAYBACK_PATH = Pattern.compile("^/web/\\d{4,14}(?:[a-z]{2}_)?/(?=https?:)");

    private final @Nullable URL base;

    private PageBase(@Nullable URL base) {
        this.base = base;
    }

    /** @param address the page's own; if it is none of the web's, only absolute links and paths from the root are told */
    static PageBase of(String address) {
        try {
            return new PageBase(address.regionMatches(true, 0, "http", 0, 4) ? new URL(address) : null);
        } catch (MalformedURLException e) {
            return new PageBase(null);
        }
    }

    /**
     * Where a link leads: of an archive's link, where the original does.
     *
     * @return empty if that is a place on the page itself, a script, or nothing that a page may link to
     */
    Optional<String> address(String href) {
        // As browsers do, tabs and line breaks within are passed over.
        String written = href.replaceAll("[\\t\\n\\r]", "").strip();
        if (written.isEmpty() || written.length() > LONGEST || written.charAt(0) == '#') {
            return Optional.empty();
        }
        String original = PageAddresses.original(WAYBACK_PATH.matcher(written).replaceFirst(""));
        boolean isWhole = SCHEME.matcher(original).lookingAt();
        URL from = base;
        if (isWhole || from == null) {
            return TextLink.address(original.startsWith("//") ? "https:" + original : original);
        }
        try {
            return TextLink.address(PageAddresses.original(new URL(from, original).toString()));
        } catch (MalformedURLException e) {
            return Optional.empty();
        }
    }

    /** Where an image is: of an archive's copy, where the original is; as it is written if nobody knows. */
    String image(String src) {
        String original = PageAddresses.original(WAYBACK_PATH.matcher(src).replaceFirst(""));
        URL from = base;
        if (from == null || SCHEME.matcher(original).lookingAt()) {
            return original.startsWith("//") ? "https:" + original : original;
        }
        try {
            return PageAddresses.original(new URL(from, original).toString());
        } catch (MalformedURLException e) {
            return original;
        }
    }
}
