package org.backfile.bake.view;

import freemarker.template.TemplateModel;
import java.time.LocalDate;
import java.util.Optional;
import org.backfile.feed.Feed;
import org.backfile.site.Links;

/** Feeds and sitemaps as templates see them: what machines read. */
final class FeedViews {
    private FeedViews() {}

    static TemplateModel feed(Feed feed) {
        return Values.hash()
                .put("title", feed.title())
                .put("description", feed.description())
                .put("link", feed.link())
                .put("self", feed.self())
                .put("lang", feed.lang())
                .put("updated", feed.updated())
                .put("archive", Values.bool(feed.kind().archive()))
                .put("current", feed.kind().current())
                .put("previousArchive", feed.kind().previous())
                .put("nextArchive", feed.kind().next())
                .put("items", Values.list(feed.items(), FeedViews::item));
    }

    static TemplateModel url(Links links, String path, Optional<LocalDate> newest) {
        return Values.hash()
                .put("loc", links.canonical(path))
                .put("lastmod", newest.map(LocalDate::toString).orElse(""));
    }

    private static TemplateModel item(Feed.Item item) {
        return Values.hash()
                .put("title", item.title())
                .put("link", item.link())
                .put("guid", item.guid())
                .put("date", item.date())
                .put("description", item.description())
                .put("contentHtml", item.contentHtml())
                .put("creator", item.creator())
                .put("categories", Values.list(item.categories(), Values::text));
    }
}
