package org.backfile.bake.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.backfile.archive.Archive;
import org.backfile.archive.Chunk;
import org.backfile.archive.Period;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Slug;
import org.backfile.article.WritingDirection;
import org.backfile.bake.view.Values.Hash;
import org.backfile.feed.Feed;
import org.backfile.message.Messages;
import org.backfile.site.Links;
import org.backfile.site.Settings;
import org.backfile.site.Site;
import org.backfile.sitemap.Sitemap;

/** Makes the models of one bake. Safe for use by several threads. */
public final class Views {
    private static final int TOP_TOPICS = 24;
    private static final int FEW = 20;

    private final Site site;
    private final Value siteWide;
    private final Value say;
    private final Predicate<String> hasPages;
    private final HeatScale dayScale;
    private final HeatScale monthScale;
    private final Map<String, Slug> slugs = new ConcurrentHashMap<>();
    private final Map<String, Value> topicLinks = new ConcurrentHashMap<>();

    /**
     * A page of the owner's own, for the menu.
     *
     * @param title what it is called
     * @param path where it stands
     * @param lang BCP 47 of its title; empty if the page does not say
     */
    public record Menu(String title, String path, String lang) {
        public Menu(String title, String path) {
            this(title, path, "");
        }
    }

    /**
     * What every page says of itself.
     *
     * @param kind the page kind
     * @param title what it is called
     * @param description one sentence; may be empty
     * @param path where it stands
     * @param lang BCP 47
     * @param trail the pages above it, from the top
     * @param feed the path of its own feed; empty if it has none but the site's
     */
    public record About(
            String kind, String title, String description, String path, String lang, List<Menu> trail, String feed) {
        public About {
            trail = List.copyOf(trail);
        }
    }

    /**
     * @param generator the name and version of the program
     * @param hasPages whether there are pages of a kind
     */
    public Views(Site site, List<Menu> menu, String generator, Predicate<String> hasPages) {
        this.site = site;
        this.hasPages = hasPages;
        this.siteWide = siteWide(List.copyOf(menu), generator);
        List<Period> months = parts(site.archive().years());
        monthScale = HeatScale.ofPeriods(months);
        dayScale = HeatScale.ofPeriods(parts(months));
        this.say = new MessagesView(site.messages());
    }

    /** A text for a template. */
    public static Value text(String text) {
        return Values.text(text);
    }

    Site site() {
        return site;
    }

    private static List<Period> parts(List<Period> periods) {
        return periods.stream().flatMap(period -> period.parts().stream()).toList();
    }

    /** The address of a page, or empty if there are none of its kind. */
    String hrefOf(String kind, String path) {
        return hasPages.test(kind) ? path : "";
    }

    HeatScale dayScale() {
        return dayScale;
    }

    HeatScale monthScale() {
        return monthScale;
    }

    boolean isOfSeveralSources() {
        return site.archive().sources().size() > 1;
    }

    /**
     * From when to when a page's articles are: {@code 2016–2018}, {@code March to May} or a day.
     *
     * @param items oldest first, at least one
     * @param group as for {@link #listing}
     */
    public String span(List<ArticleSummary> items, Period.Kind group) {
        LocalDate first = items.get(0).date();
        LocalDate last = items.get(items.size() - 1).date();
        String from = site.name(Period.Kind.DAY, first);
        String to = site.name(Period.Kind.DAY, last);
        if (group == Period.Kind.YEAR) {
            return first.getYear() == last.getYear()
                    ? messages().dates().year(first)
                    : messages().text("yearSpan", Integer.toString(first.getYear()), Integer.toString(last.getYear()));
        } else if (group == Period.Kind.MONTH) {
            from = messages().dates().month(first);
            to = messages().dates().month(last);
        }
        return from.equals(to) ? from : messages().text("span", from, to);
    }

    /** The key {@code years} of the page of all years. */
    public Value years() {
        return PeriodViews.years(this);
    }

    /**
     * The key {@code days}: the days of all years.
     *
     * @param counts by month and day, both from 0
     */
    public Value days(int[][] counts) {
        var all = Arrays.stream(counts).flatMapToInt(Arrays::stream).boxed().toList();
        return new DayGrid(0, counts, HeatScale.of(all), messages().dates());
    }

