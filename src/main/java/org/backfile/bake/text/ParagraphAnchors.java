package org.backfile.bake.text;

import java.util.HashMap;
import java.util.Map;
import org.backfile.site.ParagraphName;

/**
 * Gives each paragraph of an article a name to link to. The name is made from the paragraph's own letters, so that it
 * stays the same when the article is imported again, and whatever comes before it.
 */
public final class ParagraphAnchors {
    private static final String START = "<p>";
    private static final String END = "</p>";

    private ParagraphAnchors() {}

    /**
     * An article's text with names and links.
     *
     * @param html as it is rendered
     * @param label what a link is called, for those who cannot see it; escaped
     * @param article what the names begin with, so that those of several articles on a page differ; empty if there is one
     */
    public static String of(String html, String label, String article) {
        var text = new StringBuilder(html.length() + html.length() / 4);
        Map<String, Integer> seen = new HashMap<>();
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
                text.append("<p id=\"").append(name).append("\">").append(inside);
                text.append(" <a class=\"mark\" href=\"#").append(name).append("\" aria-label=\"");
                text.append(label).append("\"></a></p>");
            }
            at = end + END.length();
        }
        return text.append(html, at, html.length()).toString();
    }
}
