package org.backfile.parse;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.backfile.article.Block;
import org.backfile.parse.text.Plain;
import org.backfile.raw.RawRecord;
import org.backfile.webpage.PageBlock;
import org.backfile.webpage.SavedPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** A record's text: what HTML marks as paragraphs is left alone, and of lines they are found out. */
final class RecordBodyRule implements Rule {
    private final Noise noise;
    private final Rule lines;

    RecordBodyRule(Noise noise) {
        this.noise = noise;
        this.lines = new ParagraphRule(noise);
    }

    @Override
    public void apply(Draft draft) {
        List<RawRecord.Line> header = RawRecord.header(draft.raw);
        boolean isHtml = header.contains(new RawRecord.Line(RawRecord.MARKUP, RawRecord.Markup.HTML.label()));
        if (isHtml) {
            html(draft, header.size());
        } else {
            lines.apply(draft);
        }
        Figures.lead(draft, header);
    }

    private void html(Draft draft, int from) {
        List<String> all = draft.raw.lines();
        Document page = Jsoup.parse(
                "\n".repeat(from) + String.join("\n", all.subList(from, all.size())),
                "",
                Parser.htmlParser().setTrackPosition(true));
        Set<TextNode> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        var known = new HashSet<String>();
        known.add(Plain.of(draft.title));
        List<PageBlock> pieces = SavedPage.whole(page, draft.source);
        for (PageBlock piece : pieces) {
            Block block = piece.block();
            if (block.kind() == Block.Kind.FIGURE) {
                shown.addAll(piece.nodes());
                draft.addFigure(Figures.without(noise, draft.publisher, block));
                continue;
            }
            boolean isTitle = pieces.size() > 1
                    && draft.body.isEmpty()
                    && !draft.title.isEmpty()
                    && Plain.of(block.text()).equals(Plain.of(draft.title));
            if (isTitle || noise.ruleFor(draft.publisher, block.text()) > 0) {
                continue;
            }
            shown.addAll(piece.nodes());
            draft.body.add(block);
        }
        HtmlLines.settle(draft, page, from, shown, known, List.of());
    }
}
