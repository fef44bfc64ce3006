package org.backfile.article;

import java.util.List;

/**
 * A picture in an article's text.
 *
 * @param addresses where its source has it, the best first: absolute, {@code data:}, or as they stand in the source,
 *     relative to it; none once the picture is stored
 * @param alt what it shows, for who cannot see it; plain text, one line, empty if nobody says
 * @param isHinted whether only the page's metadata name it, so that nobody misses it where it is not there
 * @param file its name among the site's pictures, such as {@code 0123456789abcdef0123.jpg}; empty until it is stored
 * @param width in pixels, as a browser shows it; 0 if unknown
 * @param height the same
 */
public record Picture(List<String> addresses, String alt, boolean isHinted, String file, int width, int height) {
    public Picture {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty() == file.isEmpty()) {
            throw new IllegalArgumentException("a picture is stored, or somewhere else");
        }
    }

    /** One that its source has. */
    public static Picture at(List<String> addresses, String alt, boolean isHinted) {
        return new Picture(addresses, alt, isHinted, "", 0, 0);
    }

    /** One that is stored. */
    public static Picture stored(String file, String alt, int width, int height) {
        return new Picture(List.of(), alt, false, file, width, height);
    }
}
