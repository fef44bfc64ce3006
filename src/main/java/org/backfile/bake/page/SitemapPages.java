package org.backfile.bake.page;

import freemarker.template.SimpleScalar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.output.Fingerprint;
import org.backfile.site.Links;
import org.backfile.sitemap.Listed;
import org.backfile.sitemap.Sitemap;

/** What search engines read: the sitemaps, their index, and robots.txt. */
record SitemapPages(PageContext context, List<String> ownPages) {
    Stream<Page> pages() {
        List<Sitemap> maps = Sitemap.of(context.site(), ownPages);
        Stream<Page> parts = maps.stream()
                .map(map -> new Page(
                        "sitemap",
                        map.path(),
                        () -> inputs(map),
                        "sitemap",
                        () -> Map.of("urls", context.views().urls(map))));
        var index = new Page(
                "sitemapindex",
                Links.SITEMAP,
                () -> inputs(maps),
                "sitemap",
                () -> Map.of("sitemaps", context.views().sitemaps(maps)));
        var robots = new Page(
                "robots",
                Links.ROBOTS,
                () -> 0,
                "robots",
                () -> Map.of(
                        "sitemapUrl",
                        new SimpleScalar(context.site().links().canonical(Links.SITEMAP)),
                        "noindex",
                        context.views().noindex()));
        return Stream.concat(parts, Stream.of(index, robots));
    }

    private static long inputs(Sitemap map) {
        var inputs = new Fingerprint();
        map.pages().forEach(page -> inputs.add(name(page)).add(day(page.newest())));
        return inputs.value();
    }

    private static long name(Listed page) {
        return page instanceof Listed.Article article
                ? article.entry().name()
                : new Fingerprint().add(page.path()).value();
    }

    private static long inputs(List<Sitemap> maps) {
        var inputs = new Fingerprint();
        maps.forEach(map -> inputs.add(map.path()).add(day(map.newest())));
        return inputs.value();
    }

    private static long day(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    }
}
