package org.backfile.bake.page;

import java.util.stream.Stream;
import org.backfile.bake.view.About;
import org.backfile.bake.view.CoverageViews;
import org.backfile.site.Links;

/** The page that tells what the archive holds of which time, and what it does not. */
record CoveragePages(PageContext context) {
    static final String KIND = "coverage";

    Stream<Page> pages() {
        var about = new About(
                KIND,
                context.messages().text("coverage"),
                context.messages().text("coverageLead"),
                Links.COVERAGE,
                context.site().settings().lang(),
                context.trail(),
                "");
        return Stream.of(new Page(
                KIND,
                Links.COVERAGE,
                KIND,
                () -> context.model(about).put("coverage", CoverageViews.of(context.views()))));
    }
}
