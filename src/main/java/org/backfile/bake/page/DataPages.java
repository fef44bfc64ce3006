package org.backfile.bake.page;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backfile.bake.view.About;
import org.backfile.bake.view.DataViews;
import org.backfile.dataset.DatasetFile;
import org.backfile.site.Links;

/** The page that tells people of the data set. */
record DataPages(PageContext context, Supplier<List<DatasetFile>> files) {
    Stream<Page> pages() {
        var about = new About(
                Pages.DATA,
                context.messages().text("data"),
                context.messages().text("dataLead"),
                Links.DATA,
                context.site().settings().lang(),
                context.trail(),
                "");
        return Stream.of(new Page(
                Pages.DATA,
                Links.DATA,
                Pages.DATA,
                () -> context.model(about)
                        .put("archive", context.views().archive())
                        .put("data", DataViews.of(context.site(), files.get()))));
    }
}
