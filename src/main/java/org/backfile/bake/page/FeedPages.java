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
import org.backfile.archive.TaxonomyTerm;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.model.PageModel;
import org.backfile.bake.view.About;
import org.backfile.bake.view.FeedViews;
import org.backfile.feed.Feed;
import org.backfile.feed.Feeds;
import org.backfile.output.Fingerprint;
import org.backfile.site.FeedFormat;
import org.backfile.site.Links;

/**
 * The site's feeds: the newest articles, a feed a topic and source, and the archive documents, one a
 * month; and the page that tells people of them.
 */
record FeedPages(PageContext context, Function<ArticleSummary, String> bodies) {
    Stream<Page> pages() {
        var feeds = new Feeds(context.site(), bodies);
        var all = Stream.<Page>builder();
        for (FeedFormat format : FeedFormat.values()) {
            all.add(page(format, Links.feed(Links.HOME, format), this::newest, "feed", () -> feeds.newest(format)));
            if (!context.site().arrived().isEmpty()) {
                String path = Links.feed(Links.ADDED, format);
                all.add(page(format, path, this::added, "feed", () -> feeds.added(format)));
            }
            for (TaxonomyTerm topic : context.site().archive().topics()) {
                all.add(page(
                        format,
                        Links.feed(Links.topic(topic.slug()), format),
                        () -> newest(topic),
                        "topic " + topic.label(),
                        () -> feeds.topic(topic, format)));
            }
            for (TaxonomyTerm source : context.site().archive().sources()) {
                all.add(page(
                        format,
                        Links.feed(Links.source(source.slug()), format),
                        () -> newest(source),
                        "source " + source.label(),
                        () -> feeds.source(source, format)));
            }
            for (TaxonomyTerm author : context.site().archive().authors()) {
                all.add(page(
                        format,
                        Links.feed(Links.author(author.slug()), format),
                        () -> newest(author),
                        "author " + author.label(),
                        () -> feeds.author(author, format)));
            }
            // JSON Feed knows no archive documents.
            if (format != FeedFormat.JSON) {
                months(feeds, format, all);
            }
        }
        return Stream.concat(all.build(), Stream.of(index(), opml()));
    }

    private Page index() {
        var about = new About(
                "feeds",
                context.messages().text("feeds"),
                context.messages().text("feedsLead"),
                Links.FEEDS,
                context.site().settings().lang(),
                context.trail(),
                "");
        return new Page(
                "feeds", Links.FEEDS, "feeds", () -> context.model(about).put("feeds", FeedViews.all(context.views())));
    }

    private Page opml() {
        return new Page(
                "opml",
                Links.OPML,
                "feeds",
                () -> new PageModel()
                        .put("site", context.views().siteWide())
                        .put("feeds", FeedViews.all(context.views())));
    }

    private void months(Feeds feeds, FeedFormat format, Stream.Builder<Page> pages) {
        List<Period> months = new ArrayList<>();
        context.site().archive().years().forEach(year -> months.addAll(year.parts()));
        for (int i = 0; i < months.size(); i++) {
            Period month = months.get(i);
            Optional<Period> previous = i == 0 ? Optional.empty() : Optional.of(months.get(i - 1));
            Optional<Period> next = i == months.size() - 1 ? Optional.empty() : Optional.of(months.get(i + 1));
            pages.add(page(
                    format,
                    Links.feed(Links.period(month.kind(), month.start()), format),
                    () -> inputs(month, previous, next),
                    context.site().name(month.kind(), month.start()),
                    () -> feeds.month(month, previous, next, format)));
        }
    }

    private long added() {
        var inputs = new Fingerprint();
        context.site().arrived().stream()
                .limit(context.site().settings().feedSize())
                .forEach(each ->
                        inputs.add(each.article().stamp()).add(each.day().toEpochDay()));
        return inputs.add(takedowns()).value();
    }

    private long newest() {
        List<Period> years = context.site().archive().years();
        Fingerprint inputs = newest(context.site().archive().entries());
        if (!years.isEmpty()) {
            List<Period> months = years.get(years.size() - 1).parts();
            inputs.add(months.get(months.size() - 1).start().toEpochDay());
        }
        return inputs.add(takedowns()).value();
    }

    /** Of what was taken down the site's own feeds and those of months tell. */
    private long takedowns() {
        return context.site().rights().takedowns().stamp();
    }

    private long newest(TaxonomyTerm term) {
        return newest(term.entries()).add(term.label()).add(term.slug().value()).value();
    }

    private Fingerprint newest(List<ArticleSummary> entries) {
        int from = Math.max(0, entries.size() - context.site().settings().feedSize());
        return PageContext.stamps(entries.subList(from, entries.size()));
    }

    private long inputs(Period month, Optional<Period> previous, Optional<Period> next) {
        Fingerprint inputs = PageContext.stamps(month.entries());
        inputs.add(previous.map(p -> p.start().toEpochDay()).orElse(0L));
        inputs.add(next.map(p -> p.start().toEpochDay()).orElse(0L));
        return inputs.add(takedowns()).value();
    }

    private Page page(FeedFormat format, String path, LongSupplier inputs, String source, Supplier<Feed> feed) {
        return new Page(
                format.kind(),
                path,
                source,
                () -> new PageModel()
                        .put("site", context.views().siteWide())
                        .defer(inputs.getAsLong(), () -> Map.of("feed", FeedViews.feed(feed.get()))));
    }
}
