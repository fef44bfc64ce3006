package org.backfile.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.backfile.archive.Period;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.article.Address;
import org.backfile.article.ArticleSummary;
import org.backfile.article.FrontMatter;
import org.backfile.message.Messages;
import org.backfile.site.Links;
import org.backfile.site.RssDates;
import org.backfile.site.Settings;
import org.backfile.site.Site;

/**
 * Composes the site's feeds: one of the newest articles with their text, one a topic with summaries, and one a month
 * which together hold the whole archive (RFC 5005).
 */
public final class Feeds {
    /** Readers refuse feeds of a few megabytes: past this many bytes of text, items have their summary only. */
    static final int LARGEST = 400_000;

    private static final int CATEGORIES = 100;

    private final Site site;
    private final Function<ArticleSummary, String> bodies;
    /** Of articles in topics' feeds by their paths, for most stand in several. */
    private final Map<String, Feed.Item> shared = new ConcurrentHashMap<>();

    /** @param bodies an article's text as HTML */
    public Feeds(Site site, Function<ArticleSummary, String> bodies) {
        this.site = site;
        this.bodies = bodies;
    }

    /** The newest articles, with their text. */
    public Feed newest() {
        Settings settings = site.settings();
        List<ArticleSummary> entries = newest(site.archive().entries());
        var items = new ArrayList<Feed.Item>(entries.size());
        int size = 0;
        for (ArticleSummary entry : entries) {
            String html = size >= LARGEST ? "" : FeedText.html(bodies.apply(entry), address(entry));
            int length = html.getBytes(StandardCharsets.UTF_8).length;
            size += length;
            items.add(item(entry, size > LARGEST ? "" : html));
        }
        return new Feed(
                FeedText.clean(settings.title()),
                about(settings.title(), settings.description()),
                site.links().canonical(Links.HOME),
                site.links().canonical(Links.FEED),
                settings.lang(),
                updated(entries),
                new Feed.Kind(false, "", newestMonth(), ""),
                items);
    }

    /** The newest articles on a topic, in summary. */
    public Feed topic(TaxonomyTerm topic) {
        List<ArticleSummary> entries = newest(topic.entries());
        String title = topic.label() + " – " + site.settings().title();
        return new Feed(
                FeedText.clean(title),
                FeedText.clean(messages()
                        .text("feedTopic", topic.label(), site.settings().title())),
                site.links().canonical(Links.topic(topic.slug())),
                site.links().canonical(Links.topicFeed(topic.slug())),
                site.settings().lang(),
                updated(entries),
                Feed.Kind.ALONE,
                entries.stream().map(this::shared).toList());
    }

    /** All articles of a month, in summary: an archive document, with its neighbours. */
    public Feed month(Period month, Optional<Period> previous, Optional<Period> next) {
        List<ArticleSummary> entries = newestFirst(month.entries());
        String name = site.name(Period.Kind.MONTH, month.start());
        String title = messages().text("titled", site.settings().title(), name);
        var kind = new Feed.Kind(
                true,
                site.links().canonical(Links.FEED),
                previous.map(this::monthAddress).orElse(""),
                next.map(this::monthAddress).orElse(""));
        return new Feed(
                FeedText.clean(title),
                FeedText.clean(
                        messages().text("feedMonth", name, site.settings().title())),
                site.links().canonical(Links.period(Period.Kind.MONTH, month.start())),
                monthAddress(month),
                site.settings().lang(),
                updated(entries),
                kind,
                entries.stream().map(this::summary).toList());
    }

    private Feed.Item shared(ArticleSummary entry) {
        return shared.computeIfAbsent(entry.path(), path -> summary(entry));
    }

    private Feed.Item summary(ArticleSummary entry) {
        return item(entry, "");
    }

    private Feed.Item item(ArticleSummary entry, String html) {
        FrontMatter header = entry.header();
        var tags = new ArrayList<String>(header.tags().size());
        // Each topic has a feed: with all of an article's topics in each, many topics would make many times as much.
        for (String tag :
                header.tags().subList(0, Math.min(CATEGORIES, header.tags().size()))) {
            tags.add(FeedText.clean(tag));
        }
        String summary = header.description().isEmpty() ? header.title() : header.description();
        return new Feed.Item(
                FeedText.clean(header.title()),
                address(entry),
                Address.guid(entry),
                RssDates.of(entry),
                FeedText.clean(summary),
                html,
                FeedText.clean(creator(header)),
                tags);
    }

    private static String creator(FrontMatter header) {
        String agency = header.dateline().agency();
        return !header.authors().isEmpty()
                ? String.join(", ", header.authors())
                : agency.isEmpty() ? header.publisher() : agency;
    }

    private String address(ArticleSummary entry) {
        return site.links().canonical(Links.article(entry));
    }

    private String monthAddress(Period month) {
        return site.links().canonical(Links.monthFeed(month.start()));
    }

    private String newestMonth() {
        List<Period> years = site.archive().years();
        if (years.isEmpty()) {
            return "";
        }
        List<Period> months = years.get(years.size() - 1).parts();
        return monthAddress(months.get(months.size() - 1));
    }

    private List<ArticleSummary> newest(List<ArticleSummary> oldestFirst) {
        int from = Math.max(0, oldestFirst.size() - site.settings().feedSize());
        return newestFirst(oldestFirst.subList(from, oldestFirst.size()));
    }

    private static List<ArticleSummary> newestFirst(List<ArticleSummary> oldestFirst) {
        var reversed = new ArrayList<>(oldestFirst);
        Collections.reverse(reversed);
        return reversed;
    }

    private static String updated(List<ArticleSummary> newestFirst) {
        return newestFirst.isEmpty() ? "" : RssDates.of(newestFirst.get(0));
    }

    private Messages messages() {
        return site.messages();
    }

    private String about(String title, String description) {
        return FeedText.clean(description.isEmpty() ? messages().text("feedSite", title) : description);
    }
}
