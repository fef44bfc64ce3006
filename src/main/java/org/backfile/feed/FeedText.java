package org.backfile.feed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Makes text and HTML fit for a feed. */
final class FeedText {
    private static final Safelist SAFE =
            Safelist.relaxed().addTags("hr", "figure", "figcaption").preserveRelativeLinks(false);

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
        Document dirty = Jsoup.parseBodyFragment(html, address);
        Document safe = new Cleaner(SAFE).clean(dirty);
        safe.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
        // Text has no > of its own in XML's syntax, but an attribute may.
        return clean(safe.body().html()).strip().replace("]]>", "]]&gt;");
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
