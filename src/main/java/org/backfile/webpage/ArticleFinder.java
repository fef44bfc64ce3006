package org.backfile.webpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.backfile.webpage.element.Boilerplate;
import org.backfile.webpage.element.Box;
import org.jspecify.annotations.Nullable;

/** Finds the passages of a page that are its article. Takes time in proportion to the page. */
final class ArticleFinder {
    private static final int GOOD = 50;
    private static final double MOST_LINKS = 0.5;
    /** A part of the page that holds this share of its text is no mere part around it. */
    private static final double WHOLE = 0.5;

    private static final double MAIN_CHILD = 0.7;
    private static final double ENOUGH = 0.4;
    private static final int ENOUGH_TEXT = 150;
    private static final int LONGEST_DATA = 300;
    private static final int LONGEST_ANNOUNCEMENT = 60;
    private static final int LONGEST_POINTER = 25;
    private static final int SHORTEST_TITLE = 15;
    private static final Set<String> AROUND = Set.of("nav", "aside", "footer");
    private static final Set<String> TEXTS =
            Set.of("p", "li", "dd", "dt", "blockquote", "td", "th", "tr", "tbody", "pre", "figcaption", "caption");

    private final List<Box> boxes;
    private final List<Passage> passages;
    private final int[] good;
    private final int[] total;
    private final int[] links;
    private final boolean[] dropped;

    ArticleFinder(List<Box> boxes, List<Passage> passages) {
        this.boxes = boxes;
        this.passages = passages;
        this.good = new int[passages.size() + 1];
        this.total = new int[passages.size() + 1];
        this.links = new int[passages.size() + 1];
        this.dropped = new boolean[passages.size()];
    }

    /** The article's passages in order; empty if the page has no text. */
    List<Passage> find() {
        if (passages.isEmpty()) {
            return List.of();
        }
        sum();
        markBoilerplate();
        sum();
        Box root = root();
        dropLists(root);
        dropPointers(root);
        int[] range = trim(root);
        var article = new ArrayList<Passage>();
        addLead(root, article);
        for (int i = range[0]; i < range[1]; i++) {
            if (!dropped[i]) {
                article.add(passages.get(i));
            }
        }
        return article;
    }

    /** How much a passage tells for there being an article: its weight, or 0 for what may as well stand in a menu. */
    static int value(Passage passage) {
        boolean isGood = passage.linkDensity() < MOST_LINKS
                && (passage.weight() >= GOOD || passage.weight() >= GOOD / 2 && passage.endsSentence());
        return isGood ? passage.weight() - 2 * passage.linked() : 0;
    }

