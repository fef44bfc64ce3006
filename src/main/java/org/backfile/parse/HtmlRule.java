package org.backfile.parse;

import java.time.LocalDate;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.backfile.article.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A saved web page: what it says of itself in its head, and the text that a reader's view would show. */
final class HtmlRule implements Rule {
    private static final String RULE = "html";

    private final LocalDate today;
    private final Noise noise;

    HtmlRule(LocalDate today, Noise noise) {
        this.today = today;
        this.noise = noise;
    }

    @Override
    public void apply(Draft draft) {
        Document page = Jsoup.parse(String.join("\n", draft.raw.lines()));
        for (int i = 0; i < draft.lines.length; i++) {
            draft.fate(i, Fate.Kind.KEPT, "page", RULE);
        }
        address(draft, page);
        draft.title = TitleRule.withoutSite(
                first(meta(page, "og:title"), Draft.trim(page.title()), text(page.selectFirst("h1"))), draft.publisher);
        draft.description = first(meta(page, "description"), meta(page, "og:description"), "");
        date(draft, page);
        if (draft.title.isEmpty()) {
            draft.reject("title-missing", 0, "The page has no title", "save it again");
        }
        if (draft.isRejected()) {
            return;
        }
        body(draft, page);
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
        Element time = page.selectFirst("time[datetime]");
        String text = first(
                meta(page, "article:published_time"),
                first(meta(page, "date"), meta(page, "dc.date"), meta(page, "pubdate")),
                time == null ? "" : time.attr("datetime").strip());
        Optional<LocalDate> date = text.length() >= 10 ? Dates.iso(text.substring(0, 10)) : Optional.empty();
        if (date.isPresent()) {
            draft.date = date.get();
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
        Element article = new Readability4J(draft.source.isEmpty() ? "https://localhost/" : draft.source, page.clone())
                .parse()
                .getArticleContent();
        Element root = article == null ? page.body() : article;
        for (Element element : root.select("p, h2, h3, h4, h5, h6, li, blockquote, pre, figcaption, td, th, div")) {
            if (element.children()
                    .select("p, h2, h3, h4, h5, h6, li, blockquote, pre, td, div")
                    .isEmpty()) {
                add(draft, element);
            }
        }
    }

    private void add(Draft draft, Element element) {
        String text = Draft.trim(element.text());
        boolean repeated = draft.body.isEmpty() && text.equals(draft.title);
        if (text.isEmpty() || repeated || noise.ruleFor(draft.publisher, text) > 0) {
            return;
        }
        Block.Kind kind = switch (element.normalName()) {
            case "h2", "h3", "h4", "h5", "h6" -> Block.Kind.SUBHEAD;
            case "li" -> Block.Kind.LIST_ITEM;
            default -> Block.Kind.PARAGRAPH;
        };
        draft.body.add(new Block(kind, text));
    }

    private static String meta(Document page, String name) {
        Element meta = page.selectFirst("meta[property=" + name + "], meta[name=" + name + "]");
        return meta == null ? "" : Draft.trim(meta.attr("content"));
    }

    private static String text(@Nullable Element element) {
        return element == null ? "" : Draft.trim(element.text());
    }

    private static String first(String one, String two, String three) {
        return !one.isEmpty() ? one : !two.isEmpty() ? two : three;
    }
}
