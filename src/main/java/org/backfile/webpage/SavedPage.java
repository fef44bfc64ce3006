package org.backfile.webpage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backfile.webpage.day.DateText;
import org.backfile.webpage.day.DayReader;
import org.backfile.webpage.day.FoundDay;
import org.backfile.webpage.day.PublicationDates;
import org.backfile.webpage.element.Boilerplate;
import org.backfile.webpage.element.Box;
import org.backfile.webpage.element.LinkedData;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/** A saved web page. The front door of its package. Takes time and memory in proportion to the page. */
public final class SavedPage {
    /** With less text to see than this, what is hidden is looked at as well: a page may show its text by a script. */
    private static final int ENOUGH = 200;

    /** More pictures than that no metadata need. */
    private static final int MOST_HINTS = 5;

    private final Document page;
    private final LinkedData data;

    private SavedPage(Document page) {
        this.page = page;
        this.data = LinkedData.of(page);
    }

    /** @param page parsed by jsoup, with positions; it is not changed */
    public static SavedPage of(Document page) {
        return new SavedPage(page);
    }

    /** The frames that the page is made of; empty if it is none of frames. */
    public List<String> frames() {
        return page.select("frameset frame[src]").eachAttr("src");
    }

    /** The addresses that the page, or whoever saved it, gives it, absolute, the likeliest first; empty if there is none. */
    public List<String> addresses(String title) {
        return PageAddresses.of(page, data, title);
    }

    /** Who wrote the page's article, as the page names them; empty if it does not. */
    public List<String> authors(String title) {
        return PageAuthors.of(page, data, title);
    }

    /**
     * Why the page is no article but a front page, a list or a form, to follow "it"; empty if it may be one.
     *
     * @param article what {@link #article} found
     * @param address where the page was
     */
    public Optional<String> whyNoArticle(PageArticle article, String address) {
        return ListPage.why(page, data, article, address);
    }

    /**
     * The day of the page's article.
     *
     * @param today later days are taken only where there is no other
     */
    public FoundDay published(String title, List<String> addresses, DayReader days, LocalDate today) {
        String language = page.select("html").attr("lang");
        if (language.isEmpty()) {
            language = page.select("meta[property=og:locale]").attr("content");
        }
        var search = new PublicationDates(new DateText(days, DateText.isMonthFirst(language)), today);
        return new FoundDay(search.find(page, data, title, addresses), search.said());
    }

    /**
     * The article that the page holds, without menus, comments, teasers and the like.
     *
     * @param title what the article's page shows above it: a first heading that says the same is left out
     * @param addresses the page's: its relative links lead on from the first, or from what the page names
     */
    public PageArticle article(String title, List<String> addresses) {
        PageBase base = PageBase.of(base(addresses));
        PageArticle seen = article(title, true, base);
        PageArticle all = seen.weight() < ENOUGH ? article(title, false, base) : seen;
        PageArticle shown = all.weight() > 3 * seen.weight() ? all : seen;
        PageArticle told = frames().isEmpty()
                ? DataArticle.ofLinkedData(page, data, title, base)
                : DataArticle.ofNoFrames(page, title, base);
        return told.weight() > 2 * shown.weight() ? told : shown;
    }

    /** The day on which the page was saved, as SingleFile, a browser or HTTrack wrote it down in a comment. */
    public Optional<String> savedOn() {
        return PageAddresses.savedOn(page);
    }

    /** Where the picture is that the page names for its article in its metadata; empty if it names none. */
    public List<String> images(String title, List<String> addresses) {
        PageBase base = PageBase.of(base(addresses));
        var images = new LinkedHashSet<String>();
        page.select("meta[property=og:image], meta[property=og:image:url], meta[name=twitter:image]")
                .eachAttr("content")
                .forEach(images::add);
        images.addAll(data.values("image", title, false));
        return images.stream()
                .filter(image -> !image.isBlank())
                .map(image -> base.image(image.strip()))
                .distinct()
                .limit(MOST_HINTS)
                .toList();
    }

    private String base(List<String> addresses) {
        Element base = page.selectFirst("base[href]");
        String named =
                base == null ? "" : PageAddresses.original(base.attr("href").strip());
        String own = addresses.isEmpty() ? "" : addresses.get(0);
        return named.regionMatches(true, 0, "http", 0, 4) ? named : own;
    }

    /**
     * All of a page that is an article and nothing else, in its order; empty if it has no text.
     *
     * @param address where it was, from which its relative links lead on; empty if nobody knows
     */
    public static List<PageBlock> whole(Document page, String address) {
        var reader = new PassageReader(false, PageBase.of(address));
        NodeTraversor.filter(reader, page.body());
        List<PageImage> images =
                reader.images.stream().filter(PageImage::isPicture).toList();
        return PageBlocks.of(reader.passages, reader.passages, PageFigure.of(images, reader.passages), "");
    }

    private PageArticle article(String title, boolean heedsHidden, PageBase base) {
        var reader = new PassageReader(heedsHidden, base);
        Element body = page.body();
        NodeTraversor.filter(reader, body);
        List<Passage> article = new ArticleFinder(reader.boxes, reader.passages).find();
        Set<Passage> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(article);
        int beside = 0;
        for (Passage passage : reader.passages) {
            if (!kept.contains(passage) && !isOfComments(passage.box())) {
                beside += ArticleFinder.value(passage);
            }
        }
        int weight = article.stream().mapToInt(Passage::weight).sum();
        List<PageFigure> figures =
                PageFigure.of(ArticleImages.of(reader.images, reader.boxes, reader.passages, kept), reader.passages);
        return new PageArticle(
                PageBlocks.of(article, /* all= */ reader.passages, figures, title), weight, beside, List.of());
    }

    private static boolean isOfComments(Box at) {
        for (Box box = at; box != null; box = box.parent) {
            if (box.isBoilerplate && Boilerplate.isOfComments(box)) {
                return true;
            }
        }
        return false;
    }
}
