package org.backfile.bake.page;

import java.util.stream.Stream;
import org.backfile.bake.model.PageModel;
import org.backfile.bake.view.About;
import org.backfile.bake.view.TaxonomyViews;
import org.backfile.bake.view.Views;
import org.backfile.site.Links;
import org.backfile.site.Settings;

/** The page that the script searches on, which without it leads to topics and years, and what tells browsers of it. */
record SearchPages(PageContext context) {
    Stream<Page> pages() {
        return Stream.of(search(), description());
    }

    private Page search() {
        Settings settings = context.site().settings();
        var about = new About(
                Pages.SEARCH,
                context.messages().text("search"),
                "",
                Links.SEARCH,
                settings.lang(),
                context.trail(),
                "");
        return new Page(
                Pages.SEARCH,
                Links.SEARCH,
                "search",
                () -> context.model(about)
                        .put("archive", context.views().archive())
                        .put("topTopics", TaxonomyViews.mostUsed(context.site())));
    }

    private Page description() {
        return new Page(
                "opensearch",
                Links.OPENSEARCH,
                "search",
                () -> new PageModel()
                        .put("site", context.views().siteWide())
                        .put("searchUrl", Views.text(context.site().links().canonical(Links.SEARCH))));
    }
}
