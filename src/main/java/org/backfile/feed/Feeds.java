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
import org.backfile.site.Arrived;
import org.backfile.site.FeedDates;
import org.backfile.site.FeedFormat;
import org.backfile.site.Links;
import org.backfile.site.Settings;
import org.backfile.site.Site;
import org.backfile.takedown.Takedown;

/**
 * Composes the site's feeds: one of the newest articles with their text, one a topic and source with summaries, and one a month which together hold the whole archive (RFC 5005).
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
    public Feed newest(FeedFormat format) {
        Settings settings = site.settings();
        List<ArticleSummary> entries = newest(site.archive().entries());
        return feed(
                settings.title(),
                about(settings.title(), settings.description()),
                Links.HOME,
                Links.feed(Links.HOME, format),
                updated(entries),
                new Feed.Kind(false, "", newestMonth(format), ""),
                withTexts(entries),
                deleted(""));
    }

    /** The articles that came in last, in summary, at the noon of the day on which they did. */
    public Feed added(FeedFormat format) {
        List<Arrived> arrived = site.arrived()
                .subList(0, Math.min(site.arrived().size(), site.settings().feedSize()));
        List<Feed.Item> items = arrived.stream()
                .map(each -> summary(each.article())
                        .on(
                                FeedDates.of(each.day()),
                                FeedDates.rfc3339(each.day()),
                                each.article().date().toString()))
                .toList();
        return new Feed(
                FeedText.clean(messages().text("feedAdded", site.settings().title())),
                FeedText.clean(messages().text("recentlyAddedLead")),
                site.links().canonical(Links.ADDED),
                site.links().canonical(Links.feed(Links.ADDED, format)),
                site.settings().lang(),
                items.stream().findFirst().map(Feed.Item::date).orElse(""),
                items.stream().findFirst().map(Feed.Item::published).orElse(""),
                Feed.Kind.ALONE,
                license(items),
                items,
                deleted(""));
    }

    /** The newest articles on a topic, in summary. */
    public Feed topic(TaxonomyTerm topic, FeedFormat format) {
        String title = site.settings().title();
        return term(topic, messages().text("feedTopic", topic.label(), title), Links.topic(topic.slug()), format);
    }

    /** The newest articles from a source, in summary. */
    public Feed source(TaxonomyTerm source, FeedFormat format) {
        String articles = messages().text("articlesFrom", source.label());
        String description = messages().text("titled", articles, site.settings().title());
        return term(source, description, Links.source(source.slug()), format);
    }

    /** The newest articles by an author, in summary. */
    public Feed author(TaxonomyTerm author, FeedFormat format) {
        String articles = messages().text("articlesBy", author.label());
        String description = messages().text("titled", articles, site.settings().title());
        return term(author, description, Links.author(author.slug()), format);
    }

    private Feed term(TaxonomyTerm term, String description, String page, FeedFormat format) {
        List<ArticleSummary> entries = newest(term.entries());
        return feed(
                term.label() + " – " + site.settings().title(),
                description,
                page,
                Links.feed(page, format),
                updated(entries),
                Feed.Kind.ALONE,
                entries.stream().map(this::shared).toList(),
                List.of());
    }

    /** All articles of a month, in summary: an archive document, with its neighbours. */
    public Feed month(Period month, Optional<Period> previous, Optional<Period> next, FeedFormat format) {
        List<ArticleSummary> entries = newestFirst(month.entries());
        String name = site.name(Period.Kind.MONTH, month.start());
        String page = Links.period(Period.Kind.MONTH, month.start());
        var kind = new Feed.Kind(
                true,
                site.links().canonical(Links.feed(Links.HOME, format)),
                previous.map(other -> address(other, format)).orElse(""),
                next.map(other -> address(other, format)).orElse(""));
        return feed(
                messages().text("titled", site.settings().title(), name),
                messages().text("feedMonth", name, site.settings().title()),
                page,
                Links.feed(page, format),
                updated(entries),
                kind,
                entries.stream().map(this::summary).toList(),
                deleted(month.start().toString().substring(0, 7).replace('-', '/') + "/"));
    }

    /** The last articles that were taken down, of those whose paths begin so. */
    private List<Feed.Deleted> deleted(String below) {
        List<Takedown> all = site.rights().takedowns().all().stream()
                .filter(each -> each.path().startsWith(below) && !each.guid().isEmpty())
                .toList();
        return all.subList(Math.max(0, all.size() - site.settings().feedSize()), all.size()).stream()
                .map(each ->
                        new Feed.Deleted(each.guid(), FeedDates.rfc3339(each.day()), FeedText.clean(each.reason())))
                .toList();
    }

    /**
     * @param page the path of the page it belongs to
     * @param path its own
     * @param newest the article that tells when it changed last
     */
    private Feed feed(
            String title,
            String description,
            String page,
            String path,
            Optional<ArticleSummary> newest,
            Feed.Kind kind,
            List<Feed.Item> items,
            List<Feed.Deleted> deleted) {
        return new Feed(
                FeedText.clean(title),
                FeedText.clean(description),
                site.links().canonical(page),
                site.links().canonical(path),
                site.settings().lang(),
                newest.map(FeedDates::of).orElse(""),
                newest.map(FeedDates::rfc3339).orElse(""),
                kind,
                license(items),
                items,
                deleted);
    }

    private List<Feed.Item> withTexts(List<ArticleSummary> entries) {
        var items = new ArrayList<Feed.Item>(entries.size());
        int size = 0;
        for (ArticleSummary entry : entries) {
            String html = size >= LARGEST ? "" : FeedText.html(bodies.apply(entry), address(entry));
            size += html.getBytes(StandardCharsets.UTF_8).length;
            items.add(item(entry, size > LARGEST ? "" : html));
        }
        return items;
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
                FeedDates.of(entry),
                FeedDates.rfc3339(entry),
                site.lang(entry),
                FeedText.clean(summary),
                html,
                creators(header),
                tags,
                FeedText.clean(site.rights().of(entry).license()),
                "");
    }

    private static String license(List<Feed.Item> items) {
        List<String> all = items.stream().map(Feed.Item::license).distinct().toList();
        return all.size() == 1 ? all.get(0) : "";
    }

    private static List<String> creators(FrontMatter header) {
        if (!header.authors().isEmpty()) {
            return header.authors().stream().map(FeedText::clean).toList();
        }
        String agency = header.dateline().agency();
        String creator = FeedText.clean(agency.isEmpty() ? header.publisher() : agency);
        return creator.isEmpty() ? List.of() : List.of(creator);
    }

    private String address(ArticleSummary entry) {
        return site.links().canonical(entry);
    }

    private String address(Period month, FeedFormat format) {
        return site.links().canonical(Links.feed(Links.period(Period.Kind.MONTH, month.start()), format));
    }

    private String newestMonth(FeedFormat format) {
        List<Period> years = site.archive().years();
        if (years.isEmpty()) {
            return "";
        }
        List<Period> months = years.get(years.size() - 1).parts();
        return address(months.get(months.size() - 1), format);
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

    private static Optional<ArticleSummary> updated(List<ArticleSummary> newestFirst) {
        return newestFirst.stream().findFirst();
    }

    private Messages messages() {
        return site.messages();
    }

    private String about(String title, String description) {
        return description.isEmpty() ? messages().text("feedSite", title) : description;
    }
}
