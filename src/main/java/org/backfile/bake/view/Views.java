package org.backfile.bake.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.backfile.archive.Chunk;
import org.backfile.archive.Period;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Slug;
import org.backfile.bake.model.DateView;
import org.backfile.bake.model.HeatScale;
import org.backfile.bake.model.MessagesView;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.message.Messages;
import org.backfile.site.Links;
import org.backfile.site.Site;

/** Makes the models of one bake. Safe for use by several threads. */
public final class Views {
    private final Site site;
    private final Map<String, String> texts;
    private final Value siteWide;
    private final Value say;
    private final Value siteFeeds;
    private final Predicate<String> hasPages;
    private final HeatScale dayScale;
    private final HeatScale monthScale;
    private final Map<String, Slug> slugs = new ConcurrentHashMap<>();
    private final Map<String, Value> topicLinks = new ConcurrentHashMap<>();

    /**
     * @param texts the owner's on topics and sources as HTML, by the paths of the pages that show them
     * @param assets under which names the theme's files are published, by their own
     * @param generator the name and version of the program
     * @param hasPages whether there are pages of a kind
     */
    public Views(
            Site site,
            List<MenuEntry> menu,
            Map<String, String> texts,
            Map<String, String> assets,
            String generator,
            Predicate<String> hasPages) {
        this.site = site;
        this.texts = texts;
        this.hasPages = hasPages;
        this.siteWide = SiteView.siteWide(this, menu, assets, generator);
        List<Period> months = parts(site.archive().years());
        monthScale = HeatScale.ofPeriods(months);
        dayScale = HeatScale.ofPeriods(parts(months));
        this.say = new MessagesView(site.messages());
        this.siteFeeds = FeedViews.ofSite(this);
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

    /** The feeds that pages without one of their own name. */
    Value siteFeeds() {
        return siteFeeds;
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

    /** From when to when articles are, oldest first and at least one: {@code 2016–2018}, {@code March to May} or a day. */
    public String span(List<ArticleSummary> items, Period.Kind group) {
        return PeriodViews.span(site, items, group);
    }

    Messages messages() {
        return site.messages();
    }

    Value date(LocalDate date) {
        return new DateView(date, messages().dates());
    }

    Slug sourceSlug(String publisher) {
        return slugs.computeIfAbsent(publisher, site.terms()::source);
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

    /** The key {@code archive}: its size and span, for the pages that change with every article anyway. */
    public Value archive() {
        return SiteView.archive(this);
    }

    /** The key {@code page}. */
    public Value page(About about) {
        return SiteView.page(this, about);
    }

    /** The newest articles, newest first. */
    public Value latest(int count) {
        List<ArticleSummary> all = site.archive().entries();
        return Values.list(Values.newestFirst(all.subList(Math.max(0, all.size() - count), all.size())), this::entry);
    }

    /** The key {@code earlier}: the month with the newest articles that are not among the latest. */
    public Value earlier(LocalDate month) {
        return Values.link(site.name(Period.Kind.MONTH, month), Links.period(Period.Kind.MONTH, month));
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

    private Value withText(Values.Hash term, String page) {
        return term.put("text", texts.getOrDefault(page, ""));
    }

    /** The key {@code topic}. */
    public Value topic(TaxonomyTerm topic) {
        return withText(TaxonomyViews.topic(topic, site), Links.topic(topic.slug()));
    }

    /** The key {@code source}. */
    public Value source(TaxonomyTerm source) {
        return withText(TaxonomyViews.source(source, site), Links.source(source.slug()));
    }
}
