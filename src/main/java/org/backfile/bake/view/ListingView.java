package org.backfile.bake.view;

import freemarker.template.TemplateModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.backfile.archive.Chunk;
import org.backfile.archive.Period;
import org.backfile.article.ArticleSummary;
import org.backfile.bake.model.HashValue;
import org.backfile.bake.model.Value;
import org.backfile.bake.model.Values;
import org.backfile.bake.model.Values.Hash;
import org.backfile.output.Fingerprint;
import org.backfile.site.Links;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list: its articles under the names of their days, months or years. Made when a template asks.
 */
final class ListingView implements HashValue {
    private static final int AROUND = 2;
    /** Longer pages have a line for each article. */
    private static final int FULL = 30;

    private final Views views;
    private final String index;
    private final Period.Kind group;
    private final boolean forward;
    private final boolean newest;
    private final int number;
    /** How many pages there are, as far as this one knows: an older page knows of the next two. */
    private final int count;
    /** How many articles the list has; 0 on older pages, which do not know. */
    private final int total;

    private final List<ArticleSummary> items;
    private @Nullable Hash made;

    /** @param forward whether the oldest comes first, as one reads on */
    ListingView(Views views, String index, Chunk<ArticleSummary> chunk, Period.Kind group, boolean forward, int total) {
        this.views = views;
        this.index = index;
        this.group = group;
        this.forward = forward;
        this.newest = chunk.newest();
        this.number = chunk.number();
        this.count = newest ? chunk.count() : Math.min(chunk.count(), chunk.number() + 2);
        this.total = newest ? total : 0;
        this.items = chunk.items();
    }

    @Override
    public void addTo(Fingerprint inputs) {
        inputs.add(index)
                .add(group.ordinal())
                .add(newest ? 1 : 0)
                .add(forward ? 1 : 0)
                .add(views.isOfSeveralSources() ? 1 : 0)
                .add(number)
                .add(count)
                .add(total);
        ArticleContext.stamps(items, inputs);
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        return made().get(key);
    }

    private Hash made() {
        Hash known = made;
        if (known == null) {
            known = make();
            made = known;
        }
        return known;
    }

    @Override
    public List<String> names() {
        return made().names();
    }

    private Hash make() {
        Hash listing = Values.hash()
                .put("groups", groups())
                .put("number", number)
                .put("newest", Values.bool(newest))
                .put("pages", pages())
                .put("brief", Values.bool(items.size() > FULL))
                .put("hasSources", Values.bool(views.isOfSeveralSources()))
                .put("span", items.isEmpty() ? "" : views.span(items, group))
                .put("from", from())
                .put("to", from() + items.size() - 1)
                .put("years", years());
        if (newest) {
            listing.put("pageCount", count).put("total", total);
        } else {
            listing.put("newer", pageLink(number + 1))
                    .put("first", Values.link(views.messages().text("newest"), index));
        }
        if (number > 1) {
            listing.put("older", pageLink(number - 1));
        }
        return listing;
    }

    private Value groups() {
        var groups = new ArrayList<Hash>();
        List<ArticleSummary> entries = forward ? items : Values.newestFirst(items);
        int from = 0;
        while (from < entries.size()) {
            LocalDate date = entries.get(from).date();
            String name = views.site().name(group, date);
            int to = from + 1;
            while (to < entries.size()
                    && views.site().name(group, entries.get(to).date()).equals(name)) {
                to++;
            }
            groups.add(Values.link(name, Links.period(group, date))
                    .put("date", views.date(date))
                    .put("entries", entries(entries.subList(from, to))));
            from = to;
        }
        return Values.list(groups, g -> g);
    }

    /** The number of the page's oldest article, from 1 on. */
    private int from() {
        return (number - 1) * views.site().settings().pageSize() + 1;
    }

    /** The years of which there are articles, in the list's order. */
    private Value years() {
        var years = new ArrayList<Integer>();
        for (ArticleSummary entry : items) {
            int year = entry.date().getYear();
            if (years.isEmpty() || years.get(years.size() - 1) != year) {
                years.add(year);
            }
        }
        return Values.list(
                forward ? years : Values.newestFirst(years),
                year -> Values.link(views.messages().dates().year(year), "#y" + year));
    }

    private Value entries(List<ArticleSummary> entries) {
        var list = new ArrayList<Value>(entries.size());
        LocalDate above = LocalDate.MIN;
        for (ArticleSummary entry : entries) {
            list.add(new EntryView(entry, views, entry.date().equals(above)));
            above = entry.date();
        }
        return Values.list(list, e -> e);
    }

    /** This page, those before and the oldest, newest first. */
    private Value pages() {
        var numbers = new TreeSet<Integer>();
        numbers.add(1);
        int to = Math.min(count, number + 1);
        for (int n = Math.max(1, number - AROUND); n <= to; n++) {
            numbers.add(n);
        }
        return Values.list(
                List.copyOf(numbers.descendingSet()),
                n -> pageLink(n).put("number", n).put("current", Values.bool(n == number)));
    }

    private Hash pageLink(int page) {
        return Values.link(views.messages().text("page", page), page == count ? index : Links.page(index, page));
    }
}
