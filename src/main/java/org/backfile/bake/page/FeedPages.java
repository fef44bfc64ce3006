package org.backfile.bake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backfile.archive.Period;
import org.backfile.article.Entry;
import org.backfile.feed.Feed;
import org.backfile.feed.Feeds;
import org.backfile.site.Dates;
import org.backfile.site.Links;

/** The site's feeds: the newest articles, a feed a topic, and the archive documents, one a month. */
record FeedPages(Desk desk, Function<Entry, String> bodies) {
    Stream<Page> pages() {
        var feeds = new Feeds(desk.site(), bodies);
        return Stream.of(
                        Stream.of(page(Links.FEED, "feed", feeds::newest)),
                        desk.site().archive().topics().stream()
                                .map(topic -> page(
                                        Links.topicFeed(topic.slug()),
                                        "topic " + topic.label(),
                                        () -> feeds.topic(topic))),
                        months(feeds))
                .flatMap(pages -> pages);
    }

    private Stream<Page> months(Feeds feeds) {
        List<Period> months = new ArrayList<>();
        desk.site().archive().years().forEach(year -> months.addAll(year.parts()));
        var pages = Stream.<Page>builder();
        for (int i = 0; i < months.size(); i++) {
            Period month = months.get(i);
            Optional<Period> previous = i == 0 ? Optional.empty() : Optional.of(months.get(i - 1));
            Optional<Period> next = i == months.size() - 1 ? Optional.empty() : Optional.of(months.get(i + 1));
            pages.add(page(
                    Links.monthFeed(month.start()),
                    Dates.name(month.kind(), month.start()),
                    () -> feeds.month(month, previous, next)));
        }
        return pages.build();
    }

    private Page page(String path, String source, Supplier<Feed> feed) {
        return new Page(
                "feed",
                path,
                source,
                () -> Map.of(
                        "site", desk.views().siteWide(), "feed", desk.views().feed(feed.get())));
    }
}
