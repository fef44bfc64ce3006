package org.backfile.bake.page;

import java.util.stream.Stream;
import org.backfile.bake.view.About;
import org.backfile.bake.view.SiteView;
import org.backfile.site.FeedFormat;
import org.backfile.site.Links;

/** The page of the articles that came in last, if it is known of any. */
record AddedPages(PageContext context) {
    static final String KIND = "added";

    Stream<Page> pages() {
        if (context.site().arrived().isEmpty()) {
            return Stream.empty();
        }
        var about = new About(
                KIND,
                context.messages().text("recentlyAdded"),
                context.messages().text("recentlyAddedLead"),
                Links.ADDED,
                context.site().settings().lang(),
                context.trail(),
                Links.feed(Links.ADDED, FeedFormat.RSS));
        return Stream.of(new Page(
                KIND, Links.ADDED, KIND, () -> context.model(about).put("added", SiteView.added(context.views()))));
    }
}
