package org.backfile.webpage;

import java.util.List;
import java.util.Set;
import org.backfile.webpage.element.Box;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An image as a page has it.
 *
 * @param element its element
 * @param box the block element that it stands in
 * @param at how many passages stand before it
 * @param addresses where it may be, the best first; never empty
 */
record PageImage(Element element, Box box, int at, List<String> addresses) {
    private static final Set<String> FIGURE = Set.of("figure");
    /** What elements are called that hold an image and its caption. */
    private static final Set<String> CAPTIONED =
            Set.of("wp-caption", "thumbinner", "captioned-image", "captioned-image-container");

    /** What images are called, or what they stand in, that show nothing of the article. */
    private static final Set<String> NO_PICTURE = Set.of(
            "avatar",
            "gravatar",
            "logo",
            "icon",
            "icons",
            "emoji",
            "smiley",
            "wp-smiley",
            "spinner",
            "author",
            "byline");

    /** The element that holds the image and its caption; null if there is none. */
    @Nullable
    Box figure() {
        return figureOf(box);
    }

    /** The innermost figure around a box. */
    static @Nullable Box figureOf(Box start) {
        Box figure = start.closest(FIGURE);
        for (Box at = start; figure == null && at != null; at = at.parent) {
            for (String name : CAPTIONED) {
                if (at.element.hasClass(name)) {
                    return at;
                }
            }
        }
        return figure;
    }

    /** Whether it may be a picture of the article, as far as names and sizes tell. */
    boolean isPicture() {
        if (isSmall("width") && isSmall("height")) {
            return false;
        }
        if (NO_PICTURE.stream().anyMatch(element::hasClass)) {
            return false;
        }
        for (Box at = box; at != null; at = at.parent) {
            if (at.isBoilerplate) {
                return false;
            }
        }
        return !box.hasAny(NO_PICTURE);
    }

    /** Whether the page shows it no larger than a letter or two. */
    private boolean isSmall(String side) {
        String size = element.attr(side).strip();
        return size.matches("\\d{1,2}(?:px)?") && Integer.parseInt(size.replace("px", "")) <= 32;
    }

    /** Whether it is shown as a single dot, which counts readers. */
    boolean isPixel() {
        return element.attr("width").strip().matches("[01](?:px)?")
                && element.attr("height").strip().matches("[01](?:px)?");
    }

    String alt() {
        return element.attr("alt").replaceAll("\\s+", " ").strip();
    }
}
