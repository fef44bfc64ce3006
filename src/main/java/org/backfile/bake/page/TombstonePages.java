package org.backfile.bake.page;

import java.util.List;
import java.util.stream.Stream;
import org.backfile.bake.view.About;
import org.backfile.bake.view.TakedownView;
import org.backfile.site.DayAnchor;
import org.backfile.site.Links;
import org.backfile.takedown.Takedown;

/** A page where an article stood that was taken down, which says so. */
record TombstonePages(PageContext context) {
    static final String KIND = "tombstone";

    Stream<Page> pages() {
        return context.site().rights().takedowns().all().stream()
                .flatMap(each -> Stream.concat(own(each), each.also().stream())
                        .distinct()
                        .map(path -> page(each, path)));
    }

    /** Where articles are grouped it is told of on the day's page. */
    private Stream<String> own(Takedown takedown) {
        return context.site().links().isGrouped()
                        && DayAnchor.day(takedown.path()).isPresent()
                ? Stream.empty()
                : Stream.of(Links.article(takedown.path()));
    }

    private Page page(Takedown takedown, String path) {
        String title = takedown.title().isEmpty() ? context.messages().text("takenDown") : takedown.title();
        var about = new About(KIND, title, "", path, context.site().settings().lang(), List.of(), "", "", false);
        return new Page(
                KIND,
                path,
                takedown.path() + ".md, taken down",
                () -> context.model(about, path).put("takedown", TakedownView.of(takedown, context.views())));
    }
}
