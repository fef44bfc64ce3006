package org.backfile.bake.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backfile.archive.Archive;
import org.backfile.article.ArticleSummary;
import org.backfile.article.WritingDirection;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.bake.model.Values.Hash;
import org.backfile.site.Arrived;
import org.backfile.site.FeedFormat;
import org.backfile.site.Links;
import org.backfile.site.Settings;
import org.backfile.site.Site;

/** What pages say of the site, of the archive and of themselves. */
public final class SiteView {
    private SiteView() {}

    /** The key {@code site}: what is the same on every page. */
    static Value siteWide(Views views, List<MenuEntry> menu, Map<String, String> assets, String generator) {
        Site site = views.site();
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
                .put("yearsHref", views.hrefOf("years", Links.YEARS))
                .put("daysHref", views.hrefOf("days", Links.DAYS))
                .put("topicsHref", Links.TOPICS)
                .put("sourcesHref", Links.SOURCES)
                .put("issuesHref", site.archive().issues().isEmpty() ? "" : views.hrefOf("issues", Links.ISSUES))
                .put(
                        "sectionsHref",
                        site.archive().sections().isEmpty() ? "" : views.hrefOf("sections", Links.SECTIONS))
                .put("feedHref", Links.feed(Links.HOME, FeedFormat.RSS))
                .put("feedsHref", views.hrefOf("feeds", Links.FEEDS))
                .put("dataHref", views.hrefOf("data", Links.DATA))
                .put("coverageHref", views.hrefOf("coverage", Links.COVERAGE))
                .put("searchHref", settings.searched() ? Links.SEARCH : "")
                .put("opensearchHref", settings.searched() ? Links.OPENSEARCH : "")
                .put("assets", assets(assets))
                .put("listPictures", Values.bool(site.pictures().areShown()))
                .put("naan", site.preservation().naan())
                .put("citationStyle", settings.citation().word())
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

    private static Value assets(Map<String, String> names) {
        Hash hash = Values.hash();
        names.forEach((own, published) -> hash.put(own, Links.href(published)));
        return hash;
    }

    /** The key {@code archive}: its size and span. */
    static Value archive(Views views) {
        Archive archive = views.site().archive();
        List<ArticleSummary> entries = archive.entries();
        Hash hash = Values.hash()
                .put("articleCount", entries.size())
                .put("topicCount", archive.topics().size())
                .put("sourceCount", archive.sources().size())
                .put("addedHref", views.site().arrived().isEmpty() ? "" : views.hrefOf("added", Links.ADDED))
                .put("authorsHref", archive.authors().isEmpty() ? "" : views.hrefOf("authors", Links.AUTHORS))
                .put(
                        "years",
                        Values.list(Values.newestFirst(archive.years()), year -> PeriodViews.link(views.site(), year)));
        if (!entries.isEmpty()) {
            hash.put("first", views.date(entries.get(0).date()));
            hash.put("last", views.date(entries.get(entries.size() - 1).date()));
        }
        return hash;
    }

    /** The key {@code page}. */
    static Value page(Views views, About about) {
        Site site = views.site();
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
                .put("address", site.links().canonical(about.path()))
                .put("canonical", about.original().isEmpty() ? site.links().canonical(about.path()) : about.original())
                .put("lang", about.lang())
                .put("rtl", Values.bool(WritingDirection.isRightToLeft(about.lang())))
                .put("feedHref", own ? about.feed() : Links.feed(Links.HOME, FeedFormat.RSS))
                .put(
                        "feedTitle",
                        own
                                ? about.title() + " – " + site.settings().title()
                                : site.settings().title())
                .put("feeds", FeedViews.ofPage(views, about))
                .put("robots", site.settings().indexed() && about.indexed() ? "" : "noindex")
                .put(
                        "breadcrumbs",
                        Values.list(
                                about.trail(),
                                m -> Values.link(m.title(), Links.href(m.path()))
                                        .put("canonical", site.links().canonical(m.path()))));
    }

    /** The key {@code added}: what came in last, in groups by the days on which they came, the last first; as many articles as a page of a list has. */
    public static Value added(Views views) {
        List<Arrived> arrived = views.site().arrived();
        Map<LocalDate, List<Arrived>> days =
                arrived
                        .subList(
                                0,
                                Math.min(arrived.size(), views.site().settings().pageSize()))
                        .stream()
                        .collect(Collectors.groupingBy(Arrived::day, LinkedHashMap::new, Collectors.toList()));
        return Values.list(
                List.copyOf(days.entrySet()),
                day -> Values.hash()
                        .put("date", views.date(day.getKey()))
                        .put("entries", Values.list(day.getValue(), each -> views.entry(each.article()))));
    }
}
