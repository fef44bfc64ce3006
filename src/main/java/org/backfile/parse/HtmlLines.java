package org.backfile.parse;

import java.util.List;
import java.util.Set;
import org.backfile.parse.text.Plain;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** What became of each line of a saved page: menus and the like are no part of the article, and that is told. */
final class HtmlLines {
    private static final int SAMPLE = 60;

    private final Draft draft;
    private final Set<TextNode> shown;
    private final Set<String> known;
    private final StringBuilder others = new StringBuilder();
    private int words;
    private int firstLine;

    private HtmlLines(Draft draft, Set<TextNode> shown, Set<String> known) {
        this.draft = draft;
        this.shown = shown;
        this.known = known;
    }

    /**
     * Settles the lines' fates.
     *
     * @param page parsed with positions
     * @param from the first line that is of the page
     * @param shown what the article shows, by identity
     * @param known the texts that the article's header holds, as {@link Plain} makes them
     * @param data elements in whose data the article's text stands
     */
    static void settle(
            Draft draft, Document page, int from, Set<TextNode> shown, Set<String> known, List<Element> data) {
        for (int i = from; i < draft.lines.length; i++) {
            draft.fate(i, LineOutcome.Kind.BLANK, "", "html-markup");
        }
        var lines = new HtmlLines(draft, shown, known);
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        lines.settle(text);
                    }
                },
                page);
        for (Element element : data) {
            keep(
                    draft,
                    element.sourceRange().start().lineNumber() - 1,
                    element.endSourceRange().end().lineNumber() - 1);
        }
        if (lines.words > 0) {
            draft.note(
                    "html-other",
                    lines.firstLine,
                    "Words beside the article, which stay out: " + lines.words + ", such as \"" + lines.others + "\"");
        }
    }

    private static void keep(Draft draft, int from, int to) {
        for (int i = Math.max(from, 0); i <= to && i < draft.lines.length; i++) {
            draft.fate(i, LineOutcome.Kind.KEPT, "page", "html-data");
        }
    }

    private void settle(TextNode text) {
        int line = text.sourceRange().start().lineNumber() - 1;
        boolean isShown = shown.contains(text);
        for (String whole : text.getWholeText().lines().toList()) {
            String piece = Plain.of(whole);
            if (!piece.isEmpty() && line >= 0 && line < draft.lines.length) {
                settle(line, piece, isShown);
            }
            line++;
        }
    }

    private void settle(int index, String piece, boolean isShown) {
        if (isShown || known.contains(piece)) {
            draft.fate(index, LineOutcome.Kind.KEPT, "page", "html");
            return;
        }
        if (!draft.isKept(index)) {
            draft.fate(index, LineOutcome.Kind.DROPPED, "", "html-other");
        }
        firstLine = words == 0 ? index : firstLine;
        words += piece.split(" ").length;
        if (others.length() < SAMPLE) {
            others.append(others.length() > 0 ? " " : "").append(piece, 0, Math.min(piece.length(), SAMPLE));
        }
    }
}