    private void sum() {
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            good[i + 1] = good[i] + (dropped[i] ? 0 : value(passage));
            total[i + 1] = total[i] + (dropped[i] ? 0 : passage.weight());
            links[i + 1] = links[i] + (dropped[i] ? 0 : passage.linked());
        }
    }

    private boolean isGood(int index) {
        return !dropped[index] && value(passages.get(index)) > 0;
    }

    private int good(Box box) {
        return good[box.to] - good[box.from];
    }

    private int weight(Box box) {
        return total[box.to] - total[box.from];
    }

    private double linkDensity(Box box) {
        return weight(box) == 0 ? 0 : (double) (links[box.to] - links[box.from]) / weight(box);
    }

    private void markBoilerplate() {
        int whole = good[passages.size()];
        for (Box box : boxes) {
            Box parent = box.parent;
            if (parent != null && parent.isBoilerplate) {
                box.isBoilerplate = true;
                continue;
            }
            boolean isNamed = Boilerplate.isNamedSo(box) && good(box) <= WHOLE * whole;
            boolean isData = Boilerplate.isData(box) && weight(box) < LONGEST_DATA && !box.isHeading();
            box.isBoilerplate = isNamed || isData;
            if (box.isBoilerplate) {
                drop(box);
            }
        }
        for (int i = 0; i < passages.size(); i++) {
            dropped[i] |= passages.get(i).isAside();
        }
    }

    private void drop(Box box) {
        for (int i = box.from; i < box.to; i++) {
            dropped[i] = true;
        }
    }

    private Box root() {
        Box named = named();
        return named == null ? descend(boxes.get(0)) : named;
    }

    /** The element that is the article by its name and holds enough of the page's text; null if there is none. */
    private @Nullable Box named() {
        int whole = good[passages.size()];
        for (int level = 0; level < Boilerplate.NO_ARTICLE; level++) {
            Box best = null;
            for (Box box : boxes) {
                if (!box.isBoilerplate
                        && (best == null || good(box) > good(best))
                        && Boilerplate.articleLevel(box) == level) {
                    best = box;
                }
            }
            if (best != null && good(best) >= ENOUGH * whole && good(best) > ENOUGH_TEXT) {
                return level == 0 ? best : descend(best);
            }
        }
        return null;
    }

    /** The innermost element that holds nearly all of the good text in the box. */
    private Box descend(Box from) {
        Box at = from;
        for (int i = boxes.indexOf(from) + 1; i < boxes.size() && boxes.get(i).from < from.to; i++) {
            Box box = boxes.get(i);
            boolean isText = TEXTS.contains(box.name()) || box.isHeading();
            if (box.parent == at && good(box) > 0 && good(box) >= MAIN_CHILD * good(from) && !isText) {
                at = box;
            }
        }
        return at;
    }

    /** Adds what stands between the title and the article's text, and looks like a sentence. */
    private void addLead(Box root, List<Passage> article) {
        int heading = -1;
        for (Box box : boxes) {
            if (box.from >= root.from) {
                break;
            }
            if (box.name().equals("h1") && box.to > box.from && box.closest(AROUND) == null) {
                heading = box.to;
            }
        }
        for (int i = heading; heading >= 0 && i < root.from; i++) {
            Passage passage = passages.get(i);
            boolean isGood = value(passage) > 0 && passage.linkDensity() < MOST_LINKS / 2;
            if (isGood && (!dropped[i] || isLead(passage.box()))) {
                article.add(passage);
            }
        }
    }

    private static boolean isLead(Box at) {
        boolean lead = false;
        for (Box box = at; box != null; box = box.parent) {
            lead |= Boilerplate.isLead(box);
            if (box.isBoilerplate && !lead) {
                return false;
            }
        }
        return lead;
    }

    /** Drops lists of links. */
    private void dropLists(Box root) {
        for (Box box : boxes) {
            if (box.from >= root.from && box.to <= root.to && box != root && box.from < box.to && !box.isHeading()) {
                double most = box.name().equals("p") ? 0.85 : 0.6;
                if (good(box) == 0 && linkDensity(box) > most) {
                    drop(box);
                }
            }
        }
    }

    /** Drops pointers to other articles: {@code Read also:} and a link, and what such a line announces. */
    private void dropPointers(Box root) {
        boolean announced = false;
        for (int i = root.from; i < root.to; i++) {
            Passage passage = passages.get(i);
            if (dropped[i]) {
                continue;
            }
            boolean announces = passage.weight() < LONGEST_ANNOUNCEMENT && Boilerplate.isAnnouncement(passage.text());
            dropped[i] = announces || isPointer(passage) || announced && passage.linkDensity() > MOST_LINKS;
            announced = announces || announced && dropped[i];
        }
    }

    private static boolean isPointer(Passage passage) {
        int unlinked = passage.weight() - passage.linked();
        String text = passage.text();
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        return passage.linked() >= SHORTEST_TITLE
                && unlinked > 0
                && unlinked <= LONGEST_POINTER
                && colon > 0
                && Passage.weigh(text.substring(0, colon)) <= LONGEST_POINTER
                && text.indexOf("//", colon) < 0
                && text.indexOf('@') < 0;
    }

    /**
     * What stands before the first good passage or behind the last is not of the article, but for headings; of an
     * element that is the article by its name only headings without a text are not.
     */
    private int[] trim(Box root) {
        int from = root.from;
        int to = root.to;
        while (to > from && (dropped[to - 1] || passages.get(to - 1).box().isHeading())) {
            to--;
        }
        if (Boilerplate.articleLevel(root) == 0) {
            return new int[] {from, to};
        }
        while (from < to && !isGood(from) && !isText(from)) {
            from++;
        }
        while (to > from && !isGood(to - 1) && !isText(to - 1)) {
            to--;
        }
        return from == to ? new int[] {root.from, root.to} : new int[] {from, to};
    }

    /** Whether a short passage is marked as text, or of more than one line. */
    private boolean isText(int index) {
        Passage passage = passages.get(index);
        Box box = passage.box();
        return !dropped[index]
                && passage.linkDensity() < MOST_LINKS
                && (passage.lines().size() > 1 || TEXTS.contains(box.name()) || box.isHeading());
    }
}
