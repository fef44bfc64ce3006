package org.backfile.bake.page;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backfile.article.Entry;
import org.backfile.bake.view.Views;
import org.backfile.site.Site;
import org.jbake.model.DocumentModel;

/** Lists the pages of an archive. */
public final class Pages {
    /** The page kinds, each a template's name and a setting {@code template.<kind>.file}. */
    public static final List<String> KINDS = List.of(
            "post",
            "home",
            "period",
            "topics",
            "topic",
            "sources",
            "source",
            "error404",
            "feed",
            "sitemap",
            "sitemapindex",
            "robots");

    private Pages() {}

    /**
     * All pages: the long ones first and the many short ones last, so that the cores end their work together.
     *
     * @param texts an article with its body; called for each article page and each item of the newest feed
     * @param documents the owner's own pages
     * @param wanted the page kinds that have a template
     */
    public static Stream<Page> of(
            Site site,
            Views views,
            Function<Entry, DocumentModel> texts,
            List<DocumentModel> documents,
            Predicate<String> wanted) {
        var desk = new Desk(site, views);
        var own = documents.stream().map(DocumentModel::getUri).toList();
        return Stream.of(
                        new FeedPages(desk, entry -> body(texts.apply(entry))).pages(),
                        new SitemapPages(desk, own).pages(),
                        new HomePages(desk).pages(),
                        new ShelfPages(desk).pages(),
                        new PeriodPages(desk).pages(),
                        new RedirectPages(desk).pages(),
                        new DocumentPages(desk, documents).pages(),
                        new ArticlePages(desk, texts).pages())
                .flatMap(pages -> pages)
                .filter(page -> wanted.test(page.kind()));
    }

    /** A document's HTML; empty if it has none. */
    static String body(DocumentModel document) {
        String body = document.getBody();
        return body == null ? "" : body;
    }
}
