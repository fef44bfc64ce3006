package org.backfile.bake.view;

import java.util.List;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.article.FrontMatter;
import org.backfile.bake.model.DateView;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.site.FeedFormat;
import org.backfile.site.Links;
import org.backfile.site.Site;

/** Authors as templates see them. */
public final class AuthorViews {
    private AuthorViews() {}

    /** The key {@code authors}: all of them by name, each with how many articles and of when. */
    public static Value all(Site site) {
        List<TaxonomyTerm> sorted = site.messages().sorted(site.archive().authors(), TaxonomyTerm::label);
        return Values.list(sorted, author -> of(site, author));
    }

    /** The key {@code author}. */
    public static Value author(Site site, TaxonomyTerm author) {
        return of(site, author);
    }

    private static Values.Hash of(Site site, TaxonomyTerm author) {
        String page = Links.author(author.slug());
        var dates = site.messages().dates();
        int last = author.entries().size() - 1;
        return Values.link(author.label(), page, author.entries().size())
                .put("note", site.authors().note(author.label()))
                .put("exactMatch", Values.list(site.authors().exactMatch(author.label()), TaxonomyViews::elsewhere))
                .put("feedHref", Links.feed(page, FeedFormat.RSS))
                .put("first", new DateView(author.entries().get(0).date(), dates))
                .put("last", new DateView(author.entries().get(last).date(), dates))
                .put("years", TaxonomyViews.years(author.entries()));
    }

    /** The key {@code author} on older pages of its list. */
    public static Value name(TaxonomyTerm author) {
        return Values.link(author.label(), Links.author(author.slug()));
    }

    /** An article's authors, each with the address of a page; that is empty for those whom the owner wants none of. */
    static Value of(Views views, FrontMatter header) {
        Site site = views.site();
        return Values.list(header.authors(), written -> {
            List<String> names = site.authors().names(List.of(written));
            String name = names.isEmpty() ? written : names.get(0);
            String page = names.isEmpty()
                    ? ""
                    : views.hrefOf("author", Links.author(site.terms().author(name)));
            return Values.link(name, page);
        });
    }
}
