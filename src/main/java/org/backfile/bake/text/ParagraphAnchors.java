package org.backfile.bake.text;

import java.util.HashMap;
import java.util.Map;
import org.backfile.site.ParagraphName;

/**
 * Gives each paragraph of an article a name to link to: {@code <p id="p0123abcd">}. The name is made from the paragraph's own letters, so that it
 * stays the same when the article is imported again, and whatever comes before it.
 */
public final class ParagraphAnchors {
    private static final String START = "<p>";
    private static final String END = "</p>";

    private ParagraphAnchors() {}

    /**
     * An article's text with names.
     *
     * @param html as it is rendered
     * @param article what the names begin with, so that those of several articles on a page differ; empty if there is one
     */
    public static String of(String html, String article) {
        var text = new StringBuilder(html.length() + html.length() / 8);
        Map<String, Integer> seen = new HashMap<>();
        String mark = article.isEmpty() ? "" : "\""; // without an article it is letters, digits and a hyphen
        int at = 0;
        for (int start = html.indexOf(START); start >= 0; start = html.indexOf(START, at)) {
            int end = html.indexOf(END, start);
            if (end < 0) {
                break;
            }
            String inside = html.substring(start + START.length(), end);
            text.append(html, at, start);
            if (inside.isBlank()) {
                text.append(START).append(inside).append(END);
            } else {
                String bare = ParagraphName.of(inside);
                int times = seen.merge(bare, 1, Integer::sum);
                String name = article + (times == 1 ? bare : bare + "-" + times);
                text.append("<p id=").append(mark).append(name).append(mark).append('>');
                text.append(inside).append(END);
            }
            at = end + END.length();
        }
        return text.append(html, at, html.length()).toString();
    }
}
