package org.backfile.bake.view;

import java.util.ArrayList;
import org.backfile.archive.Period;
import org.backfile.article.Address;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.rights.Grant;
import org.backfile.site.Links;
import org.backfile.site.Site;
import org.backfile.site.VersionLinks;

/** What belongs to an article, by the relations of Signposting: all addresses are absolute. */
final class LinksetViews {
    private LinksetViews() {}

    static Value of(Views views, ArticleSummary entry) {
        Site site = views.site();
        Grant grant = site.rights().of(entry);
        String markdown = grant.isFull() ? views.hrefOf("markdown", Links.markdown(entry)) : "";
        var authors = new ArrayList<String>();
        for (String name : site.authors().names(entry.authors())) {
            String page = views.hrefOf("author", Links.author(site.terms().author(name)));
            if (!page.isEmpty()) {
                authors.add(site.links().canonical(page));
            }
        }
        String timeMap =
                site.versions(entry).isEmpty() ? "" : views.hrefOf("timemap", VersionLinks.timeMap(entry.path()));
        return Values.hash()
                .put("anchor", site.links().canonical(entry))
                .put("citeAs", site.lasting(entry))
                .put("authors", Values.list(authors, Values::text))
                .put("item", markdown.isEmpty() ? "" : site.links().canonical(markdown))
                .put("collection", site.links().canonical(Links.period(Period.Kind.MONTH, entry.date())))
                .put("license", grant.license())
                .put("source", Address.link(entry.header().source()))
                .put("timeMap", timeMap.isEmpty() ? "" : site.links().canonical(timeMap));
    }
}
