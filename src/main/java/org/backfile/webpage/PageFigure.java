package org.backfile.webpage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.article.Block;
import org.backfile.article.Picture;
import org.backfile.article.TextLink;
import org.backfile.webpage.element.Box;
import org.jsoup.nodes.TextNode;

/**
 * Images of a page that stand together, and what is said of them.
 *
 * @param at how many of the page's passages stand before them
 * @param images never empty
 * @param caption the passages that say it; empty if nothing is said
 */
record PageFigure(int at, List<PageImage> images, List<Passage> caption) {
    /** More text is no caption. */
    private static final int LONGEST_CAPTION = 1500;

    /**
     * The figures of images, in order.
     *
     * @param all the page's passages
     */
    static List<PageFigure> of(List<PageImage> images, List<Passage> all) {
        var figures = new ArrayList<PageFigure>();
        Map<Box, PageFigure> byBox = new IdentityHashMap<>();
        for (PageImage image : images) {
            Box box = image.figure();
            PageFigure known = box == null ? null : byBox.get(box);
            if (known != null) {
                known.images.add(image);
                continue;
            }
            List<Passage> caption = box == null ? List.of() : all.subList(box.from, Math.max(box.from, box.to));
            boolean isCaption = caption.stream().mapToInt(Passage::weight).sum() <= LONGEST_CAPTION;
            var figure = new PageFigure(
                    box == null ? image.at() : Math.min(image.at(), box.from),
                    new ArrayList<>(List.of(image)),
                    isCaption ? List.copyOf(caption) : List.of());
            figures.add(figure);
            if (box != null) {
                byBox.put(box, figure);
            }
        }
        return figures;
    }

    /** The passages that figures have for captions. */
    static Set<Passage> captions(List<PageFigure> figures) {
        Set<Passage> captions = Collections.newSetFromMap(new IdentityHashMap<>());
        figures.forEach(figure -> captions.addAll(figure.caption));
        return captions;
    }

    PageBlock block() {
        var text = new StringBuilder();
        var links = new ArrayList<TextLink>();
        var nodes = new ArrayList<TextNode>();
        for (Passage passage : caption) {
            text.append(text.isEmpty() ? "" : " ");
            links.addAll(passage.linksOfText(text.length()));
            text.append(passage.text());
            nodes.addAll(passage.nodes());
        }
        List<Picture> pictures = images.stream()
                .map(image -> Picture.at(image.addresses(), image.alt(), false))
                .toList();
        return new PageBlock(new Block(Block.Kind.FIGURE, text.toString(), links, pictures), nodes);
    }
}