    /** The key {@code dayOfYear}. */
    public Value dayOfYear(LocalDate date) {
        return Values.link(messages().dates().dayOfYear(date), Links.dayOfYear(date))
                .put("previous", dayLink(date.minusDays(1)))
                .put("next", dayLink(date.plusDays(1)));
    }

    private Value dayLink(LocalDate date) {
        return Values.link(messages().dates().dayOfYear(date), Links.dayOfYear(date));
    }

    Messages messages() {
        return site.messages();
    }

    Value date(LocalDate date) {
        return new DateView(date, messages().dates());
    }

    Slug slug(String label) {
        return slugs.computeIfAbsent(label, Slug::of);
    }

    Value topicLink(String label) {
        return topicLinks.computeIfAbsent(
                label,
                l -> Values.link(l, Links.topic(site.topics().slug(l)))
                        .put("kind", TaxonomyViews.word(site.topics().kind(l))));
    }

    /** An article in a list. */
    public Value entry(ArticleSummary entry) {
        return new EntryView(entry, this, false);
    }

    /**
     * An article on its own page.
     *
     * @param bodyHtml its text, rendered
     */
    public Value article(ArticleContext context, String bodyHtml) {
        return new ArticleView(this, context, bodyHtml);
    }

    /** The key {@code site}: what is the same on every page, and changes with the settings only. */
    public Value siteWide() {
        return siteWide;
    }

    /** The key {@code say}: the words of the frame. */
    public Value say() {
        return say;
    }

    private Value siteWide(List<Menu> menu, String generator) {
        Settings settings = site.settings();
        return Values.shared(Values.hash()
                .put("title", settings.title())
                .put("tagline", settings.tagline())
                .put("description", settings.description())
                .put("lang", settings.lang())
                .put("uiLang", site.messages().lang())
                .put("rtl", Values.bool(site.messages().isRightToLeft()))
                .put("host", settings.host())
                .put("home", Links.HOME)
                .put("yearsHref", hrefOf("years", Links.YEARS))
                .put("daysHref", hrefOf("days", Links.DAYS))
                .put("topicsHref", Links.TOPICS)
                .put("sourcesHref", Links.SOURCES)
                .put("feedHref", Links.FEED)
                .put("searchHref", settings.searched() ? Links.SEARCH : "")
                .put("opensearchHref", settings.searched() ? Links.OPENSEARCH : "")
                .put("generator", generator)
                .put("indexed", Values.bool(settings.indexed()))
                .put(
                        "pages",
                        Values.list(
                                menu,
                                m -> Values.hash()
                                        .put("title", m.title())
                                        .put("href", Links.href(m.path()))
                                        .put("lang", m.lang().isEmpty() ? settings.lang() : m.lang()))));
    }

    /** The key {@code archive}: its size and span, for the pages that change with every article anyway. */
    public Value archive() {
        Archive archive = site.archive();
        List<ArticleSummary> entries = archive.entries();
        Hash hash = Values.hash()
                .put("articleCount", entries.size())
                .put("topicCount", archive.topics().size())
                .put("sourceCount", archive.sources().size())
                .put("years", Values.list(newestFirst(archive.years()), year -> PeriodViews.link(site, year)));
        if (!entries.isEmpty()) {
            hash.put("first", date(entries.get(0).date()));
            hash.put("last", date(entries.get(entries.size() - 1).date()));
        }
        return hash;
    }

    /** The key {@code page}. */
    public Value page(About about) {
        boolean own = !about.feed().isEmpty();
        return Values.hash()
                .put("kind", about.kind())
                .put("isHome", Values.bool(about.kind().equals("home")))
                .put("isTopics", Values.bool(about.kind().equals("topics")))
                .put("isSources", Values.bool(about.kind().equals("sources")))
                .put("isArticle", Values.bool(about.kind().equals("article")))
                .put("isOwn", Values.bool(about.kind().equals("page")))
                .put(
                        "isText",
                        Values.bool(
                                about.kind().equals("article") || about.kind().equals("page")))
                .put("hasOwnFeed", Values.bool(own))
                .put("title", about.title())
                .put("description", about.description())
                .put("path", about.path())
                .put("href", Links.href(about.path()))
                .put("canonical", site.links().canonical(about.path()))
                .put("lang", about.lang())
                .put("rtl", Values.bool(WritingDirection.isRightToLeft(about.lang())))
                .put("feedHref", own ? about.feed() : Links.FEED)
                .put(
                        "feedTitle",
                        own
                                ? about.title() + " – " + site.settings().title()
                                : site.settings().title())
                .put("robots", site.settings().indexed() ? "" : "noindex")
                .put(
                        "breadcrumbs",
                        Values.list(
                                about.trail(),
                                m -> Values.link(m.title(), Links.href(m.path()))
                                        .put("canonical", site.links().canonical(m.path()))));
    }

