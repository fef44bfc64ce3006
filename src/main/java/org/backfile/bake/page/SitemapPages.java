package org.backfile.bake.page;

import freemarker.template.SimpleScalar;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backfile.site.Links;
import org.backfile.sitemap.Sitemap;

/** What search engines read: the sitemaps, their index, and robots.txt. */
record SitemapPages(Desk desk, List<String> ownPages) {
    Stream<Page> pages() {
        List<Sitemap> maps = Sitemap.of(desk.site(), ownPages);
        Stream<Page> parts = maps.stream()
                .map(map -> new Page(
                        "sitemap",
                        map.path(),
                        "sitemap",
                        () -> Map.of("urls", desk.views().urls(map))));
        var index = new Page(
                "sitemapindex",
                Links.SITEMAP,
                "sitemap",
                () -> Map.of("sitemaps", desk.views().sitemaps(maps)));
        var robots = new Page(
                "robots",
                Links.ROBOTS,
                "robots",
                () -> Map.of(
                        "sitemapUrl",
                        new SimpleScalar(desk.site().links().canonical(Links.SITEMAP)),
                        "noindex",
                        desk.views().noindex()));
        return Stream.concat(parts, Stream.of(index, robots));
    }
}
