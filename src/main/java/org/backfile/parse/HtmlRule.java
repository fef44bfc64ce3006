package org.backfile.parse;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backfile.article.Block;
import org.backfile.article.WebAddress;
import org.backfile.date.CrawlDates;
import org.backfile.parse.text.Bylines;
import org.backfile.parse.text.Plain;
import org.backfile.parse.text.StoredAddress;
import org.backfile.raw.Capture;
import org.backfile.webpage.PageArticle;
import org.backfile.webpage.PageBlock;
import org.backfile.webpage.SavedPage;
import org.backfile.webpage.day.FoundDay;
import org.backfile.webpage.day.PublicationDay;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A saved web page: what it says of itself in its head, and the text that a reader's view would show. */
final class HtmlRule implements Rule {
    /** Of pages in which databases of the press hand out articles: Factiva's classes name the language, as enArticle. */
    private static final String DATABASE = "div[class~=^article [a-z]{2}Article$], a[name^=DOC_ID_]";

    /** What tells that a browser must show frames is no article. */
    private static final int FRAMES_NOTICE = 200;

    private static final int MOST_FRAMES = 10;
    private static final int LONGEST = 200;

    private final LocalDate today;
    private final Noise noise;

    HtmlRule(LocalDate today, Noise noise) {
        this.today = today;
        this.noise = noise;
    }

    @Override
    public void apply(Draft draft) {
        Capture capture = draft.raw.capture();
        // Who writes an address down saves one page, and means it.
        read(draft, 0, capture, !capture.isSure() && !capture.address().isEmpty(), capture.ownersDay());
    }

    /**
     * Reads a page that a web archive holds: one that is no article is passed over.
     *
     * @param from the first line that is of the page
     * @param address where the archive found it
     * @param day the owner's, where the page names none; empty if there is none
     */
    void stored(Draft draft, int from, String address, String day) {
        read(draft, from, new Capture(address, true, ""), true, day);
    }

    private void read(Draft draft, int from, Capture capture, boolean isOfCrawl, String ownersDay) {
        List<String> lines = draft.raw.lines();
        Document page = Jsoup.parse(
                "\n".repeat(from) + String.join("\n", lines.subList(from, lines.size())),
                "",
                Parser.htmlParser().setTrackPosition(true));
        if (isNoPage(draft, page)) {
            return;
        }
        SavedPage saved = SavedPage.of(page);
        String named = first(meta(page, "og:title"), Draft.trim(page.title()), text(page.selectFirst("h1")));
        String whole = first(named, draft.title, Draft.trim(capture.title()));
        List<String> own = saved.addresses(whole);
        String stored = capture.isSure() || own.isEmpty() ? capture.address() : own.get(0);
        boolean isStored = !capture.address().isEmpty();
        List<String> addresses = isStored ? StoredAddress.first(stored, own) : own;
        PageArticle article = saved.article(whole, addresses);
        if (isOfCrawl) {
            Optional<String> why = saved.whyNoArticle(article, stored);
            if (why.isPresent()) {
                draft.passOver("no-article", "Left out, for it " + why.get() + ": " + cut(stored));
                return;
            }
        }
        if (!saved.frames().isEmpty() && article.weight() < FRAMES_NOTICE) {
            reject(draft, saved.frames());
            return;
        }
        address(draft, addresses);
        if (isStored) {
            draft.aliases = StoredAddress.alias(stored, draft.source);
        }
        draft.title = title(page, whole, draft.publisher);
        String name = meta(page, "description").isEmpty() ? "og:description" : "description";
        draft.description = meta(page, name);
        Element described = element(page, name);
        draft.descriptionLine =
                described == null ? 0 : described.sourceRange().start().lineNumber() - 1;
        List<String> authors = saved.authors(whole);
        draft.authors = Bylines.people(authors, List.of(draft.publisher, meta(page, "og:site_name")));
        draft.agency = authors.stream().filter(Bylines::isAgency).findFirst().orElse("");
        day(draft, saved, saved.published(whole, addresses, CrawlDates::find, today), capture, isOfCrawl, ownersDay);
        if (draft.title.isEmpty() && !draft.isRejected()) {
            draft.reject("title-missing", 0, "The page has no title", "save it again");
        }
        if (draft.isRejected()) {
            return;
        }
        body(draft, page, article, from);
        Figures.hint(draft, saved.images(whole, addresses));
    }

