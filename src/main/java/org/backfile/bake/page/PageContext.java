package org.backfile.bake.page;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backfile.archive.Archive;
import org.backfile.archive.Chunk;
import org.backfile.archive.Period;
import org.backfile.article.Entry;
import org.backfile.bake.view.Views;
import org.backfile.bake.view.Views.About;
import org.backfile.bake.view.Views.Menu;
import org.backfile.output.Fingerprint;
import org.backfile.site.Links;
import org.backfile.site.Site;

/** What all page kinds work with: the site, its views, and what every page's model holds. */
record PageContext(Site site, Views views) {

    /** The model that every HTML page has, to be added to. */
    Map<String, TemplateModel> model(About about) {
        return model(about, Links.root(about.path()));
    }

    Map<String, TemplateModel> model(About about, String root) {
        var model = new HashMap<String, TemplateModel>();
        model.put("root", new SimpleScalar(root));
        model.put("site", views.siteWide());
        model.put("page", views.page(about));
        return model;
    }

    /** The pages above every page but the first. */
    List<Menu> trail(Menu... below) {
        var trail = new ArrayList<Menu>();
        trail.add(new Menu("Home", Links.HOME));
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
     * @param frame what the page kind adds
     */
    Stream<Page> listing(About about, String source, List<Entry> entries, Period.Kind group, Frame frame) {
        return Chunk.of(entries, site.settings().pageSize()).stream().map(chunk -> {
            String path = chunk.newest() ? about.path() : Links.page(about.path(), chunk.number());
            return new Page(about.kind(), path, () -> inputs(about, chunk, entries.size(), frame), source, () -> {
                var model = model(chunk.newest() ? about : older(about, path, chunk));
                model.put("listing", views.listing(about.path(), chunk, group, entries.size()));
                model.put(frame.key(), (chunk.newest() ? frame.whole() : frame.name()).get());
                return model;
            });
        });
    }

    /**
     * What a list's pages say of it.
     *
     * @param key where the template finds it
     * @param inputs a fingerprint of it
     * @param whole all of it, for the newest page
     * @param name what it is called, for older pages
     */
    record Frame(String key, LongSupplier inputs, Supplier<TemplateModel> whole, Supplier<TemplateModel> name) {}

    private static long inputs(About about, Chunk<Entry> chunk, int total, Frame frame) {
        Fingerprint inputs = prints(chunk.items())
                .add(about.title())
                .add(chunk.number())
                .add(chunk.count() - chunk.number() == 1 ? 1 : 0);
        if (chunk.newest()) {
            inputs.add(frame.inputs().getAsLong()).add(total);
        }
        return inputs.value();
    }

    /** A fingerprint of what the key {@code archive} says. */
    Fingerprint span() {
        Archive archive = site.archive();
        List<Entry> entries = archive.entries();
        var span = new Fingerprint()
                .add(archive.topics().size())
                .add(archive.sources().size());
        archive.years()
                .forEach(year ->
                        span.add(year.start().getYear()).add(year.entries().size()));
        if (!entries.isEmpty()) {
            span.add(entries.get(0).date().toEpochDay());
            span.add(entries.get(entries.size() - 1).date().toEpochDay());
        }
        return span;
    }

    /** A fingerprint of articles as lists show them, to be added to. */
    static Fingerprint prints(Iterable<Entry> entries) {
        var prints = new Fingerprint();
        int count = 0;
        for (Entry entry : entries) {
            prints.add(entry.stamp());
            count++;
        }
        return prints.add(count);
    }

    private static About older(About about, String path, Chunk<Entry> chunk) {
        String title = about.title() + ", page " + chunk.number();
        var trail = new ArrayList<>(about.trail());
        trail.add(new Menu(about.title(), about.path()));
        return new About(about.kind(), title, about.description(), path, about.lang(), trail, about.feed());
    }
}
