package org.backfile.bake.page;

import java.util.stream.Stream;
import org.backfile.archive.Period;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.bake.page.PageContext.Subject;
import org.backfile.bake.view.About;
import org.backfile.bake.view.MenuEntry;
import org.backfile.bake.view.TaxonomyViews;
import org.backfile.site.FeedFormat;
import org.backfile.site.Links;

/** The lists of topics and of sources, and a page for each topic and source. */
record TaxonomyPages(PageContext context) {
    Stream<Page> pages() {
        return Stream.of(
                        Stream.of(topics(), sources()),
                        context.site().archive().topics().stream().flatMap(this::topic),
                        context.site().archive().sources().stream().flatMap(this::source))
                .flatMap(pages -> pages);
    }

    private Page topics() {
        var about = about("topics", say("topics"), say("topicsAbout"), Links.TOPICS, "");
        return new Page(
                "topics",
                Links.TOPICS,
                "topics",
                () -> context.model(about)
                        .put("archive", context.views().archive())
                        .put("groups", TaxonomyViews.groups(context.site())));
    }

    private Page sources() {
        var about = about("sources", say("sources"), say("sourcesAbout"), Links.SOURCES, "");
        return new Page(
                "sources",
                Links.SOURCES,
                "sources",
                () -> context.model(about)
                        .put("archive", context.views().archive())
                        .put("sources", TaxonomyViews.sources(context.site()))
                        .put("letters", TaxonomyViews.sourceLetters(context.site())));
    }

    private Stream<Page> topic(TaxonomyTerm topic) {
        var about = about(
                "topic",
                topic.label(),
                say("articlesOn", topic.label()),
                Links.topic(topic.slug()),
                Links.feed(Links.topic(topic.slug()), FeedFormat.RSS),
                new MenuEntry(say("topics"), Links.TOPICS));
        return context.listing(
                about,
                "topic " + topic.label(),
                topic.entries(),
                Period.Kind.YEAR,
                false,
                new Subject(
                        "topic",
                        () -> context.views().topic(topic),
                        () -> TaxonomyViews.name(topic, Links.topic(topic.slug()))));
    }

    private Stream<Page> source(TaxonomyTerm source) {
        var about = about(
                "source",
                source.label(),
                say("articlesFrom", source.label()),
                Links.source(source.slug()),
                Links.feed(Links.source(source.slug()), FeedFormat.RSS),
                new MenuEntry(say("sources"), Links.SOURCES));
        return context.listing(
                about,
                "source " + source.label(),
                source.entries(),
                Period.Kind.YEAR,
                false,
                new Subject(
                        "source",
                        () -> context.views().source(source),
                        () -> TaxonomyViews.name(source, Links.source(source.slug()))));
    }

    private String say(String message, Object... arguments) {
        return context.messages().text(message, arguments);
    }

    private About about(String kind, String title, String description, String path, String feed, MenuEntry... above) {
        return new About(
                kind, title, description, path, context.site().settings().lang(), context.trail(above), feed);
    }
}
