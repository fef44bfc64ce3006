package org.backfile.bake.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.backfile.archive.Archive;
import org.backfile.archive.Period;
import org.backfile.article.Entry;
import org.backfile.article.Header;
import org.backfile.bake.jbake.PageText;
import org.backfile.bake.view.Views.About;
import org.backfile.bake.view.Views.Menu;
import org.backfile.output.Fingerprint;
import org.backfile.site.DateWords;
import org.backfile.site.Links;

/** A page an article. The kind is JBake's own type for them, {@code post}. */
record ArticlePages(PageContext context, Function<Entry, Optional<PageText>> texts) {
    static final String KIND = "post";

    int count() {
        return context.site().archive().entries().size();
    }

    /** The page of the article at a place in the archive. */
    Page page(int place) {
        Entry entry = context.site().archive().entries().get(place);
        var making = new Making(this, entry, place);
        return new Page(KIND, Links.article(entry), making, entry.path().concat(".md"), making);
    }

    /** No lambda: there is one for each article, and the quick compiler makes them slowly. */
    private record Making(ArticlePages pages, Entry entry, int place)
            implements LongSupplier, Supplier<Map<String, Object>> {
        @Override
        public long getAsLong() {
            return pages.inputs(entry, place);
        }

        @Override
        public Map<String, Object> get() {
            return pages.model(entry);
        }
    }

    /** The article, its neighbours, those of the day, and those like it. */
    private long inputs(Entry entry, int place) {
        Archive archive = context.site().archive();
        List<Entry> entries = archive.entries();
        var inputs = new Fingerprint().add(entry.stamp());
        inputs.add(place > 0 ? entries.get(place - 1).stamp() : 0);
        inputs.add(place + 1 < entries.size() ? entries.get(place + 1).stamp() : 0);
        inputs.add(PageContext.prints(archive.sameDay(entry)).value());
        inputs.add(archive.hasMoreSameDay(entry) ? 1 : 0);
        return inputs.add(PageContext.prints(context.site().related().to(place)).value())
                .value();
    }

    private Map<String, Object> model(Entry entry) {
        Optional<PageText> text = texts.apply(entry);
        return text.isPresent() ? model(entry, text.get()) : Map.of();
    }

    private Map<String, Object> model(Entry entry, PageText text) {
        Header header = entry.header();
        List<Menu> trail = context.trail(
                period(Period.Kind.YEAR, header), period(Period.Kind.MONTH, header), period(Period.Kind.DAY, header));
        var about = new About(
                "article", header.title(), header.description(), Links.article(entry), header.lang(), trail, "");
        var model = new HashMap<String, Object>(context.model(about));
        model.put("content", text.document());
        model.put("article", context.views().article(entry, text.html()));
        return model;
    }

    private static Menu period(Period.Kind kind, Header header) {
        String label = switch (kind) {
            case YEAR -> Integer.toString(header.date().getYear());
            case MONTH -> DateWords.month(header.date());
            case DAY -> Integer.toString(header.date().getDayOfMonth());
        };
        return new Menu(label, Links.period(kind, header.date()));
    }
}
