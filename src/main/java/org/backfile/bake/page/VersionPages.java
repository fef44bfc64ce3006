package org.backfile.bake.page;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backfile.archive.Period;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.model.PageModel;
import org.backfile.bake.view.About;
import org.backfile.bake.view.MenuEntry;
import org.backfile.bake.view.VersionViews;
import org.backfile.output.Fingerprint;
import org.backfile.site.FeedDates;
import org.backfile.site.Links;
import org.backfile.site.Redirect;
import org.backfile.site.VersionLinks;
import org.backfile.version.Version;

/**
 * What lasts besides articles' own pages: the texts that they had before, when that was (RFC 7089), what belongs to them
 * (RFC 9264), where their ARKs lead, and the pages on which LOCKSS boxes find them.
 */
record VersionPages(PageContext context) {
    static final String KIND = "version";
    static final String TIMEMAP = "timemap";
    static final String LINKSET = "linkset";
    static final String LOCKSS = "lockss";

    Stream<Page> pages() {
        List<ArticleSummary> entries = context.site().archive().entries();
        Stream<Page> versions = context.site().preservation().versions().isNone()
                ? Stream.empty()
                : entries.stream().flatMap(this::versions);
        Stream<Page> arks = context.site().preservation().naan().isEmpty()
                ? Stream.empty()
                : entries.stream().map(this::ark);
        Stream<Page> lockss = context.site().preservation().lockss() ? lockss() : Stream.empty();
        return Stream.of(versions, arks, lockss, linksets()).flatMap(pages -> pages);
    }

    /** When each version was so, by the path of its page. */
    Map<String, String> mementos() {
        Map<String, String> mementos = new TreeMap<>();
        if (!context.site().preservation().versions().isNone()) {
            context.site()
                    .archive()
                    .entries()
                    .forEach(entry -> context.site()
                            .versions(entry)
                            .forEach(each -> mementos.put(
                                    VersionLinks.version(each.path(), each.name()), FeedDates.midnight(each.until()))));
        }
        return mementos;
    }

    private VersionViews views() {
        return new VersionViews(context.views());
    }

    private Stream<Page> versions(ArticleSummary entry) {
        List<Version> all = context.site().versions(entry);
        return all.isEmpty()
                ? Stream.empty()
                : Stream.concat(all.stream().map(each -> version(entry, each)), Stream.of(timeMap(entry)));
    }

    private Page version(ArticleSummary entry, Version version) {
        String path = VersionLinks.version(version.path(), version.name());
        var about = new About(
                KIND,
                entry.header().title(),
                "",
                path,
                entry.header().lang(),
                context.trail(new MenuEntry(
                        entry.header().title(), context.site().links().page(entry))),
                "",
                context.site().links().canonical(entry),
                false);
        return new Page(
                KIND,
                path,
                "versions/" + version.path() + "/" + version.name() + ".md",
                () -> context.model(about).put("version", views().version(entry, version)));
    }

    private Page timeMap(ArticleSummary entry) {
        return new Page(
                TIMEMAP,
                VersionLinks.timeMap(entry.path()),
                "versions/" + entry.path(),
                () -> new PageModel().put("timemap", views().timeMap(entry)));
    }

    private Stream<Page> linksets() {
        return context.site().archive().years().stream()
                .flatMap(year -> year.parts().stream())
                .map(month -> new Page(
                        LINKSET,
                        VersionLinks.linkset(month.start()),
                        context.site().name(Period.Kind.MONTH, month.start()),
                        () -> new PageModel()
                                .put("site", context.views().siteWide())
                                .defer(inputs(month), () -> Map.of("linkset", views().linkset(month.entries())))));
    }

    private long inputs(Period month) {
        Fingerprint inputs = PageContext.stamps(month.entries());
        inputs.add(context.site().preservation().naan());
        month.entries()
                .forEach(entry -> inputs.add(context.site().versions(entry).size()));
        return inputs.value();
    }

    private Page ark(ArticleSummary entry) {
        String path = context.site().arkPage(entry);
        Links links = context.site().links();
        return new RedirectPages(context)
                .page(new RedirectPages.Moved(
                        new Redirect(path, links.page(entry), links.anchor(entry)),
                        entry.header().title(),
                        entry.path() + ".md"));
    }

    private Stream<Page> lockss() {
        List<Period> years = context.site().archive().years();
        return Stream.concat(
                Stream.of(lockss(VersionLinks.LOCKSS, context.site().settings().title(), years, VersionLinks::lockss)),
                years.stream()
                        .map(year -> lockss(
                                VersionLinks.lockss(year),
                                context.site().name(Period.Kind.YEAR, year.start()),
                                year.parts(),
                                month -> Links.period(Period.Kind.MONTH, month.start()))));
    }

    private Page lockss(String path, String title, List<Period> periods, Function<Period, String> below) {
        var about =
                new About(LOCKSS, title, "", path, context.site().settings().lang(), context.trail(), "", "", false);
        return new Page(
                LOCKSS, path, LOCKSS, () -> context.model(about).put("periods", views().periods(periods, below)));
    }
}
