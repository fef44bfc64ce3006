package org.backfile.bake.page;

import freemarker.template.SimpleScalar;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backfile.output.Fingerprint;
import org.backfile.site.Links;
import org.backfile.sitemap.Sitemap;
import org.backfile.sitemap.Sitemap.Url;

/** What search engines read: the sitemaps, their index, and robots.txt. */
record SitemapPages(Desk desk, List<String> ownPages) {
    Stream<Page> pages() {
        List<Sitemap> maps = Sitemap.of(desk.site(), ownPages);
        Stream<Page> parts = maps.stream()
                .map(map -> new Page(
                        "sitemap",
                        map.path(),
                        () -> inputs(map.urls().stream()),
                        "sitemap",
                        () -> Map.of("urls", desk.views().urls(map))));
        var index = new Page(
                "sitemapindex",
                Links.SITEMAP,
                () -> inputs(maps.stream().map(map -> new Url(map.path(), map.lastmod()))),
                "sitemap",
                () -> Map.of("sitemaps", desk.views().sitemaps(maps)));
        var robots = new Page(
                "robots",
                Links.ROBOTS,
                () -> 0,
                "robots",
                () -> Map.of(
                        "sitemapUrl",
                        new SimpleScalar(desk.site().links().canonical(Links.SITEMAP)),
                        "noindex",
                        desk.views().noindex()));
        return Stream.concat(parts, Stream.of(index, robots));
    }

    private static long inputs(Stream<Url> urls) {
        var inputs = new Fingerprint();
        urls.forEach(url -> inputs.add(url.loc()).add(url.lastmod()));
        return inputs.value();
    }
}
