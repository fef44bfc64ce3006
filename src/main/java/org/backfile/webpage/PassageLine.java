package org.backfile.webpage;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.TextLink;

/**
 * A line of a passage as a browser shows it, and which of its words lead somewhere.
 *
 * @param links their places in the line, in order
 */
record PassageLine(String text, List<TextLink> links) {
    private static final int[] NO_PLACES = {};
    /** A line with more links is a list of links; markdown's parser takes long for them. */
    private static final int MOST_LINKS = 1000;

    /**
     * A line of the text that is open.
     *
     * @param hrefs the links of the text, in order, by their places in it
     */
    static PassageLine of(StringBuilder text, int from, int end, List<TextLink> hrefs) {
        if (hrefs.isEmpty()) {
            return new PassageLine(collapse(text, from, end), List.of());
        }
        int[] places = new int[end - from + 1];
        String line = collapse(text, from, end, places);
        var found = new ArrayList<TextLink>();
        int first = firstLink(hrefs, from);
        for (int i = first; i < hrefs.size() && hrefs.get(i).from() < end && found.size() < MOST_LINKS; i++) {
            TextLink open = hrefs.get(i);
            int start = Math.min(line.length(), places[Math.max(open.from(), from) - from]);
            int stop = Math.min(line.length(), places[Math.min(open.to(), end) - from]);
            while (start < stop && line.charAt(start) <= ' ') {
                start++;
            }
            while (stop > start && line.charAt(stop - 1) <= ' ') {
                stop--;
            }
            if (stop > start) {
                found.add(new TextLink(start, stop, open.address()));
            }
        }
        return new PassageLine(line, found);
    }

    /** The first link that ends behind a place. */
    private static int firstLink(List<TextLink> hrefs, int from) {
        int low = 0;
        int high = hrefs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hrefs.get(middle).to() > from) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** A line's words with one blank between two. */
    static String collapse(StringBuilder text, int from, int end) {
        return collapse(text, from, end, NO_PLACES);
    }

    /** @param places gets where each character stands in the line, and its end; or has no room */
    private static String collapse(StringBuilder text, int from, int end, int[] places) {
        var line = new StringBuilder(end - from);
        for (int i = from; i < end; i++) {
            if (places.length > 0) {
                places[i - from] = line.length();
            }
            char c = text.charAt(i);
            boolean isBlank = c <= ' ' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
            if (c > ' ' && !isBlank) {
                line.append(c);
            } else if (c == '\u00A0' && !line.isEmpty()) {
                line.append(c);
            } else if (c <= ' ' && !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        if (places.length > 0) {
            places[end - from] = line.length();
        }
        int length = line.length();
        while (length > 0 && (line.charAt(length - 1) == ' ' || line.charAt(length - 1) == '\u00A0')) {
            length--;
        }
        return line.substring(0, length);
    }
}
