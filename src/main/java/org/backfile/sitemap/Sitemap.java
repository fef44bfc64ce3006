package org.backfile.sitemap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.archive.Chunk;
import org.backfile.archive.Period;
import org.backfile.archive.Shelf;
import org.backfile.article.Entry;
import org.backfile.site.Links;
import org.backfile.site.Site;

/**
 * One sitemap file (sitemaps.org, protocol 0.9).
 *
 * @param path where it stands
 * @param urls at most {@value #MOST} pages
 */
public record Sitemap(String path, List<Url> urls) {
    /** The protocol's limit. */
    static final int MOST = 50_000;

    public Sitemap {
        urls = List.copyOf(urls);
    }

    /**
     * A page.
     *
     * @param loc its absolute address
     * @param lastmod the newest day of what it shows, ISO; empty if not known
     */
    public record Url(String loc, String lastmod) {}

    /** The newest day in the file; empty if none is known. */
    public String lastmod() {
        return urls.stream().map(Url::lastmod).max(String::compareTo).orElse("");
    }

    /** The site's sitemaps: one a year for its articles and periods, and one for all other pages. */
    public static List<Sitemap> of(Site site, List<String> ownPages) {
        var maps = new ArrayList<Sitemap>();
        Links links = site.links();
        String last = last(site.archive().entries());
        var pages = new ArrayList<Url>();
        pages.add(new Url(links.canonical(Links.HOME), last));
        pages.add(new Url(links.canonical(Links.TOPICS), last));
        pages.add(new Url(links.canonical(Links.SOURCES), last));
        ownPages.forEach(path -> pages.add(new Url(links.canonical(path), "")));
        shelves(links, site.archive().topics(), true).forEach(pages::add);
        shelves(links, site.archive().sources(), false).forEach(pages::add);
        add(maps, "pages", pages);
        for (Period year : site.archive().years()) {
            var urls = new ArrayList<Url>();
            periods(links, year).forEach(urls::add);
            for (Entry entry : year.entries()) {
                urls.add(new Url(
                        links.canonical(Links.article(entry)),
                        entry.header().date().toString()));
            }
            add(maps, Integer.toString(year.start().getYear()), urls);
        }
        return List.copyOf(maps);
    }

    private static void add(List<Sitemap> maps, String name, List<Url> urls) {
        List<Chunk<Url>> chunks = Chunk.of(urls, MOST / 2);
        for (Chunk<Url> chunk : chunks) {
            String part = chunks.size() == 1 ? name : name + "-" + chunk.number();
            maps.add(new Sitemap(Links.sitemap(part), chunk.items()));
        }
    }

    private static Stream<Url> periods(Links links, Period period) {
        LocalDate start = period.start();
        var url = new Url(links.canonical(Links.period(period.kind(), start)), last(period.entries()));
        return Stream.concat(Stream.of(url), period.parts().stream().flatMap(part -> periods(links, part)));
    }

    private static Stream<Url> shelves(Links links, List<Shelf> shelves, boolean topics) {
        return shelves.stream()
                .map(s -> new Url(
                        links.canonical(topics ? Links.topic(s.slug()) : Links.source(s.slug())), last(s.entries())));
    }

    private static String last(List<Entry> oldestFirst) {
        return oldestFirst.isEmpty()
                ? ""
                : oldestFirst.get(oldestFirst.size() - 1).header().date().toString();
    }
}
