package org.backfile.webpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.backfile.article.TextLink;
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

    private static final int[] NO_PLACES = {};
    /** A line with more links is a list of links; markdown's parser takes long for them. */
    private static final int MOST_LINKS = 1000;

    final List<Box> boxes = new ArrayList<>();
    final List<Passage> passages = new ArrayList<>();

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
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            if (isUnread(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
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
            List<Line> lines = new ArrayList<>();
            int from = 0;
            int begin = 0;
            int next = 0;
            while (from <= text.length()) {
                int end = text.indexOf("\n", from);
                end = end < 0 ? text.length() : end;
                Line line = line(from, end);
                if (!line.text.isEmpty()) {
                    lines.add(line);
                }
                if ((line.text.isEmpty() || end == text.length()) && !lines.isEmpty()) {
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

    /** A line, and which of its words lead somewhere. */
    private record Line(String text, List<TextLink> links) {}

    private Line line(int from, int end) {
        if (hrefs.isEmpty()) {
            return new Line(collapse(from, end), List.of());
        }
        int[] places = new int[end - from + 1];
        String line = collapse(from, end, places);
        var found = new ArrayList<TextLink>();
        for (int i = firstLink(from); i < hrefs.size() && hrefs.get(i).from() < end && found.size() < MOST_LINKS; i++) {
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
        return new Line(line, found);
    }

    /** The first link that ends behind a place. */
    private int firstLink(int from) {
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

    /** Adds all of the open text as one passage. */
    private void addCode(Box owner) {
        String code = PreformattedText.trim(text);
        var lines = new ArrayList<String>();
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf("\n", from);
            end = end < 0 ? text.length() : end;
            String line = collapse(from, end);
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
    private int add(Box owner, List<Line> lines, int begin, int end, int firstPiece) {
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
        int whole = lines.stream().mapToInt(line -> Passage.weigh(line.text)).sum();
        if (whole > 0) {
            boolean hasLinks = lines.stream().anyMatch(line -> !line.links.isEmpty());
            passages.add(new Passage(
                    owner,
                    "",
                    lines.stream().map(Line::text).toList(),
                    nodes,
                    whole,
                    Math.min(linked, whole),
                    weight > 0 && besides == weight,
                    hasLinks ? lines.stream().map(Line::links).toList() : List.of()));
        }
        return next;
    }

    private String collapse(int from, int end) {
        return collapse(from, end, NO_PLACES);
    }

    /** @param places gets where each character stands in the line, and its end; or has no room */
    private String collapse(int from, int end, int[] places) {
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
