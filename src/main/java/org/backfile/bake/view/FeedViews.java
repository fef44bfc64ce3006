package org.backfile.bake.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.article.Slug;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.bake.model.Values.Hash;
import org.backfile.feed.Feed;
import org.backfile.message.Messages;
import org.backfile.site.FeedFormat;
import org.backfile.site.Links;
import org.backfile.site.Site;

/** Feeds as templates see them. */
public final class FeedViews {
    private FeedViews() {}

    /** The key {@code page.feeds}: what a page's head names, its own first. */
    static Value ofPage(Views views, About about) {
        if (about.feed().isEmpty()) {
            return views.siteFeeds();
        }
        String title = about.title() + " – " + views.site().settings().title();
        var feeds = formats(views, title, format -> Links.feed(about.feed(), format));
        feeds.addAll(formats(views, views.site().settings().title(), format -> Links.feed(Links.HOME, format)));
        return Values.list(feeds, feed -> feed);
    }

    static Value ofSite(Views views) {
        String title = views.site().settings().title();
        return Values.list(formats(views, title, format -> Links.feed(Links.HOME, format)), feed -> feed);
    }

    /** The key {@code feeds}. */
    public static Value all(Views views) {
        Site site = views.site();
        Messages messages = site.messages();
        var ofSite = new ArrayList<Value>();
        ofSite.add(feed(views, messages.text("feedNewest"), Links.HOME, format -> Links.feed(Links.HOME, format)));
        if (!site.arrived().isEmpty() && !views.hrefOf("added", Links.ADDED).isEmpty()) {
            String name = messages.text("recentlyAdded");
            ofSite.add(feed(views, name, Links.ADDED, format -> Links.feed(Links.ADDED, format)));
        }
        return Values.hash()
                .put("opmlHref", views.hrefOf("opml", Links.OPML))
                .put("site", Values.list(ofSite, feed -> feed))
                .put("topics", terms(views, site.archive().topics(), Links::topic))
                .put("sources", terms(views, site.archive().sources(), Links::source))
                .put("authors", terms(views, site.archive().authors(), Links::author));
    }

    private static Value terms(Views views, List<TaxonomyTerm> terms, Function<Slug, String> page) {
        return Values.list(views.messages().sorted(terms, TaxonomyTerm::label), term -> {
            String path = page.apply(term.slug());
            return feed(views, term.label(), path, format -> Links.feed(path, format));
        });
    }

    private static Hash feed(Views views, String label, String page, Function<FeedFormat, String> path) {
        var links = views.site().links();
        return Values.hash()
                .put("label", label)
                .put("page", links.canonical(page))
                .put("address", links.canonical(path.apply(FeedFormat.RSS)))
                .put("formats", Values.list(formats(views, "", path), format -> format));
    }

    /**
     * A link for each format that there are feeds in.
     *
     * @param title what they are called; by their formats if it is empty
     */
    private static List<Hash> formats(Views views, String title, Function<FeedFormat, String> path) {
        var formats = new ArrayList<Hash>();
        for (FeedFormat format : FeedFormat.values()) {
            String href = views.hrefOf(format.kind(), path.apply(format));
            if (!href.isEmpty()) {
                formats.add(Values.link(title.isEmpty() ? format.label() : title, href)
                        .put("type", format.type()));
            }
        }
        return formats;
    }

    /** The key {@code feed}. */
    public static Value feed(Feed feed) {
        return Values.hash()
                .put("title", feed.title())
                .put("description", feed.description())
                .put("link", feed.link())
                .put("self", feed.self())
                .put("lang", feed.lang())
                .put("updated", feed.updated())
                .put("updatedAt", feed.updatedAt())
                .put("archive", Values.bool(feed.kind().archive()))
                .put("current", feed.kind().current())
                .put("previousArchive", feed.kind().previous())
                .put("nextArchive", feed.kind().next())
                .put("license", feed.license())
                .put("items", Values.list(feed.items(), FeedViews::item))
                .put(
                        "deleted",
                        Values.list(
                                feed.deleted(),
                                each -> Values.hash()
                                        .put("guid", each.guid())
                                        .put("when", each.when())
                                        .put("comment", each.comment())));
    }

    private static Value item(Feed.Item item) {
        return Values.hash()
                .put("title", item.title())
                .put("link", item.link())
                .put("guid", item.guid())
                .put("date", item.date())
                .put("published", item.published())
                .put("lang", item.lang())
                .put("description", item.description())
                .put("contentHtml", item.contentHtml())
                .put("license", item.license())
                .put("issued", item.issued())
                .put("creator", String.join(", ", item.creators()))
                .put("creators", Values.list(item.creators(), Values::text))
                .put("categories", Values.list(item.categories(), Values::text));
    }
}
