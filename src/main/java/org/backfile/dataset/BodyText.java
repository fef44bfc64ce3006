package org.backfile.dataset;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** An article's text without markup: blocks with an empty line between them. */
final class BodyText {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "pre",
            "table",
            "tr",
            "hr",
            "figure",
            "figcaption",
            "dl",
            "dt",
            "dd",
            "section",
            "article");

    private static final Set<String> UNSEEN = Set.of("script", "style", "template");

    private final String html;
    private final StringBuilder text;
    private int at;

    private BodyText(String html) {
        this.html = html;
        this.text = new StringBuilder(html.length());
    }

    /** @param html the body as on its page */
    static String of(String html) {
        return new BodyText(html).text();
    }

    private String text() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && at + 1 < html.length() && isTag(html.charAt(at + 1))) {
                tag();
            } else {
                int next = html.indexOf('<', at + 1);
                int end = next < 0 ? html.length() : next;
                plain(html.substring(at, end));
                at = end;
            }
        }
        return text.toString().strip();
    }

    private static boolean isTag(char c) {
        return c == '/' || c == '!' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void plain(String raw) {
        String words = raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, false);
        boolean fresh = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
        text.append(fresh ? words.stripLeading() : words);
    }

    private void tag() {
        int end = html.startsWith("<!--", at) ? html.indexOf("-->", at) : html.indexOf('>', at);
        int from = html.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int to = from;
        while (to < html.length() && Character.isLetterOrDigit(html.charAt(to))) {
            to++;
        }
        String name = html.substring(from, to).toLowerCase(Locale.ROOT);
        at = end < 0 ? html.length() : html.indexOf('>', end) + 1;
        if (UNSEEN.contains(name) && html.charAt(from - 1) == '<') {
            int close = html.indexOf("</" + name, at);
            at = close < 0 ? html.length() : close;
        } else if (name.equals("br")) {
            newLines(1);
        } else if (BLOCKS.contains(name)) {
            newLines(2);
        }
    }

    private void newLines(int count) {
        int length = text.length();
        while (length > 0 && Character.isWhitespace(text.charAt(length - 1)) && text.charAt(length - 1) != '\n') {
            length--;
        }
        text.setLength(length);
        if (length == 0) {
            return;
        }
        int have = 0;
        while (have < length && text.charAt(length - 1 - have) == '\n') {
            have++;
        }
        text.append("\n".repeat(Math.max(0, count - have)));
    }
}
