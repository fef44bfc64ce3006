package org.backfile.bake.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.jbake.PageText;
import org.backfile.bake.view.Views;
import org.backfile.dataset.DatasetFile;
import org.backfile.site.Links;
import org.backfile.site.Redirect;
import org.backfile.site.Site;

/** The pages of an archive. */
public final class Pages {
    /** The page kind of a day with its articles on it. */
    public static final String DAY = DayPages.KIND;

    /** The page kind of the page of the data set. */
    public static final String DATA = "data";

    /** The page kind of what hosts show where there is no page. */
    public static final String NOT_FOUND = "error404";

    /** The page kinds, each a template's name and a setting {@code template.<kind>.file}. */
    public static final List<String> KINDS = List.of(
            "post",
            "page",
            "home",
            "period",
            DayPages.KIND,
            "years",
            "days",
            "dayofyear",
            "topics",
            "topic",
            "sources",
            "source",
            "issues",
            "issue",
            "sections",
            "section",
            AddedPages.KIND,
            "authors",
            "author",
            NOT_FOUND,
            "redirect",
            TombstonePages.KIND,
            "coverage",
            "data",
            "feed",
            "atom",
            "jsonfeed",
            "feeds",
            "opml",
            "sitemap",
            "sitemapindex",
            "robots",
            "search",
            "opensearch",
            VersionPages.KIND,
            VersionPages.TIMEMAP,
            VersionPages.LINKSET,
            VersionPages.LOCKSS);

    /** Kinds whose pages lead to each other, so that there are both or none. */
    public static final Map<String, String> PAIRED = Map.of(
            "days",
            "dayofyear",
            "dayofyear",
            "days",
            "issues",
            "issue",
            "issue",
            "issues",
            "sections",
            "section",
            "section",
            "sections");

    /** Kinds of one page, which search engines are told of. */
    private static final Map<String, String> FOR_SITEMAP = new TreeMap<>(Map.of(
            "years",
            Links.YEARS,
            "days",
            Links.DAYS,
            "coverage",
            Links.COVERAGE,
            DATA,
            Links.DATA,
            "feeds",
            Links.FEEDS));

    /** The page kind of the page that is searched on. */
    public static final String SEARCH = "search";

    /** Kinds whose pages people link to; those of periods come and go with their articles. */
    private static final Set<String> LASTING =
            Set.of("page", "topic", "source", "author", "issue", "section", TombstonePages.KIND);

    private final List<Page> lists;
    private final Optional<ArticlePages> articles;
    private final Optional<DayPages> days;
    private final List<Redirect> redirects;
    /** At which there can be no page that leads on. */
    private final List<Redirect> others;

    private final Map<String, String> mementos;

    private Pages(
            List<Page> lists,
            Optional<ArticlePages> articles,
            Optional<DayPages> days,
            List<Redirect> redirects,
            List<Redirect> others,
            Map<String, String> mementos) {
        this.lists = lists;
        this.articles = articles;
        this.days = days;
        this.redirects = redirects;
        this.others = others;
        this.mementos = mementos;
    }

