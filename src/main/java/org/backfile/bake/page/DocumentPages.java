package org.backfile.bake.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backfile.bake.model.PageModel;
import org.backfile.bake.view.About;
import org.backfile.output.Fingerprint;
import org.jbake.model.DocumentModel;

/**
 * The owner's own pages, such as {@code content/about.md}: JBake documents, with what every page of the site has.
 *
 * @param folder the site's
 */
record DocumentPages(PageContext context, List<OwnPage> documents, Path folder) {
    Stream<Page> pages() {
        return documents.stream()
                .map(own -> new Page(
                        own.document().getType(),
                        own.path(),
                        folder.relativize(Path.of(own.document().getFile()))
                                .toString()
                                .replace('\\', '/'),
                        () -> model(own)));
    }

    private PageModel model(OwnPage own) {
        DocumentModel document = own.document();
        var about = new About(
                document.getType(),
                document.getTitle(),
                document.getOrDefault("description", "").toString(),
                own.path(),
                document.getOrDefault("lang", context.site().settings().lang()).toString(),
                context.trail(),
                "");
        long file = new Fingerprint().add(document.getSha1()).value();
        return context.model(about).defer(file, () -> Map.of("content", document));
    }
}
