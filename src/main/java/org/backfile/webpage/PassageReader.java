package org.backfile.webpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.backfile.article.TextLink;
import org.backfile.webpage.element.Boilerplate;
import org.backfile.webpage.element.Box;
import org.backfile.webpage.element.ElementWords;
import org.backfile.webpage.element.HiddenText;
import org.backfile.webpage.element.PreformattedText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Walks once through a page and cuts its text into passages. */
final class PassageReader implements NodeFilter {
    /** Elements whose text no reader sees as text of the page. */
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "head",
            "template",
            "svg",
            "button",
            "select",
            "option",
            "datalist",
            "textarea",
            "iframe",
            "object",
            "canvas",
            "audio",
            "video",
            "noframes",
            "noembed",
            "map",
            "progress",
            "meter");

    final List<Box> boxes = new ArrayList<>();
    final List<Passage> passages = new ArrayList<>();
    final List<PageImage> images = new ArrayList<>();
    private final ImageCandidates addresses;

    private final boolean heedsHidden;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private @Nullable Box box;
    private int links;
    private int asides;
    private int preformatted;
    private final PageBase base;
    /** The links of the text that is open. */
    private final List<TextLink> hrefs = new ArrayList<>();
    /** Where the link that is open leads, and where it begins; empty if none is. */
    private String href = "";

    private int hrefFrom;

    /** A text node's place in the text that is open. */
    private record Piece(TextNode node, int start, int weight, boolean isLink, boolean isAside) {}

    /** @param heedsHidden whether what a browser does not show is passed over */
    PassageReader(boolean heedsHidden, PageBase base) {
        this.heedsHidden = heedsHidden;
        this.base = base;
        this.addresses = new ImageCandidates(base);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            if (isUnread(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            addImage(element);
            if (element.normalName().equals("br")) {
                text.append('\n');
            } else if (isBlock(element) && isInPre(element)) {
                lineBreak();
            } else if (isBlock(element)) {
                open(element);
            } else {
                count(element, 1);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            if (isBlock(element) && isInPre(element)) {
                lineBreak();
            } else if (isBlock(element)) {
                close();
                Box closed = box;
                if (closed != null) {
                    preformatted -= isPreformatted(element) ? 1 : 0;
                    closed.to = passages.size();
                    box = closed.parent;
                }
            } else {
                count(element, -1);
            }
        }
        return FilterResult.CONTINUE;
    }

    private boolean isUnread(Element element) {
        return UNREAD.contains(element.normalName()) || heedsHidden && HiddenText.isHidden(element);
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || element.normalName().equals("td")
                || element.normalName().equals("th");
    }

    private void addImage(Element element) {
        Box owner = box;
        String name = element.normalName();
        if (owner != null && (name.equals("img") || name.equals("amp-img"))) {
            List<String> found = addresses.of(element);
            if (!found.isEmpty()) {
                images.add(new PageImage(element, owner, passages.size() + (pieces.isEmpty() ? 0 : 1), found));
            }
        }
    }

    private void open(Element element) {
        close();
        box = new Box(element, box, ElementWords.of(element), passages.size());
        boxes.add(box);
        preformatted += isPreformatted(element) ? 1 : 0;
    }

    private void count(Element element, int change) {
        if (element.normalName().equals("a")) {
            links += element.hasAttr("href") ? change : 0;
            endLink();
            href = change > 0 && element.hasAttr("href")
                    ? base.address(element.attr("href")).orElse("")
                    : "";
            hrefFrom = text.length();
        } else if (Boilerplate.isInlineAside(element)) {
            asides += change;
        }
    }

    private void endLink() {
        if (!href.isEmpty() && hrefFrom < text.length()) {
            hrefs.add(new TextLink(hrefFrom, text.length(), href));
        }
        hrefFrom = text.length();
    }

    /** Whether an element stands within {@code pre}, where a block is a line of code as some highlighters write it. */
    private boolean isInPre(Element element) {
        return box != null && box.element != element && box.name().equals("pre");
    }

    private void lineBreak() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private static boolean isPreformatted(Element element) {
        return element.normalName().equals("pre") || HiddenText.style(element).contains("white-space:pre");
    }

    private void append(TextNode words) {
        String whole = words.getWholeText();
        int weight = Passage.weigh(whole);
        if (weight > 0) {
            pieces.add(new Piece(words, text.length(), weight, links > 0, asides > 0));
        }
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            boolean isBlank = c == '\f' || preformatted == 0 && (c == '\t' || c == '\n' || c == '\r');
            text.append(isBlank ? ' ' : c);
        }
    }

    /** Makes passages of the open text: an empty line ends one. */
    private void close() {
        endLink();
        Box owner = box;
        if (owner != null && !pieces.isEmpty() && preformatted > 0 && PreformattedText.isCode(owner, text)) {
            addCode(owner);
        } else if (owner != null && !pieces.isEmpty()) {
            List<PassageLine> lines = new ArrayList<>();
            int from = 0;
            int begin = 0;
            int next = 0;
            while (from <= text.length()) {
                int end = text.indexOf("\n", from);
                end = end < 0 ? text.length() : end;
                PassageLine line = PassageLine.of(text, from, end, hrefs);
                if (!line.text().isEmpty()) {
                    lines.add(line);
                }
                if ((line.text().isEmpty() || end == text.length()) && !lines.isEmpty()) {
                    next = add(owner, lines, begin, end, next);
                    lines = new ArrayList<>();
                }
                from = end + 1;
                begin = lines.isEmpty() ? from : begin;
            }
        }
        text.setLength(0);
        pieces.clear();
        hrefs.clear();
        hrefFrom = 0;
    }

    /** Adds all of the open text as one passage. */
    private void addCode(Box owner) {
        String code = PreformattedText.trim(text);
        var lines = new ArrayList<String>();
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf("\n", from);
            end = end < 0 ? text.length() : end;
            String line = PassageLine.collapse(text, from, end);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            from = end + 1;
        }
        int whole = lines.stream().mapToInt(Passage::weigh).sum();
        if (whole > 0) {
            int linked = pieces.stream()
                    .mapToInt(piece -> piece.isLink ? piece.weight : 0)
                    .sum();
            passages.add(new Passage(
                    owner,
                    code,
                    List.copyOf(lines),
                    pieces.stream().map(Piece::node).toList(),
                    whole,
                    Math.min(linked, whole),
                    false,
                    List.of()));
        }
    }

    /** Adds a passage; returns the index of the first piece behind it. */
    private int add(Box owner, List<PassageLine> lines, int begin, int end, int firstPiece) {
        var nodes = new ArrayList<TextNode>();
        int weight = 0;
        int linked = 0;
        int besides = 0;
        int next = firstPiece;
        if (next > 0 && (next == pieces.size() || pieces.get(next).start > begin)) {
            nodes.add(pieces.get(next - 1).node); // preformatted text goes on in the same node
        }
        for (; next < pieces.size() && pieces.get(next).start < end; next++) {
            Piece piece = pieces.get(next);
            nodes.add(piece.node);
            weight += piece.weight;
            linked += piece.isLink ? piece.weight : 0;
            besides += piece.isAside ? piece.weight : 0;
        }
        int whole = lines.stream().mapToInt(line -> Passage.weigh(line.text())).sum();
        if (whole > 0) {
            boolean hasLinks = lines.stream().anyMatch(line -> !line.links().isEmpty());
            passages.add(new Passage(
                    owner,
                    "",
                    lines.stream().map(PassageLine::text).toList(),
                    nodes,
                    whole,
                    Math.min(linked, whole),
                    weight > 0 && besides == weight,
                    hasLinks ? lines.stream().map(PassageLine::links).toList() : List.of()));
        }
        return next;
    }
}
