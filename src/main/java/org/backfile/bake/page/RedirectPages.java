package org.backfile.bake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.backfile.archive.Archive;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.article.Slug;
import org.backfile.authority.TermAddresses;
import org.backfile.authority.TermAddresses.TermKind;
import org.backfile.bake.view.About;
import org.backfile.bake.view.Views;
import org.backfile.output.OutputPath;
import org.backfile.site.FeedFormat;
import org.backfile.site.Links;
import org.backfile.site.Redirect;

/** A page where a topic, a source, an author or an article stood once, which leads to where it is now. */
record RedirectPages(PageContext context) {
    /** The page of a topic, source or author. */
    private static final Pattern TERM = Pattern.compile("(?:topics|sources|authors)/[^/]+/index\\.html");

    /**
     * A path at which something stood.
     *
     * @param target where it is now
     * @param title what it is called there
     * @param source what it is made from, for a person
     */
    record Moved(Redirect target, String title, String source) {}

    /**
     * All of them: topics, sources and authors that have another name, and articles, but for paths that have a page.
     *
     * @param hasPage asked only if there are any of articles
     */
    List<Moved> moved(Predicate<String> hasPage) {
        var moved = new ArrayList<Moved>();
        context.site().topics().redirects().forEach((from, to) -> moved.add(topic(from, to)));
        Archive archive = context.site().archive();
        context.site()
                .terms()
                .redirects(TermKind.SOURCES)
                .forEach((from, to) -> term(from, to, archive::source)
                        .ifPresent(source -> moved.add(term(Links.source(from), Links.source(to), source, "source "))));
        authors()
                .forEach((from, to) -> term(from, to, archive::author)
                        .ifPresent(author -> moved.add(term(Links.author(from), Links.author(to), author, "author "))));
        context.site().oldAddresses().paths().forEach((from, article) -> {
            if (!hasPage.test(from) && OutputPath.complaint(from).isEmpty()) {
                Links links = context.site().links();
                moved.add(new Moved(
                        new Redirect(from, links.page(article), links.anchor(article)),
                        article.header().title(),
                        article.path() + ".md"));
            }
        });
        return moved;
    }

    /** From addresses with a query. */
    List<Redirect> queries() {
        Links links = context.site().links();
        return context.site().oldAddresses().queries().entrySet().stream()
                .map(each -> new Redirect(each.getKey(), links.page(each.getValue()), links.anchor(each.getValue())))
                .toList();
    }

    /** Where authors stood before they were moved, or before the owner said that two names are one author's. */
    private Map<Slug, Slug> authors() {
        TermAddresses terms = context.site().terms();
        Map<Slug, Slug> led = terms.redirects(TermKind.AUTHORS);
        context.site().authors().spellings().forEach((from, name) -> led.putIfAbsent(from, terms.author(name)));
        return led;
    }

    /** What stands at an address now to which a former one is to lead; empty if nothing does, or the former has a page. */
    private static Optional<TaxonomyTerm> term(Slug from, Slug to, Function<Slug, Optional<TaxonomyTerm>> pages) {
        return pages.apply(from).isPresent() ? Optional.empty() : pages.apply(to);
    }

    /**
     * Where the feeds of topics, sources and authors that have another address stood: a page cannot lead a feed reader on,
     * but hosts can.
     *
     * @param moved all paths at which something stood
     * @param wanted the page kinds that have a template
     */
    static List<Redirect> feeds(List<Moved> moved, Predicate<String> wanted) {
        var feeds = new ArrayList<Redirect>();
        for (FeedFormat format : FeedFormat.values()) {
            for (Moved each : wanted.test(format.kind()) ? moved : List.<Moved>of()) {
                String from = each.target().from();
                String to = each.target().to();
                if (TERM.matcher(from).matches() && TERM.matcher(to).matches()) {
                    feeds.add(new Redirect(Links.feed(from, format), Links.feed(to, format)));
                }
            }
        }
        return feeds;
    }

    private static Moved term(String from, String to, TaxonomyTerm now, String kind) {
        return new Moved(new Redirect(from, to), now.label(), kind + now.label());
    }

    private Moved topic(Slug from, Optional<Slug> to) {
        String title = to.flatMap(slug -> context.site().archive().topic(slug))
                .map(TaxonomyTerm::label)
                .orElseGet(() -> context.messages().text("topics"));
        var target = new Redirect(Links.topic(from), to.map(Links::topic).orElse(Links.TOPICS));
        return new Moved(target, title, "topic " + from);
    }

    Page page(Moved moved) {
        String path = moved.target().from();
        String target = moved.target().to();
        var about = new About(
                "redirect", moved.title(), "", target, context.site().settings().lang(), context.trail(), "");
        return new Page(
                "redirect",
                path,
                moved.source(),
                () -> context.model(about, path)
                        .put(
                                "target",
                                Views.text(Links.href(target) + moved.target().fragment())));
    }
}
