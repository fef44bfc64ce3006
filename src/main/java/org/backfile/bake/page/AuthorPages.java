package org.backfile.bake.page;

import java.util.List;
import java.util.stream.Stream;
import org.backfile.archive.Period;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.bake.page.PageContext.Subject;
import org.backfile.bake.view.About;
import org.backfile.bake.view.AuthorViews;
import org.backfile.bake.view.MenuEntry;
import org.backfile.site.FeedFormat;
import org.backfile.site.Links;

/** The list of authors, if there are any, and a page for each. */
record AuthorPages(PageContext context) {
    Stream<Page> pages() {
        List<TaxonomyTerm> authors = context.site().archive().authors();
        return authors.isEmpty()
                ? Stream.of()
                : Stream.concat(Stream.of(index()), authors.stream().flatMap(this::author));
    }

    private Page index() {
        var about = about("authors", say("authors"), say("authorsAbout"), Links.AUTHORS, "");
        return new Page(
                "authors",
                Links.AUTHORS,
                "authors",
                () -> context.model(about).put("authors", AuthorViews.all(context.site())));
    }

    private Stream<Page> author(TaxonomyTerm author) {
        String page = Links.author(author.slug());
        var about = about(
                "author",
                author.label(),
                say("articlesBy", author.label()),
                page,
                Links.feed(page, FeedFormat.RSS),
                new MenuEntry(say("authors"), Links.AUTHORS));
        return context.listing(
                about,
                "author " + author.label(),
                author.entries(),
                Period.Kind.YEAR,
                false,
                new Subject(
                        "author", () -> AuthorViews.author(context.site(), author), () -> AuthorViews.name(author)));
    }

    private String say(String message, Object... arguments) {
        return context.messages().text(message, arguments);
    }

    private About about(String kind, String title, String description, String path, String feed, MenuEntry... above) {
        return new About(
                kind, title, description, path, context.site().settings().lang(), context.trail(above), feed);
    }
}
