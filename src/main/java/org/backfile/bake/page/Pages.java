package org.backfile.bake.page;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backfile.article.Entry;
import org.backfile.bake.view.Views;
import org.backfile.site.Site;

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
     * All pages, articles first.
     *
     * @param bodies an article's text as HTML; called once for each article page and each item of the newest feed
     * @param ownPages the paths of the owner's own pages, for the sitemap
     * @param wanted the page kinds that have a template
     */
    public static Stream<Page> of(
            Site site, Views views, Function<Entry, String> bodies, List<String> ownPages, Set<String> wanted) {
        var desk = new Desk(site, views);
        return Stream.of(
                        new ArticlePages(desk, bodies).pages(),
                        new PeriodPages(desk).pages(),
                        new ShelfPages(desk).pages(),
                        new HomePages(desk).pages(),
                        new FeedPages(desk, bodies).pages(),
                        new SitemapPages(desk, ownPages).pages())
                .flatMap(pages -> pages)
                .filter(page -> wanted.contains(page.kind()));
    }
}
