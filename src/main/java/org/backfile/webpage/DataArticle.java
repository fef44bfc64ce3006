package org.backfile.webpage;

import java.util.ArrayList;
import java.util.List;
import org.backfile.article.Block;
import org.backfile.webpage.element.LinkedData;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** The text of pages that do not show it: in JSON-LD, or for browsers without frames. */
final class DataArticle {
    private DataArticle() {}

    /** The longest text that the data of the page's article holds; without blocks if there is none. */
    static PageArticle ofLinkedData(Document page, LinkedData data, String title, PageBase base) {
        String longest = "";
        for (String body : data.values("articleBody", title, true)) {
            longest = body.length() > longest.length() ? body : longest;
        }
        var scripts = new ArrayList<Element>();
        for (Element script : page.getElementsByTag("script")) {
            if (!longest.isEmpty() && script.data().contains("articleBody")) {
                scripts.add(script);
            }
        }
        return of(longest, scripts, title, base);
    }

    /** What a page of frames holds for browsers that show none; without blocks if that is nothing. */
    static PageArticle ofNoFrames(Document page, String title, PageBase base) {
        Element noframes = page.selectFirst("noframes");
        return noframes == null
                ? new PageArticle(List.of(), 0, 0, List.of())
                : of(noframes.wholeText() + noframes.data(), List.of(noframes), title, base);
    }

    private static PageArticle of(String text, List<Element> elements, String title, PageBase base) {
        String html = text.indexOf('<') >= 0 && text.indexOf('>') > 0 ? text : "";
        List<PageBlock> blocks = new ArrayList<>();
        if (!html.isEmpty()) {
            var reader = new PassageReader(true, base);
            NodeTraversor.filter(reader, Jsoup.parse(html).body());
            List<PageFigure> figures = PageFigure.of(
                    reader.images.stream().filter(PageImage::isPicture).toList(), reader.passages);
            for (PageBlock piece : PageBlocks.of(reader.passages, reader.passages, figures, title)) {
                blocks.add(new PageBlock(piece.block(), List.of()));
            }
        } else {
            for (String line : Parser.unescapeEntities(text, false).split("[\\r\\n\\u2028\\u2029]+")) {
                String paragraph = line.replaceAll("[ \\t\\u00A0]+", " ").strip();
                if (!paragraph.isEmpty()) {
                    blocks.add(new PageBlock(Block.paragraph(paragraph), List.of()));
                }
            }
        }
        int weight = blocks.stream()
                .mapToInt(piece -> Passage.weigh(piece.block().text()))
                .sum();
        return new PageArticle(blocks, weight, 0, elements);
    }
}
