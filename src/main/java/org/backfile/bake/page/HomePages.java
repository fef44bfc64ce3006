package org.backfile.bake.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.article.Entry;
import org.backfile.bake.view.Views.About;
import org.backfile.output.Fingerprint;
import org.backfile.site.Links;
import org.backfile.site.Settings;

/** The front page, and the page shown where there is none. */
record HomePages(PageContext context) {
    private static final int LATEST = 30;

    Stream<Page> pages() {
        return Stream.of(home(), notFound());
    }

    private Page home() {
        Settings settings = context.site().settings();
        var about =
                new About("home", settings.title(), settings.description(), Links.HOME, settings.lang(), List.of(), "");
        return new Page("home", Links.HOME, this::inputs, "home", () -> {
            var model = context.model(about);
            model.put("archive", context.views().archive());
            model.put("latest", context.views().latest(LATEST));
            earlier().ifPresent(month -> model.put("earlier", context.views().earlier(month)));
            model.put("topTopics", context.views().topTopics());
            return model;
        });
    }

    /** The newest articles, and the topics with most. */
    private long inputs() {
        List<Entry> entries = context.site().archive().entries();
        Fingerprint inputs = context.span()
                .add(PageContext.prints(entries.subList(Math.max(0, entries.size() - LATEST), entries.size()))
                        .value());
        context.views()
                .mostUsed()
                .forEach(topic -> inputs.add(topic.label()).add(topic.entries().size()));
        return inputs.add(earlier().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE))
                .value();
    }

    /** The first day of the month to go on reading in; empty if all articles are among the latest. */
    private Optional<LocalDate> earlier() {
        List<Entry> entries = context.site().archive().entries();
        return entries.size() <= LATEST
                ? Optional.empty()
                : Optional.of(entries.get(entries.size() - LATEST - 1).date().withDayOfMonth(1));
    }

    /** Hosts show it at any depth: its links start at the host's root. */
    private Page notFound() {
        Settings settings = context.site().settings();
        var about = new About("error404", "Page not found", "", Links.NOT_FOUND, settings.lang(), List.of(), "");
        return new Page("error404", Links.NOT_FOUND, () -> context.span().value(), "404", () -> {
            var model = context.model(about, context.site().links().base());
            model.put("archive", context.views().archive());
            return model;
        });
    }
}
