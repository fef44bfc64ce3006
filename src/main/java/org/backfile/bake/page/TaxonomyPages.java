package org.backfile.bake.page;

import java.util.List;
import java.util.stream.Stream;
import org.backfile.archive.Period;
import org.backfile.archive.TaxonomyTerm;
import org.backfile.article.Entry;
import org.backfile.bake.page.PageContext.Frame;
import org.backfile.bake.view.Views.About;
import org.backfile.bake.view.Views.Menu;
import org.backfile.output.Fingerprint;
import org.backfile.site.Links;
import org.backfile.site.TopicIndex;

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
        var about = about("topics", "Topics", "All topics of the archive", Links.TOPICS, "");
        return new Page("topics", Links.TOPICS, this::topicInputs, "topics", () -> {
            var model = context.model(about);
            model.put("archive", context.views().archive());
            model.put("groups", context.views().topicGroups());
            return model;
        });
    }

    private Page sources() {
        var about = about("sources", "Sources", "Where the articles were first published", Links.SOURCES, "");
        return new Page(
                "sources", Links.SOURCES, () -> inputs(context.site().archive().sources()), "sources", () -> {
                    var model = context.model(about);
                    model.put("archive", context.views().archive());
                    model.put("sources", context.views().sources());
                    return model;
                });
    }

    private Stream<Page> topic(TaxonomyTerm topic) {
        var about = about(
                "topic",
                topic.label(),
                "Articles on " + topic.label(),
                Links.topic(topic.slug()),
                Links.topicFeed(topic.slug()),
                new Menu("Topics", Links.TOPICS));
        return context.listing(
                about,
                "topic " + topic.label(),
                topic.entries(),
                Period.Kind.MONTH,
                new Frame(
                        "topic",
                        () -> topicInputs(topic),
                        () -> context.views().topic(topic),
                        () -> context.views().topicName(topic)));
    }

    private Stream<Page> source(TaxonomyTerm source) {
        var about = about(
                "source",
                source.label(),
                "Articles from " + source.label(),
                Links.source(source.slug()),
                "",
                new Menu("Sources", Links.SOURCES));
        return context.listing(
                about,
                "source " + source.label(),
                source.entries(),
                Period.Kind.MONTH,
                new Frame(
                        "source",
                        () -> inputs(source),
                        () -> context.views().source(source),
                        () -> context.views().sourceName(source)));
    }

    /** All topics, and what they are. */
    private long topicInputs() {
        List<TaxonomyTerm> topics = context.site().archive().topics();
        var inputs = new Fingerprint().add(inputs(topics));
        topics.forEach(topic -> inputs.add(topic.slug().value())
                .add(context.site().topics().kind(topic.label()).ordinal()));
        return inputs.value();
    }

    /** A topic's articles' days, and the topics around it; the vocabulary is every page's input. */
    private long topicInputs(TaxonomyTerm topic) {
        TopicIndex index = context.site().topics();
        var inputs = new Fingerprint().add(inputs(topic));
        Stream.of(index.broader(topic.label()), index.narrower(topic.label()), index.related(topic.label()))
                .flatMap(List::stream)
                .forEach(label -> inputs.add(label)
                        .add(context.site()
                                .archive()
                                .topic(index.slug(label))
                                .map(s -> s.entries().size())
                                .orElse(0)));
        return inputs.value();
    }

    /** The archive, and the names, sizes and spans of what is listed. */
    private long inputs(List<TaxonomyTerm> terms) {
        Fingerprint inputs = context.span();
        for (TaxonomyTerm term : terms) {
            inputs.add(term.label()).add(term.entries().size());
            inputs.add(day(term.entries().get(0)));
            inputs.add(day(term.entries().get(term.entries().size() - 1)));
        }
        return inputs.value();
    }

    /** Its articles' days: how many a year has, the first and the last. */
    private static long inputs(TaxonomyTerm term) {
        var inputs = new Fingerprint().add(term.label()).add(term.slug().value());
        term.entries().forEach(entry -> inputs.add(day(entry)));
        return inputs.value();
    }

    private static long day(Entry entry) {
        return entry.date().toEpochDay();
    }

    private About about(String kind, String title, String description, String path, String feed, Menu... above) {
        return new About(
                kind, title, description, path, context.site().settings().lang(), context.trail(above), feed);
    }
}
