package org.backfile.bake.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.article.Slug;
import org.backfile.bake.view.Views;
import org.backfile.bake.view.Views.About;
import org.backfile.site.Links;

/** A page where a topic stood once, which leads to where it is now. */
record RedirectPages(PageContext context) {
    Stream<Page> pages() {
        var pages = Stream.<Page>builder();
        context.site().topics().redirects().forEach((from, to) -> pages.add(page(from, to)));
        return pages.build();
    }

    private Page page(Slug from, Optional<Slug> to) {
        String path = Links.topic(from);
        String target = to.map(Links::topic).orElse(Links.TOPICS);
        String title = to.flatMap(slug -> context.site().archive().topic(slug))
                .map(TaxonomyTerm::label)
                .orElseGet(() -> context.messages().text("topics"));
        var about = new About(
                "redirect", title, "", target, context.site().settings().lang(), context.trail(), "");
        return new Page(
                "redirect",
                path,
                "topic " + from,
                () -> context.model(about, Links.root(path)).put("target", Views.text(target)));
    }
}