    /** The newest articles, newest first. */
    public Value latest(int count) {
        List<ArticleSummary> all = site.archive().entries();
        return Values.list(newestFirst(all.subList(Math.max(0, all.size() - count), all.size())), this::entry);
    }

    /** The key {@code earlier}: the month with the newest articles that are not among the latest. */
    public Value earlier(LocalDate month) {
        return Values.link(site.name(Period.Kind.MONTH, month), Links.period(Period.Kind.MONTH, month));
    }

    /** The topics with most articles, those first; one that most articles have says nothing. */
    private List<TaxonomyTerm> mostUsed() {
        int all = site.archive().entries().size();
        return site.archive().topics().stream()
                .filter(topic -> topic.entries().size() * 2 <= all || all < FEW)
                .sorted(Comparator.comparing((TaxonomyTerm s) -> -s.entries().size())
                        .thenComparing(TaxonomyTerm::slug))
                .limit(TOP_TOPICS)
                .toList();
    }

    /** The key {@code topTopics}. */
    public Value topTopics() {
        return Values.list(
                mostUsed(),
                s -> Values.link(s.label(), Links.topic(s.slug()), s.entries().size()));
    }

    /** The key {@code period}. */
    public Value period(
            Period period,
            Optional<Period> parent,
            Optional<Period> previous,
            Optional<Period> next,
            List<Period> otherYears) {
        return PeriodViews.view(this, period, parent, previous, next, otherYears);
    }

    /** The key {@code period} on older pages of its list. */
    public Value periodName(Period period) {
        return PeriodViews.name(site, period);
    }

    /** The key {@code topic} on older pages of its list. */
    public Value topicName(TaxonomyTerm topic) {
        return Values.link(topic.label(), Links.topic(topic.slug()));
    }

    /** The key {@code source} on older pages of its list. */
    public Value sourceName(TaxonomyTerm source) {
        return Values.link(source.label(), Links.source(source.slug()));
    }

    /**
     * The key {@code listing}: one page of a long list.
     *
     * @param index the path of the list's newest page
     * @param chunk the page's share
     * @param group the length of the periods under whose names the articles stand
     * @param forward whether the oldest comes first
     */
    public Value listing(String index, Chunk<ArticleSummary> chunk, Period.Kind group, boolean forward, int total) {
        return new ListingView(this, index, chunk, group, forward, total);
    }

    /** All topics, in one group for each kind. */
    public Value topicGroups() {
        return TaxonomyViews.groups(site);
    }

    /** The key {@code topic}. */
    public Value topic(TaxonomyTerm topic) {
        return TaxonomyViews.topic(topic, site);
    }

    /** All sources, by name. */
    public Value sources() {
        return Values.list(
                messages().sorted(site.archive().sources(), TaxonomyTerm::label),
                source -> TaxonomyViews.source(source, site));
    }

    /** The key {@code source}. */
    public Value source(TaxonomyTerm source) {
        return TaxonomyViews.source(source, site);
    }

    /** The key {@code feed}. */
    public Value feed(Feed feed) {
        return FeedViews.feed(feed);
    }

    /** The key {@code urls}: the pages in a sitemap. */
    public Value urls(Sitemap sitemap) {
        return new UrlsView(site.links(), sitemap.pages());
    }

    /** The key {@code sitemaps}: the files in the sitemap index. */
    public Value sitemaps(List<Sitemap> sitemaps) {
        return Values.list(sitemaps, map -> UrlsView.url(site.links(), map.path(), map.newest()));
    }

    /** The key {@code noindex}: whether search engines are asked to stay away. */
    public Value noindex() {
        return Values.bool(!site.settings().indexed());
    }

    static <T> List<T> newestFirst(List<T> oldestFirst) {
        var reversed = new ArrayList<T>(oldestFirst.size());
        for (int i = oldestFirst.size() - 1; i >= 0; i--) {
            reversed.add(oldestFirst.get(i));
        }
        return reversed;
    }
}
