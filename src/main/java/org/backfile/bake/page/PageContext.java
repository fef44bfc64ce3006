package org.backfile.bake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backfile.archive.Chunk;
import org.backfile.archive.Period;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.model.PageModel;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.bake.view.About;
import org.backfile.bake.view.MenuEntry;
import org.backfile.bake.view.Views;
import org.backfile.message.Messages;
import org.backfile.output.Fingerprint;
import org.backfile.site.Links;
import org.backfile.site.Site;

/** What all page kinds work with: the site, its views, and what every page's model holds. */
record PageContext(Site site, Views views) {

    /** The model that every HTML page has, to be added to. */
    PageModel model(About about) {
        return model(about, about.path());
    }

    /** The same of a page that stands elsewhere than what it is about. */
    PageModel model(About about, String path) {
        return model(about, way(path));
    }

    PageModel model(About about, Value root) {
        var model = new PageModel();
        frame(about, root).forEach(model::put);
        return model;
    }

    /** What every HTML page's template sees. */
    Map<String, Value> frame(About about) {
        return frame(about, way(about.path()));
    }

    private static Value way(String path) {
        return Values.root(Links.root(path), Links.href(path));
    }

    private Map<String, Value> frame(About about, Value root) {
        return Map.of("root", root, "site", views.siteWide(), "say", views.say(), "page", views.page(about));
    }

    /** The words of the frame. */
    Messages messages() {
        return site.messages();
    }

    /** The pages above every page but the first. */
    List<MenuEntry> trail(MenuEntry... below) {
        var trail = new ArrayList<MenuEntry>();
        trail.add(new MenuEntry(messages().text("home"), Links.HOME));
        trail.addAll(List.of(below));
        return trail;
    }

    /**
     * The pages of a long list. The newest stands at the list's own path, older ones under their numbers; those know
     * nothing of what came after them, and so need not be written again.
     *
     * @param about the newest page
     * @param source for a person
     * @param group the periods that articles are listed under
     * @param forward whether the oldest comes first
     * @param subject what the page kind adds
     */
    Stream<Page> listing(
            About about,
            String source,
            List<ArticleSummary> entries,
            Period.Kind group,
            boolean forward,
            Subject subject) {
        return Chunk.of(entries, site.settings().pageSize()).stream().map(chunk -> {
            String path = chunk.newest() ? about.path() : Links.page(about.path(), chunk.number());
            return new Page(
                    about.kind(),
                    path,
                    source,
                    () -> model(chunk.newest() ? about : older(about, path, chunk, group))
                            .put("listing", views.listing(about.path(), chunk, group, forward, entries.size()))
                            .put(subject.key(), (chunk.newest() ? subject.whole() : subject.name()).get()));
        });
    }

    /**
     * What a list is of, as its pages tell it.
     *
     * @param key where the template finds it
     * @param whole all of it, for the newest page
     * @param name what it is called, for older pages
     */
    record Subject(String key, Supplier<Value> whole, Supplier<Value> name) {}

    /** A fingerprint of articles as feeds show them, to be added to. */
    static Fingerprint stamps(List<ArticleSummary> entries) {
        var stamps = new Fingerprint().add(entries.size());
        entries.forEach(entry -> stamps.add(entry.stamp()));
        return stamps;
    }

    private About older(About about, String path, Chunk<ArticleSummary> chunk, Period.Kind group) {
        int from = (chunk.number() - 1) * site.settings().pageSize() + 1;
        String span = views.span(chunk.items(), group);
        String part =
                messages().text("listSpan", span, from, from + chunk.items().size() - 1);
        String title = messages().text("titled", about.title(), part);
        var trail = new ArrayList<>(about.trail());
        trail.add(new MenuEntry(about.title(), about.path()));
        return new About(about.kind(), title, about.description(), path, about.lang(), trail, about.feed());
    }
}
