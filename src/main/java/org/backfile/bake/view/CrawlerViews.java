package org.backfile.bake.view;

import java.util.List;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.site.Site;
import org.backfile.sitemap.Sitemap;

/** What search engines are told: the sitemaps and {@code robots.txt}. */
public final class CrawlerViews {
    private CrawlerViews() {}

    /** The key {@code urls}: the pages in a sitemap. */
    public static Value urls(Site site, Sitemap sitemap) {
        return new UrlsView(site.links(), sitemap.pages());
    }

    /** The key {@code sitemaps}: the files in the sitemap index. */
    public static Value sitemaps(Site site, List<Sitemap> sitemaps) {
        return Values.list(sitemaps, map -> UrlsView.url(site.links(), map.path(), map.newest()));
    }

    /** The key {@code noindex}: whether search engines are asked to stay away. */
    public static Value noindex(Site site) {
        return Values.bool(!site.settings().indexed());
    }

    /** The key {@code crawlers}: those that are asked to stay away. */
    public static Value crawlers(Site site) {
        return Values.list(site.rights().crawlers(), Values::text);
    }
}
