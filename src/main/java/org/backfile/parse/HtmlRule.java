package org.backfile.parse;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.webpage.PageArticle;
import org.backfile.webpage.PageBlock;
import org.backfile.webpage.SavedPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A saved web page: what it says of itself in its head, and the text that a reader's view would show. */
final class HtmlRule implements Rule {
    private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{10,40})\"");

    private final LocalDate today;
    private final Noise noise;

    HtmlRule(LocalDate today, Noise noise) {
        this.today = today;
        this.noise = noise;
    }

    @Override
    public void apply(Draft draft) {
        Document page = Jsoup.parse(
                String.join("\n", draft.raw.lines()), "", Parser.htmlParser().setTrackPosition(true));
        List<String> frames = page.select("frameset frame[src]").eachAttr("src");
        if (!frames.isEmpty()) {
            draft.reject(
                    "frames-only",
                    0,
                    "The page is made of frames, whose text is not in it: " + String.join(", ", frames),
                    "save the page in the frame instead");
            return;
        }
        address(draft, page);
        draft.title = title(page, draft.publisher);
        String name = meta(page, "description").isEmpty() ? "og:description" : "description";
        draft.description = meta(page, name);
        Element described = element(page, name);
        draft.descriptionLine =
                described == null ? 0 : described.sourceRange().start().lineNumber() - 1;
        date(draft, page);
        if (draft.title.isEmpty()) {
            draft.reject("title-missing", 0, "The page has no title", "save it again");
        }
        if (draft.isRejected()) {
            return;
        }
        body(draft, page);
    }

    /** The title that the page gives itself, less the site's name; where that begins, a heading that says the rest tells. */
    private static String title(Document page, String host) {
        String title = first(meta(page, "og:title"), Draft.trim(page.title()), text(page.selectFirst("h1")));
        for (Element heading : page.select("h1")) {
            boolean isSite = heading.closest("header, nav, a") != null && heading.closest("article, main") == null;
            if (!isSite && TitleRule.isBeforeName(text(heading), title)) {
                return text(heading);
            }
        }
        return TitleRule.withoutSite(title, host);
    }

    private static void address(Draft draft, Document page) {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String text = first(canonical == null ? "" : canonical.attr("href").strip(), meta(page, "og:url"), "");
        Optional<Address> address = Address.of(text);
        if (address.isPresent()) {
            draft.source = address.get().text();
            draft.publisher = address.get().host();
        } else {
            draft.warn("address-missing", 0, "The page does not name its own address", "");
        }
    }

    private void date(Draft draft, Document page) {
        String text = first(
                meta(page, "article:published_time"),
                first(meta(page, "date"), meta(page, "dc.date"), meta(page, "pubdate")),
                first(linkedData(page), shownDate(page), ""));
        boolean isIso = text.length() >= 10 && Dates.looksIso(text.substring(0, 10));
        Optional<LocalDate> date = isIso ? Dates.iso(text.substring(0, 10)) : Dates.find(text);
        if (date.isPresent()) {
            draft.date = date.get();
            draft.time = Dates.looksIso(text) ? "" : text;
            if (draft.date.isAfter(today)) {
                draft.warn(
                        "date-in-future", 0, "The date " + draft.date + " is in the future", "see whether it is right");
            }
        } else if (text.isEmpty()) {
            draft.reject("date-missing", 0, "The page does not say when it was published", "add a meta element for it");
        } else {
            draft.reject("date-impossible", 0, "There is no day " + text, "correct it");
        }
    }

    private void body(Draft draft, Document page) {
        PageArticle article = SavedPage.of(page).article(draft.title);
        Set<TextNode> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PageBlock piece : article.blocks()) {
            String text = piece.block().text();
            boolean isUnwanted = noise.ruleFor(draft.publisher, text) > 0;
            if (!isUnwanted) {
                shown.addAll(piece.nodes());
                draft.body.add(piece.block());
            }
        }
        var known = new HashSet<String>();
        known.add(Plain.of(draft.title));
        known.add(Plain.of(page.title()));
        known.add(Plain.of(draft.description));
        HtmlLines.settle(draft, page, shown, known);
        if (article.beside() > article.weight()) {
            draft.warn(
                    "html-more-beside",
                    0,
                    "More text stays out than is taken for the article",
                    "see whether it is the right part of the page");
        }
    }

    /** The date in the JSON-LD that search engines read. */
    private static String linkedData(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Matcher date = PUBLISHED.matcher(script.data());
            if (date.find()) {
                return date.group(1);
            }
        }
        return "";
    }

    /** The date of an element in the text: the article's own, not today's at the page's head, nor a teaser's. */
    private static String shownDate(Document page) {
        for (String place : new String[] {"[itemprop=datePublished]", "article time[datetime]", "time[datetime]"}) {
            String others = place.startsWith("time") ? "nav, aside, footer, header:not(:has(h1))" : "nav, aside";
            for (Element element : page.select(place)) {
                if (element.closest(others) == null) {
                    return first(element.attr("content"), element.attr("datetime"), element.text())
                            .strip();
                }
            }
        }
        return "";
    }

    private static @Nullable Element element(Document page, String name) {
        return page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
    }

    private static String meta(Document page, String name) {
        Element meta = element(page, name);
        return meta == null ? "" : Draft.trim(meta.attr("content"));
    }

    private static String text(@Nullable Element element) {
        return element == null ? "" : Draft.trim(element.text());
    }

    private static String first(String one, String two, String three) {
        return !one.isEmpty() ? one : !two.isEmpty() ? two : three;
    }
}
