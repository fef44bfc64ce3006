package org.backfile.bake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.backfile.archive.Period;
import org.backfile.article.Address;
import org.backfile.article.ArticleSummary;
import org.backfile.article.FrontMatter;
import org.backfile.bake.jbake.PageText;
import org.backfile.bake.model.PageModel;
import org.backfile.bake.view.About;
import org.backfile.bake.view.ArticleContext;
import org.backfile.bake.view.MenuEntry;
import org.backfile.rights.Grant;
import org.backfile.site.Links;

/** A page an article. The kind is JBake's own type for them, {@code post}. */
record ArticlePages(PageContext context, ArticleTexts texts) {
    static final String KIND = "post";

    int count() {
        return context.site().archive().entries().size();
    }

    /** The paths of all. */
    List<String> paths() {
        return context.site().archive().entries().stream()
                .map(context.site().links()::page)
                .toList();
    }

    /** The page of the article at a place in the archive. */
    Page page(int place) {
        ArticleSummary entry = context.site().archive().entries().get(place);
        return new Page(KIND, Links.article(entry.path()), entry.path().concat(".md"), new Making(this, place));
    }

    /** No lambda: there is one for each article, and the quick compiler makes them slowly. */
    private record Making(ArticlePages pages, int place) implements Supplier<PageModel> {
        @Override
        public PageModel get() {
            return pages.model(ArticleContext.of(pages.context.site(), place));
        }
    }

    /** An article's header and text are not read to see whether its page has changed. */
    private PageModel model(ArticleContext article) {
        var model = new PageModel()
                .put("site", context.views().siteWide())
                .put("say", context.views().say());
        OptionalLong links = texts.links(article.article());
        model.defer(
                article.fingerprint(),
                () -> texts.read(article.article())
                        .map(text -> {
                            ArticleTexts.Linked linked = texts.linked(article.article(), text.html());
                            if (links.isEmpty()) {
                                linked.print().ifPresent(model::stamp);
                            }
                            return values(article, text, linked.html());
                        })
                        .orElse(Map.of()));
        links.ifPresent(model::stamp);
        return model;
    }

    private Map<String, Object> values(ArticleContext article, PageText text, String html) {
        ArticleSummary entry = article.article();
        FrontMatter header = entry.header();
        List<MenuEntry> trail = context.trail(
                period(Period.Kind.YEAR, header), period(Period.Kind.MONTH, header), period(Period.Kind.DAY, header));
        Grant grant = context.site().rights().of(entry);
        var about = new About(
                "article",
                header.title(),
                header.description(),
                Links.article(entry.path()),
                header.lang(),
                trail,
                "",
                grant.original() ? Address.link(header.source()) : "",
                grant.indexed());
        var values = new HashMap<String, Object>(context.frame(about));
        values.put("content", text.document());
        values.put("article", context.views().article(article, html));
        return values;
    }

    private MenuEntry period(Period.Kind kind, FrontMatter header) {
        String label = switch (kind) {
            case YEAR -> context.messages().dates().year(header.date());
            case MONTH -> context.messages().dates().month(header.date());
            case DAY -> Integer.toString(header.date().getDayOfMonth());
        };
        return new MenuEntry(label, Links.period(kind, header.date()));
    }
}