    /**
     * The pages of a site.
     *
     * @param texts of articles; asked for each article page and each item of the newest feed
     * @param documents the owner's own pages
     * @param dataset the files of the data set; asked for by the page that tells of them
     * @param folder the site's
     * @param wanted the page kinds that have a template
     */
    public static Pages of(
            Site site,
            Views views,
            ArticleTexts texts,
            List<OwnPage> documents,
            Supplier<List<DatasetFile>> dataset,
            Path folder,
            Predicate<String> wanted) {
        var context = new PageContext(site, views);
        Optional<DayPages> days =
                site.links().isGrouped() ? Optional.of(new DayPages(context, texts)) : Optional.empty();
        List<Page> lists = Stream.of(
                        new FeedPages(
                                        context,
                                        entry -> texts.read(entry)
                                                .map(PageText::html)
                                                .orElse(""))
                                .pages(),
                        new SitemapPages(context, own(documents, wanted)).pages(),
                        new HomePages(context).pages(),
                        new TombstonePages(context).pages(),
                        new TaxonomyPages(context).pages(),
                        new AuthorPages(context).pages(),
                        new PrintPages(context).pages(),
                        new AddedPages(context).pages(),
                        new PeriodPages(context, days).pages(),
                        days.map(DayPages::emptied).orElse(Stream.empty()),
                        new CoveragePages(context).pages(),
                        new DataPages(context, dataset).pages(),
                        wanted.test("dayofyear") || wanted.test("days")
                                ? new DayOfYearPages(context).pages()
                                : Stream.<Page>empty(),
                        site.settings().searched() ? new SearchPages(context).pages() : Stream.<Page>empty(),
                        new VersionPages(context).pages(),
                        new DocumentPages(context, documents, folder).pages())
                .flatMap(pages -> pages)
                .filter(page -> wanted.test(page.kind()))
                // Its feeds belong to the page of what came in last: without that they would be nobody's.
                .filter(page -> wanted.test(AddedPages.KIND) || !page.path().startsWith("added/"))
                .toList();
        List<RedirectPages.Moved> moved = moved(context, lists, wanted);
        var redirects = new RedirectPages(context);
        return new Pages(
                moved.isEmpty() || !wanted.test("redirect")
                        ? lists
                        : Stream.concat(lists.stream(), moved.stream().map(redirects::page))
                                .toList(),
                Optional.of(new ArticlePages(context, texts))
                        .filter(pages -> days.isEmpty() && wanted.test(ArticlePages.KIND)),
                days,
                moved.stream().map(RedirectPages.Moved::target).toList(),
                Stream.concat(redirects.queries().stream(), RedirectPages.feeds(moved, wanted).stream())
                        .toList(),
                wanted.test(VersionPages.KIND) ? new VersionPages(context).mementos() : Map.of());
    }

    /** Pages of which there is one of a kind, and the owner's, for search engines. */
    private static List<String> own(List<OwnPage> documents, Predicate<String> wanted) {
        return Stream.concat(
                        FOR_SITEMAP.entrySet().stream()
                                .filter(each -> wanted.test(each.getKey()))
                                .map(Map.Entry::getValue),
                        documents.stream().map(OwnPage::path))
                .toList();
    }

    /** Where topics and articles stood, as far as no other page stands there now. */
    private static List<RedirectPages.Moved> moved(PageContext context, List<Page> others, Predicate<String> wanted) {
        List<ArticleSummary> entries = context.site().archive().entries();
        Set<String> paths = new HashSet<>();
        if (entries.stream().anyMatch(ArticleSummary::isAliased)) {
            others.forEach(page -> paths.add(page.path()));
            if (wanted.test(ArticlePages.KIND)) {
                entries.forEach(entry -> paths.add(context.site().links().page(entry)));
            }
        }
        return new RedirectPages(context).moved(paths::contains);
    }

    /** The paths at which anything stood, and addresses with a query and feeds, at which there can be no page that leads on. */
    public List<Redirect> redirects() {
        return Stream.concat(redirects.stream(), others.stream()).toList();
    }

    /** When the texts that articles had were so, by the paths of their pages. */
    public Map<String, String> mementos() {
        return mementos;
    }

    /** The paths of the pages where something stood that was taken down. */
    public List<String> gone() {
        return lists.stream()
                .filter(page -> page.kind().equals(TombstonePages.KIND))
                .map(Page::path)
                .toList();
    }

    /** The paths that are to answer for ever: of articles, topics, sources, authors, own pages, and where such stood. */
    public List<String> lasting() {
        var paths = new ArrayList<String>(count());
        lists.stream()
                .filter(page -> LASTING.contains(page.kind()) && !page.path().contains("/page/"))
                .forEach(page -> paths.add(page.path()));
        redirects.forEach(redirect -> paths.add(redirect.from()));
        articles.ifPresent(pages -> paths.addAll(pages.paths()));
        days.ifPresent(pages -> pages.addresses().forEach(paths::add));
        return paths;
    }

    /** The paths of all but those of articles; each month that has articles has one of these. */
    public Stream<String> listPaths() {
        return lists.stream().map(Page::path);
    }

    /** The number of the first page of an article. */
    public int firstArticle() {
        return lists.size();
    }

    /** How many there are. */
    public int count() {
        return lists.size() + articles.map(ArticlePages::count).orElse(0);
    }

    /**
     * A page by its number, from 0 on: the long ones first and the many short ones last, so that the cores end their work
     * together. Those of articles are made when they are asked for.
     */
    public Page get(int number) {
        return number < lists.size()
                ? lists.get(number)
                : articles.orElseThrow().page(number - lists.size());
    }
}
