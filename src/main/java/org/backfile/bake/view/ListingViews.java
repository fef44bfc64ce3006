package org.backfile.bake.view;

import freemarker.template.TemplateModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.backfile.archive.Chunk;
import org.backfile.archive.Period;
import org.backfile.article.Entry;
import org.backfile.bake.view.Values.Hash;
import org.backfile.site.DateWords;
import org.backfile.site.Links;

/** One page of a long list: its articles under the names of their days, months or years, newest first. */
final class ListingViews {
    private static final int AROUND = 2;
    private static final String NEWEST = "Newest";

    private ListingViews() {}

    static TemplateModel view(Views views, String index, Chunk<Entry> chunk, Period.Kind group, int total) {
        Hash listing = Values.hash()
                .put("groups", groups(views, chunk.items(), group))
                .put("number", chunk.number())
                .put("newest", Values.bool(chunk.newest()))
                .put("pages", pages(index, chunk));
        if (chunk.newest()) {
            listing.put("pageCount", chunk.count()).put("total", total);
        } else {
            listing.put("newer", pageLink(index, chunk.number() + 1, chunk.count()))
                    .put("first", Values.link(NEWEST, index));
        }
        if (chunk.number() > 1) {
            listing.put("older", pageLink(index, chunk.number() - 1, chunk.count()));
        }
        return listing;
    }

    private static TemplateModel groups(Views views, List<Entry> items, Period.Kind kind) {
        var groups = new ArrayList<Hash>();
        List<Entry> entries = Views.newestFirst(items);
        int from = 0;
        while (from < entries.size()) {
            LocalDate date = entries.get(from).date();
            String name = DateWords.name(kind, date);
            int to = from + 1;
            while (to < entries.size()
                    && DateWords.name(kind, entries.get(to).date()).equals(name)) {
                to++;
            }
            groups.add(Values.link(name, Links.period(kind, date))
                    .put("date", new DateView(date))
                    .put("entries", entries(views, entries.subList(from, to))));
            from = to;
        }
        return Values.list(groups, g -> g);
    }

    private static TemplateModel entries(Views views, List<Entry> entries) {
        var list = new ArrayList<TemplateModel>(entries.size());
        LocalDate above = LocalDate.MIN;
        for (Entry entry : entries) {
            list.add(new EntryView(entry, views, entry.date().equals(above)));
            above = entry.date();
        }
        return Values.list(list, e -> e);
    }

    /**
     * This page, those before and the oldest, newest first. An older page does not know how many came after it, only
     * the next.
     */
    private static TemplateModel pages(String index, Chunk<Entry> chunk) {
        var numbers = new TreeSet<Integer>();
        numbers.add(1);
        int to = Math.min(chunk.count(), chunk.number() + 1);
        for (int n = Math.max(1, chunk.number() - AROUND); n <= to; n++) {
            numbers.add(n);
        }
        return Values.list(
                List.copyOf(numbers.descendingSet()),
                n -> pageLink(index, n, chunk.count())
                        .put("number", n)
                        .put("current", Values.bool(n == chunk.number())));
    }

    private static Hash pageLink(String index, int number, int count) {
        return Values.link("Page " + number, number == count ? index : Links.page(index, number));
    }
}
