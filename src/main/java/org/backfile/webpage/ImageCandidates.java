package org.backfile.webpage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where the image of an element may be: as browsers see it, as scripts would load it later, and as page savers keep it. */
final class ImageCandidates {
    /** Attributes in which scripts find what to load when a reader comes near. */
    private static final List<String> LATER =
            List.of("data-src", "data-lazy-src", "data-original", "data-full-url", "data-orig-file", "data-large-file");

    private static final Pattern IMAGE_FILE =
            Pattern.compile("(?i)[^?#]+\\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#].*)?");
    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*(--sf-img-\\d{1,6})\\s*\\)");
    private static final Pattern SIZE = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,4})?)[wx]");
    /** So many candidates of one list are looked at. */
    private static final int MOST = 20;

    private static final String INLINE = "data:";
    private static final int LONGEST = 4000;

    private final PageBase base;

    ImageCandidates(PageBase base) {
        this.base = base;
    }

    /** The addresses of an element's image, the largest first; empty if it has none. */
    List<String> of(Element image) {
        Set<String> found = new LinkedHashSet<>();
        saved(image, found);
        Element link = image.parent();
        if (link != null
                && link.normalName().equals("a")
                && IMAGE_FILE.matcher(link.attr("href")).matches()) {
            add(link.attr("href"), found);
        }
        Element picture = image.closest("picture");
        if (picture != null) {
            for (Element source : picture.getElementsByTag("source")) {
                largest(source.attr("srcset"), source.attr("data-srcset"), found);
            }
        }
        largest(image.attr("srcset"), image.attr("data-srcset"), found);
        for (String name : LATER) {
            add(image.attr(name), found);
        }
        add(image.attr("src"), found);
        Element next = image.nextElementSibling();
        if (next != null && next.normalName().equals("noscript")) {
            Element hidden = next.selectFirst("img");
            if (hidden != null) {
                largest(hidden.attr("srcset"), "", found);
                add(hidden.attr("src"), found);
            }
        }
        return found.stream()
                .filter(address -> !isPlaceholder(address, found.size()))
                .toList();
    }

    /** A blank that holds the place of what a script loads. */
    private static boolean isPlaceholder(String address, int others) {
        return others > 1 && address.startsWith(INLINE) && address.length() < 300;
    }

    /** SingleFile keeps an image that a page shows more than once in a style, and a blank in its place. */
    private static void saved(Element image, Set<String> found) {
        Matcher variable = VARIABLE.matcher(image.attr("style"));
        Document page = image.ownerDocument();
        if (!variable.find() || page == null) {
            return;
        }
        String start = variable.group(1) + ":";
        for (Element style : page.getElementsByTag("style")) {
            String css = style.data();
            int at = css.indexOf(start);
            int from = at < 0 ? -1 : css.indexOf(INLINE, at);
            int end = from < 0 ? -1 : end(css, from);
            if (end > from && from - at < start.length() + 20) {
                found.add(css.substring(from, end));
                return;
            }
        }
    }

    private static int end(String css, int from) {
        int at = from;
        while (at < css.length() && "\")'".indexOf(css.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private record Candidate(String address, double size) {}

    /** Adds a list of candidates (HTML, srcset), the largest first. */
    private void largest(String srcset, String later, Set<String> found) {
        String list = srcset.isBlank() ? later : srcset;
        List<Candidate> candidates = new ArrayList<>();
        int at = 0;
        while (at < list.length() && candidates.size() < MOST) {
            while (at < list.length() && (list.charAt(at) <= ' ' || list.charAt(at) == ',')) {
                at++;
            }
            int end = at;
            while (end < list.length() && list.charAt(end) > ' ') {
                end++;
            }
            String address = list.substring(at, end);
            boolean isBare = address.endsWith(",");
            int comma = isBare ? end : list.indexOf(',', end);
            int stop = comma < 0 ? list.length() : comma;
            if (!address.isEmpty()) {
                double size = isBare ? 1 : size(list.substring(end, stop));
                candidates.add(new Candidate(address.replaceAll(",+$", ""), size));
            }
            at = stop;
        }
        candidates.sort(Comparator.comparingDouble(Candidate::size).reversed());
        candidates.forEach(candidate -> add(candidate.address, found));
    }

    private static double size(String descriptor) {
        String text = descriptor.strip().toLowerCase(Locale.ROOT);
        Matcher number = SIZE.matcher(text);
        double size = number.find() ? Double.parseDouble(number.group(1)) : 1;
        return text.endsWith("x") ? size * 1000 : size;
    }

    private void add(@Nullable String written, Set<String> found) {
        String address = written == null ? "" : written.strip();
        if (address.regionMatches(true, 0, INLINE, 0, INLINE.length())) {
            found.add(address);
        } else if (!address.isEmpty() && address.length() <= LONGEST && address.charAt(0) != '#') {
            String whole = base.image(address);
            found.add(whole);
            found.add(address);
            ImageProxy.original(whole).ifPresent(found::add);
        }
    }
}
