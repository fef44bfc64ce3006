package org.backfile.bake.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.backfile.archive.Period;
import org.backfile.article.Article;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Block;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.site.FeedDates;
import org.backfile.site.Links;
import org.backfile.site.VersionLinks;
import org.backfile.version.TextChanges;
import org.backfile.version.Version;

/** Texts that articles had before, as templates see them. */
public final class VersionViews {
    private final Views views;

    public VersionViews(Views views) {
        this.views = views;
    }

    /** The key {@code article.earlier}: each with what the one after it changed. */
    Value earlier(ArticleContext context) {
        List<Version> all = context.versions();
        var shown = new ArrayList<Value>();
        for (int i = 0; i < all.size(); i++) {
            Version version = all.get(i);
            Optional<Article> after = i + 1 < all.size()
                    ? all.get(i + 1).article()
                    : views.site().preservation().versions().current(version.path());
            List<List<TextChanges.Run>> changes = version.article()
                    .flatMap(before -> after.map(now -> TextChanges.of(before, now)))
                    .orElse(List.of());
            shown.add(link(version).put("changes", Values.list(changes, runs -> Values.list(runs, VersionViews::run))));
        }
        return Values.list(shown, each -> each);
    }

    private static Value run(TextChanges.Run run) {
        return Values.hash().put("kind", word(run.kind())).put("text", run.text());
    }

    private Values.Hash link(Version version) {
        return Values.hash()
                .put("date", views.date(version.until()))
                .put("href", views.hrefOf("version", Links.href(VersionLinks.version(version.path(), version.name()))))
                .put("datetime", FeedDates.midnight(version.until()));
    }

    /** The key {@code version}: a text that an article had. */
    public Value version(ArticleSummary entry, Version version) {
        Optional<Article> article = version.article();
        List<Block> blocks = article.map(Article::body).orElse(List.of()).stream()
                .filter(block -> !block.text().isBlank())
                .toList();
        return link(version)
                .put("title", article.map(each -> each.header().title()).orElse(""))
                .put(
                        "lead",
                        article.filter(each -> each.header().lead())
                                .map(each -> each.header().description())
                                .orElse(""))
                .put("lang", views.site().lang(entry))
                .put("otherLang", EntryView.otherLang(entry, views))
                .put("articleHref", views.site().links().href(entry))
                .put("original", views.site().links().canonical(entry))
                .put("timeMapHref", views.hrefOf("timemap", Links.href(VersionLinks.timeMap(version.path()))))
                .put("blocks", Values.list(blocks, VersionViews::block));
    }

    private static Value block(Block block) {
        return Values.hash().put("kind", word(block.kind())).put("text", block.text());
    }

    /** The key {@code timemap}: when an article had which text. */
    public Value timeMap(ArticleSummary entry) {
        List<Version> versions = views.site().versions(entry);
        var links = views.site().links();
        return Values.hash()
                .put("original", links.canonical(entry))
                .put("self", links.canonical(VersionLinks.timeMap(entry.path())))
                .put(
                        "mementos",
                        Values.list(
                                versions,
                                each -> Values.hash()
                                        .put("address", links.canonical(VersionLinks.version(each.path(), each.name())))
                                        .put("datetime", FeedDates.midnight(each.until()))));
    }

    /** The key {@code linkset}: what belongs to articles. */
    public Value linkset(List<ArticleSummary> entries) {
        return Values.list(entries, entry -> LinksetViews.of(views, entry));
    }

    /** The key {@code periods} of a page for LOCKSS, each with the path of its page. */
    public Value periods(List<Period> periods, Function<Period, String> path) {
        return Values.list(
                periods, period -> Values.link(views.site().name(period.kind(), period.start()), path.apply(period)));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
