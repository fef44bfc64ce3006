package org.backfile.bake.page;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Slug;
import org.backfile.bake.view.About;
import org.backfile.bake.view.Views;
import org.backfile.output.OutputPath;
import org.backfile.site.Links;

/** A page where a topic or an article stood once, which leads to where it is now. */
record RedirectPages(PageContext context) {
    Stream<Page> pages() {
        var pages = Stream.<Page>builder();
        context.site().topics().redirects().forEach((from, to) -> pages.add(page(from, to)));
        return pages.build();
    }

    /** Those of articles, but for paths that have a page. */
    Stream<Page> ofArticles(Predicate<String> hasPage) {
        return context.site().oldAddresses().paths().entrySet().stream()
                .filter(old -> !hasPage.test(old.getKey())
                        && OutputPath.complaint(old.getKey()).isEmpty())
                .map(old -> {
                    ArticleSummary article = old.getValue();
                    String title = article.header().title();
                    return page(old.getKey(), Links.article(article), title, article.path() + ".md");
                });
    }

    private Page page(Slug from, Optional<Slug> to) {
        String path = Links.topic(from);
        String target = to.map(Links::topic).orElse(Links.TOPICS);
        String title = to.flatMap(slug -> context.site().archive().topic(slug))
                .map(TaxonomyTerm::label)
                .orElseGet(() -> context.messages().text("topics"));
        return page(path, target, title, "topic " + from);
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
