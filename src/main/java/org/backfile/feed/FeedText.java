package org.backfile.feed;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Makes text and HTML fit for a feed. */
final class FeedText {
    private static final Safelist SAFE =
            Safelist.relaxed().addTags("hr", "figure", "figcaption").preserveRelativeLinks(false);

    private static final List<String> ESCAPES = List.of("&quot;", "&amp;", "&lt;", "&gt;");

    private FeedText() {}

    /**
     * Leaves out what XML 1.0 forbids (section 2.2): most control characters, lone surrogates, U+FFFE and U+FFFF.
     */
    static String clean(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) >= ' ' && text.charAt(i) < 0xD800) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        var clean = new StringBuilder(text.length()).append(text, 0, i);
        text.codePoints()
                .skip(text.codePointCount(0, i))
                .filter(FeedText::allowed)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /**
     * An article's HTML for a reader that shows it elsewhere: no script, style or event attribute, every link absolute,
     * ready to stand in a CDATA section.
     *
     * @param html the body as on its page
     * @param address the page's absolute address
     */
    static String html(String html, String address) {
        if (isPlain(html)) {
            return html.strip().replace("&quot;", "\"");
        }
        return cleaned(html, address);
    }

    /** The long way. */
    static String cleaned(String html, String address) {
        Document dirty = Jsoup.parseBodyFragment(html, address);
        Document safe = new Cleaner(SAFE).clean(dirty);
        safe.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        // Text has no > of its own in XML's syntax, but an attribute may.
        return clean(safe.body().html()).strip().replace("]]>", "]]&gt;");
    }

    /**
     * Whether it is paragraphs of text and nothing else, which come out of the long way as they went in, but for escaped
     * quotes.
     */
    private static boolean isPlain(String html) {
        boolean open = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') {
                String tag = open ? "</p>" : "<p>";
                if (!html.startsWith(tag, i)) {
                    return false;
                }
                open = !open;
                i += tag.length() - 1;
            } else if (!open ? c != '\n' : !isText(html, i)) {
                return false;
            }
        }
        return !open;
    }

    private static boolean isText(String html, int at) {
        char c = html.charAt(at);
        if (c == '&') {
            return ESCAPES.stream().anyMatch(escape -> html.startsWith(escape, at));
        }
        return c >= ' ' && c < 0xD800 && c != '>' && c != '\u00a0';
    }

    private static boolean allowed(int c) {
        return c == 0x9
                || c == 0xA
                || c == 0xD
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
