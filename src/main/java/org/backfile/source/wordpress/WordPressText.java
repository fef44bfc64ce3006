package org.backfile.source.wordpress;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a post as HTML: the older editor leaves paragraphs to blank lines. */
final class WordPressText {
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern TAG = Pattern.compile("\\s*</?([a-zA-Z][a-zA-Z0-9]*)[^>]*>|\\s*<!--");
    private static final Pattern VERBATIM =
            Pattern.compile("<(pre|script|style|textarea|svg)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private WordPressText() {}

    static String html(String content) {
        String text = content.replace("\r\n", "\n").replace('\r', '\n');
        if (text.contains("<!-- wp:")) {
            return text;
        }
        var html = new StringBuilder(text.length() + 64);
        Matcher verbatim = VERBATIM.matcher(text);
        Set<String> open = new HashSet<>(); // elements that nothing ends any more
        int from = 0;
        for (int at = 0; verbatim.find(at); ) {
            String name = verbatim.group(1).toLowerCase(Locale.ROOT);
            Matcher end = open.contains(name)
                    ? null
                    : Pattern.compile("</" + name + "\\s*>", Pattern.CASE_INSENSITIVE)
                            .matcher(text);
            if (end == null || !end.find(verbatim.end())) {
                open.add(name);
                at = verbatim.end();
                continue;
            }
            paragraphs(text.substring(from, verbatim.start()), html);
            html.append(text, verbatim.start(), end.end()).append('\n');
            from = end.end();
            at = from;
        }
        paragraphs(text.substring(from), html);
        return html.toString();
    }

    private static void paragraphs(String text, StringBuilder html) {
        for (String piece : BLANK_LINES.split(text)) {
            String stripped = piece.strip();
            if (stripped.isEmpty()) {
                continue;
            }
            if (startsWithBlock(stripped)) {
                html.append(stripped);
            } else {
                html.append("<p>").append(stripped.replace("\n", "<br>\n")).append("</p>");
            }
            html.append("\n\n");
        }
    }

    private static boolean startsWithBlock(String piece) {
        Matcher tag = TAG.matcher(piece);
        return tag.lookingAt()
                && (tag.group(1) == null || BLOCKS.contains(tag.group(1).toLowerCase(Locale.ROOT)));
    }
}
