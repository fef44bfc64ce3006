package org.backfile.bake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.article.Slug;
import org.backfile.bake.view.About;
import org.backfile.bake.view.Views;
import org.backfile.output.OutputPath;
import org.backfile.site.Links;

/** A page where a topic or an article stood once, which leads to where it is now. */
record RedirectPages(PageContext context) {
    /**
     * A path at which something stood.
     *
     * @param target the path of the page where it is now
     * @param title what that is called
     * @param source what it is made from, for a person
     */
    record Moved(String from, String target, String title, String source) {}

    /**
     * All of them: topics that have another name, and articles, but for paths that have a page.
     *
     * @param hasPage asked only if there are any of articles
     */
    List<Moved> moved(Predicate<String> hasPage) {
        var moved = new ArrayList<Moved>();
        context.site().topics().redirects().forEach((from, to) -> moved.add(topic(from, to)));
        context.site().oldAddresses().paths().forEach((from, article) -> {
            if (!hasPage.test(from) && OutputPath.complaint(from).isEmpty()) {
                moved.add(
                        new Moved(from, Links.article(article), article.header().title(), article.path() + ".md"));
            }
        });
        return moved;
    }

    private Moved topic(Slug from, Optional<Slug> to) {
        String title = to.flatMap(slug -> context.site().archive().topic(slug))
                .map(TaxonomyTerm::label)
                .orElseGet(() -> context.messages().text("topics"));
        return new Moved(Links.topic(from), to.map(Links::topic).orElse(Links.TOPICS), title, "topic " + from);
    }

    Page page(Moved moved) {
        return page(moved.from(), moved.target(), moved.title(), moved.source());
    }

    private Page page(String path, String target, String title, String source) {
        var about = new About(
                "redirect", title, "", target, context.site().settings().lang(), context.trail(), "");
        return new Page(
                "redirect",
                path,
                source,
                () -> context.model(about, Links.root(path)).put("target", Views.text(target)));
    }
}
