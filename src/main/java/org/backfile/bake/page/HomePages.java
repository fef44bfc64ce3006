package org.backfile.bake.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.model.PageModel;
import org.backfile.bake.model.Values;
import org.backfile.bake.view.About;
import org.backfile.bake.view.TaxonomyViews;
import org.backfile.site.Links;
import org.backfile.site.Settings;

/** The front page, and the page shown where there is none. */
record HomePages(PageContext context) {
    private static final int LATEST = 12;

    Stream<Page> pages() {
        return Stream.of(home(), notFound());
    }

    private Page home() {
        Settings settings = context.site().settings();
        var about =
                new About("home", settings.title(), settings.description(), Links.HOME, settings.lang(), List.of(), "");
        return new Page("home", Links.HOME, "home", () -> {
            PageModel model = context.model(about)
                    .put("archive", context.views().archive())
                    .put("latest", context.views().latest(LATEST))
                    .put("topTopics", TaxonomyViews.mostUsed(context.site()));
            earlier().ifPresent(month -> model.put("earlier", context.views().earlier(month)));
            return model;
        });
    }

    /** The first day of the month to go on reading in; empty if all articles are among the latest. */
    private Optional<LocalDate> earlier() {
        List<ArticleSummary> entries = context.site().archive().entries();
        return entries.size() <= LATEST
                ? Optional.empty()
                : Optional.of(entries.get(entries.size() - LATEST - 1).date().withDayOfMonth(1));
    }

    /** Hosts show it at any depth: its links start at the host's root. */
    private Page notFound() {
        Settings settings = context.site().settings();
        var about = new About(
                "error404",
                context.messages().text("notFoundTitle"),
                "",
                Links.NOT_FOUND,
                settings.lang(),
                List.of(),
                "");
        return new Page(
                "error404",
                Links.NOT_FOUND,
                "404",
                () -> context.model(about, Values.root(context.site().links().base(), ""))
                        .put("archive", context.views().archive()));
    }
}
