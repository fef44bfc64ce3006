package org.backfile.bake.page;

import java.util.List;
import java.util.stream.Stream;
import org.backfile.bake.model.PageModel;
import org.backfile.bake.view.CrawlerViews;
import org.backfile.bake.view.Views;
import org.backfile.site.Links;
import org.backfile.sitemap.Sitemap;

/** What search engines read: the sitemaps, their index, and robots.txt. */
record SitemapPages(PageContext context, List<String> ownPages) {
    Stream<Page> pages() {
        List<Sitemap> maps = Sitemap.of(context.site(), ownPages);
        Stream<Page> parts = maps.stream()
                .map(map -> new Page(
                        "sitemap",
                        map.path(),
                        "sitemap",
                        () -> new PageModel().put("urls", CrawlerViews.urls(context.site(), map))));
        var index = new Page(
                "sitemapindex",
                Links.SITEMAP,
                "sitemap",
                () -> new PageModel().put("sitemaps", CrawlerViews.sitemaps(context.site(), maps)));
        var robots = new Page(
                "robots",
                Links.ROBOTS,
                "robots",
                () -> new PageModel()
                        .put("sitemapUrl", Views.text(context.site().links().canonical(Links.SITEMAP)))
                        .put("noindex", CrawlerViews.noindex(context.site()))
                        .put("crawlers", CrawlerViews.crawlers(context.site())));
        return Stream.concat(parts, Stream.of(index, robots));
    }
}
