package org.backfile.sitemap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.archive.Chunk;
import org.backfile.archive.Issue;
import org.backfile.archive.Period;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.article.ArticleSummary;
import org.backfile.site.Links;
import org.backfile.site.Site;

/**
 * One sitemap file (sitemaps.org, protocol 0.9).
 *
 * @param path where it stands
 * @param pages at most {@value #MOST}
 */
public record Sitemap(String path, List<Listed> pages) {
    /** The protocol's limit. */
    static final int MOST = 50_000;

    public Sitemap {
        pages = List.copyOf(pages);
    }

    /** The newest day in the file; empty if none is known. */
    public Optional<LocalDate> newest() {
        return pages.stream().flatMap(page -> page.newest().stream()).max(LocalDate::compareTo);
    }

    /** The site's sitemaps: one a year for its articles and periods, and one for all other pages. */
    public static List<Sitemap> of(Site site, List<String> ownPages) {
        var maps = new ArrayList<Sitemap>();
        Optional<LocalDate> last = last(site.archive().entries());
        var pages = new ArrayList<Listed>();
        pages.add(new Listed.Other(Links.HOME, last));
        pages.add(new Listed.Other(Links.TOPICS, last));
        pages.add(new Listed.Other(Links.SOURCES, last));
        ownPages.forEach(path -> pages.add(new Listed.Other(path, Optional.empty())));
        for (TaxonomyTerm topic : site.archive().topics()) {
            pages.add(new Listed.Other(Links.topic(topic.slug()), last(topic.entries())));
        }
        for (TaxonomyTerm source : site.archive().sources()) {
            pages.add(new Listed.Other(Links.source(source.slug()), last(source.entries())));
        }
        if (!site.archive().authors().isEmpty()) {
            pages.add(new Listed.Other(Links.AUTHORS, last));
        }
        for (TaxonomyTerm author : site.archive().authors()) {
            pages.add(new Listed.Other(Links.author(author.slug()), last(author.entries())));
        }
        printed(site, pages);
        add(maps, "pages", pages);
        for (Period year : site.archive().years()) {
            var ofYear = new ArrayList<Listed>(year.entries().size() + 400);
            periods(site, year, ofYear);
            // A page that names another address as its own, or is to be left out, is nothing for search engines.
            if (!site.links().isGrouped()) {
                year.entries().stream()
                        .filter(entry -> !site.rights().of(entry).isHiddenFromSearchEngines())
                        .forEach(entry -> ofYear.add(new Listed.Article(entry)));
            }
            add(maps, Integer.toString(year.start().getYear()), ofYear);
        }
        return List.copyOf(maps);
    }

    private static void printed(Site site, List<Listed> pages) {
        if (!site.archive().issues().isEmpty()) {
            pages.add(new Listed.Other(Links.ISSUES, Optional.empty()));
        }
        for (Issue issue : site.archive().issues()) {
            pages.add(new Listed.Other(Links.issue(issue), Optional.of(issue.last())));
        }
        if (!site.archive().sections().isEmpty()) {
            pages.add(new Listed.Other(Links.SECTIONS, Optional.empty()));
        }
        for (TaxonomyTerm section : site.archive().sections()) {
            pages.add(new Listed.Other(Links.section(section.slug()), last(section.entries())));
        }
    }

    private static void add(List<Sitemap> maps, String name, List<Listed> pages) {
        List<Chunk<Listed>> chunks = Chunk.of(pages, MOST / 2);
        for (Chunk<Listed> chunk : chunks) {
            String part = chunks.size() == 1 ? name : name + "-" + chunk.number();
            maps.add(new Sitemap(Links.sitemap(part), chunk.items()));
        }
    }

    private static void periods(Site site, Period period, List<Listed> pages) {
        boolean hasTexts = site.links().isGrouped() && period.kind() == Period.Kind.DAY;
        if (!hasTexts || site.isIndexed(period.entries())) {
            pages.add(new Listed.Other(Links.period(period.kind(), period.start()), last(period.entries())));
        }
        period.parts().forEach(part -> periods(site, part, pages));
    }

    private static Optional<LocalDate> last(List<ArticleSummary> oldestFirst) {
        return oldestFirst.isEmpty()
                ? Optional.empty()
                : Optional.of(oldestFirst.get(oldestFirst.size() - 1).date());
    }
}
