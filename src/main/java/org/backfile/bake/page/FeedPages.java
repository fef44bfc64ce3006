package org.backfile.bake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backfile.archive.Period;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.view.PageModel;
import org.backfile.feed.Feed;
import org.backfile.feed.Feeds;
import org.backfile.output.Fingerprint;
import org.backfile.site.Links;

/** The site's feeds: the newest articles, a feed a topic, and the archive documents, one a month. */
record FeedPages(PageContext context, Function<ArticleSummary, String> bodies) {
    Stream<Page> pages() {
        var feeds = new Feeds(context.site(), bodies);
        return Stream.of(
                        Stream.of(page(Links.FEED, this::newest, "feed", feeds::newest)),
                        context.site().archive().topics().stream()
                                .map(topic -> page(
                                        Links.topicFeed(topic.slug()),
                                        () -> newest(topic.entries())
                                                .add(topic.label())
                                                .add(topic.slug().value())
                                                .value(),
                                        "topic " + topic.label(),
                                        () -> feeds.topic(topic))),
                        months(feeds))
                .flatMap(pages -> pages);
    }

    private Stream<Page> months(Feeds feeds) {
        List<Period> months = new ArrayList<>();
        context.site().archive().years().forEach(year -> months.addAll(year.parts()));
        var pages = Stream.<Page>builder();
        for (int i = 0; i < months.size(); i++) {
            Period month = months.get(i);
            Optional<Period> previous = i == 0 ? Optional.empty() : Optional.of(months.get(i - 1));
            Optional<Period> next = i == months.size() - 1 ? Optional.empty() : Optional.of(months.get(i + 1));
            pages.add(page(
                    Links.monthFeed(month.start()),
                    () -> inputs(month, previous, next),
                    context.site().name(month.kind(), month.start()),
                    () -> feeds.month(month, previous, next)));
        }
        return pages.build();
    }

    private long newest() {
        List<Period> years = context.site().archive().years();
        Fingerprint inputs = newest(context.site().archive().entries());
        if (!years.isEmpty()) {
            List<Period> months = years.get(years.size() - 1).parts();
            inputs.add(months.get(months.size() - 1).start().toEpochDay());
        }
        return inputs.value();
    }

    private Fingerprint newest(List<ArticleSummary> entries) {
        int from = Math.max(0, entries.size() - context.site().settings().feedSize());
        return PageContext.stamps(entries.subList(from, entries.size()));
    }

    private static long inputs(Period month, Optional<Period> previous, Optional<Period> next) {
        Fingerprint inputs = PageContext.stamps(month.entries());
        inputs.add(previous.map(p -> p.start().toEpochDay()).orElse(0L));
        return inputs.add(next.map(p -> p.start().toEpochDay()).orElse(0L)).value();
    }

    private Page page(String path, LongSupplier inputs, String source, Supplier<Feed> feed) {
        return new Page(
                "feed",
                path,
                source,
                () -> new PageModel()
                        .put("site", context.views().siteWide())
                        .defer(
                                inputs.getAsLong(),
                                () -> Map.of("feed", context.views().feed(feed.get()))));
    }
}
