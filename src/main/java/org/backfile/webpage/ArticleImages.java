package org.backfile.webpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.backfile.webpage.element.Box;

/** Finds the images of a page that belong to its article: those among its text, and those between its heading and that. */
final class ArticleImages {
    private ArticleImages() {}

    /**
     * @param images all of the page
     * @param all its passages
     * @param kept those that are its article
     */
    static List<PageImage> of(List<PageImage> images, List<Box> boxes, List<Passage> all, Set<Passage> kept) {
        if (images.isEmpty() || kept.isEmpty()) {
            return List.of();
        }
        int first = 0;
        while (!kept.contains(all.get(first))) {
            first++;
        }
        int last = all.size() - 1;
        while (!kept.contains(all.get(last))) {
            last--;
        }
        int from = Math.min(first, heading(boxes, first));
        var found = new ArrayList<PageImage>();
        for (PageImage image : images) {
            boolean isWithin = image.at() >= from && image.at() <= last;
            boolean isAtEnd = image.at() == last + 1
                    && isBeside(image.box(), all.get(last).box());
            if ((isWithin || isAtEnd) && image.isPicture()) {
                found.add(image);
            }
        }
        return found;
    }

    /** Where the last heading of the page before a passage stands; the passage itself if there is none. */
    private static int heading(List<Box> boxes, int first) {
        int heading = first;
        for (Box box : boxes) {
            if (box.from > first) {
                break;
            }
            heading = box.name().equals("h1") && box.to > box.from && box.to <= first ? box.from : heading;
        }
        return heading;
    }

    /** Whether a box stands in what a passage stands in as well. */
    private static boolean isBeside(Box box, Box passage) {
        Box around = passage.parent == null ? passage : passage.parent;
        for (Box at = box; at != null; at = at.parent) {
            if (at == around) {
                return true;
            }
        }
        return false;
    }
}
