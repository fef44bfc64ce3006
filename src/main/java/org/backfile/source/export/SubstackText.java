package org.backfile.source.export;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A post's page without what Substack puts between its words: buttons and forms by which readers subscribe or share. */
final class SubstackText {
    private static final String BUTTONS =
            ".subscription-widget-wrap, .subscription-widget-wrap-editor, .subscription-widget, .button-wrapper,"
                    + " .captioned-button-wrap, .install-substack-app-embed, .community-chat, .paywall-jump";

    private final Document page;
    private int buttons;

    SubstackText(String html) {
        page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        for (Element button : page.select(BUTTONS)) {
            buttons += button.text().isBlank() ? 0 : 1;
            button.remove();
        }
        for (Element media : page.select("audio[src], video[src], iframe[src^=http]")) {
            link(media);
        }
        page.select("a.footnote-anchor").forEach(anchor -> anchor.text("[" + anchor.text() + "]"));
        for (Element note : page.select("div.footnote")) {
            footnote(note);
        }
    }

    /** What is left of it, as HTML. */
    String html() {
        return page.body().html();
    }

    /** How many buttons and forms with words were taken out. */
    int buttons() {
        return buttons;
    }

    /** Of what a page plays its address stays. */
    private static void link(Element media) {
        String address = media.attr("abs:src").isEmpty() ? media.attr("src") : media.attr("abs:src");
        Element paragraph = new Element("p");
        paragraph.appendElement("a").attr("href", address).text(address);
        media.replaceWith(paragraph);
    }

    /** The number stands before its note, and not in a paragraph of its own. */
    private static void footnote(Element note) {
        Element number = note.selectFirst("a.footnote-number");
        Element first = note.selectFirst(".footnote-content p");
        if (number != null && first != null) {
            first.prependText("[" + number.text() + "] ");
            number.remove();
        }
    }
}
