package org.backfile.bake.view;

import org.backfile.feed.Feed;

/** Feeds as templates see them. */
final class FeedViews {
    private FeedViews() {}

    static Value feed(Feed feed) {
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

    private static Value item(Feed.Item item) {
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