    /** Whether it is no page with an article in it. */
    private static boolean isNoPage(Draft draft, Document page) {
        boolean isPacked = page.selectFirst("sfz-extra-data, html[data-sfz]") != null;
        if (isPacked) {
            draft.reject(
                    "page-packed",
                    0,
                    "The page is a zip of SingleFile's, and its text is packed in it",
                    "save it again as plain HTML, or import what is in the zip");
        }
        boolean isOfDatabase = !isPacked && page.selectFirst(DATABASE) != null;
        if (isOfDatabase) {
            draft.reject(
                    "page-of-database",
                    0,
                    "The page holds articles of Nexis or Factiva, which are licensed, and is no article itself",
                    "export them as DOCX: they come in as drafts");
        }
        return isPacked || isOfDatabase;
    }

    private void day(
            Draft draft, SavedPage saved, FoundDay found, Capture capture, boolean isOfCrawl, String ownersDay) {
        if (found.day().isEmpty() && !ownersDay.isEmpty()) {
            draft.date = CrawlDates.iso(ownersDay).orElse(draft.date);
        } else if (found.day().isEmpty() && found.said().isEmpty() && isOfCapture(draft, saved, capture)) {
            draft.warn(
                    "date-of-capture",
                    0,
                    "The page does not say when it was published, and has the day on which it was saved: " + draft.date,
                    "see when it was published");
        } else if (found.day().isEmpty() && isOfCrawl) {
            draft.passOver("no-day", "Left out, for it does not say when it was published: " + cut(draft.source));
        } else {
            date(draft, found);
        }
    }

    /** Takes the day on which the page was saved, if somebody wrote it down. */
    private static boolean isOfCapture(Draft draft, SavedPage saved, Capture capture) {
        Optional<LocalDate> day =
                CrawlDates.iso(capture.day()).or(() -> saved.savedOn().flatMap(CrawlDates::find));
        day.ifPresent(known -> draft.date = known);
        return day.isPresent();
    }

    private static void reject(Draft draft, List<String> frames) {
        boolean isLong = frames.size() > MOST_FRAMES;
        List<String> named = isLong ? frames.subList(0, MOST_FRAMES) : frames;
        draft.reject(
                "frames-only",
                0,
                "The page is made of frames, whose text is not in it: " + cut(String.join(", ", named))
                        + (isLong ? " and " + (frames.size() - MOST_FRAMES) + " more" : ""),
                "save the page in the frame instead");
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** The title that the page gives itself, less the site's name; where that begins, a heading that says the rest tells. */
    private static String title(Document page, String title, String host) {
        for (Element heading : page.select("h1")) {
            boolean isSite = heading.closest("header, nav, a") != null && heading.closest("article, main") == null;
            if (!isSite && TitleRule.isBeforeName(text(heading), title)) {
                return text(heading);
            }
        }
        return TitleRule.withoutSite(title, host);
    }

    private static void address(Draft draft, List<String> addresses) {
        for (String text : addresses) {
            Optional<WebAddress> address = WebAddress.of(text);
            if (address.isPresent()) {
                draft.source = address.get().text();
                draft.publisher = address.get().host();
                return;
            }
        }
        draft.warn("address-missing", 0, "The page does not name its own address", "");
    }

    private void date(Draft draft, FoundDay found) {
        if (found.day().isEmpty() && found.said().isEmpty()) {
            draft.reject("date-missing", 0, "The page does not say when it was published", "add a meta element for it");
        } else if (found.day().isEmpty()) {
            draft.reject("date-impossible", 0, "There is no day " + cut(found.said()), "correct it");
        } else {
            PublicationDay day = found.day().get();
            draft.date = day.day();
            draft.time = day.time();
            if (draft.date.isAfter(today)) {
                draft.warn(
                        "date-in-future", 0, "The date " + draft.date + " is in the future", "see whether it is right");
            }
            if (day.basis() == PublicationDay.Basis.CHANGED) {
                draft.warn(
                        "date-of-change",
                        0,
                        "The page says only when it was changed: " + draft.date,
                        "see when it was published");
            }
        }
    }

    private void body(Draft draft, Document page, PageArticle article, int from) {
        Set<TextNode> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PageBlock piece : article.blocks()) {
            String text = piece.block().text();
            if (piece.block().kind() == Block.Kind.FIGURE) {
                shown.addAll(piece.nodes());
                draft.addFigure(Figures.without(noise, draft.publisher, piece.block()));
                continue;
            }
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
        HtmlLines.settle(draft, page, from, shown, known, article.data());
        if (article.beside() > article.weight()) {
            draft.warn(
                    "html-more-beside",
                    0,
                    "More text stays out than is taken for the article",
                    "see whether it is the right part of the page");
        }
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
