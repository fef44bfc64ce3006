package org.backfile.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture that import has stored for articles, as a text shows it. Its file's name is made of its content, by which such
 * files are told from the owner's: they are published with what shows them, and not by themselves.
 *
 * @param path of its file from the site's root on, and below the assets' folder: {@code media/0123456789abcdef0123.jpg}
 * @param alt what it shows, as HTML has it; empty if nobody says
 * @param width in pixels; 0 if unknown
 * @param height the same
 */
public record SitePicture(String path, String alt, int width, int height) {
    private static final String FOLDER = "media/";
    private static final Pattern PATH = Pattern.compile("media/[0-9a-f]{20}\\.(?:png|jpg|gif|webp|avif|svg)");
    private static final Pattern IMAGE = Pattern.compile("<img src=\"(?:\\.\\./)*(" + PATH.pattern()
            + ")\"(?: alt=\"([^\"]*)\")?(?: width=\"(\\d{1,6})\" height=\"(\\d{1,6})\")?");

    /** Whether a path, from the site's root on, is such a file's. */
    public static boolean isOne(String path) {
        return path.startsWith(FOLDER) && PATH.matcher(path).matches();
    }

    /** The first that a text shows, as import writes it. */
    public static Optional<SitePicture> first(String html) {
        if (!html.contains(FOLDER)) {
            return Optional.empty();
        }
        Matcher image = IMAGE.matcher(html);
        return image.find()
                ? Optional.of(new SitePicture(
                        image.group(1),
                        image.group(2) == null ? "" : image.group(2),
                        number(image.group(3)),
                        number(image.group(4))))
                : Optional.empty();
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The paths of all that a text names, in whatever way; some twice. */
    public static List<String> paths(String html) {
        if (!html.contains(FOLDER)) {
            return List.of();
        }
        var paths = new ArrayList<String>();
        Matcher path = PATH.matcher(html);
        while (path.find()) {
            paths.add(path.group());
        }
        return paths;
    }
}
