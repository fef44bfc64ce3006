package org.backfile.bake.view;

import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.backfile.archive.Shelf;
import org.backfile.article.Entry;
import org.backfile.bake.view.Values.Hash;
import org.backfile.site.Links;

/** Topics and sources as templates see them. */
final class Shelving {
    private static final int LEVELS = 4;

    private Shelving() {}

    /** Topics under their first letters; those which begin with none come first, under {@code #}. */
    static TemplateModel groups(List<Shelf> topics) {
        var groups = new TreeMap<String, List<Shelf>>();
        for (Shelf topic : topics) {
            groups.computeIfAbsent(letter(topic), l -> new ArrayList<>()).add(topic);
        }
        return Values.list(List.copyOf(groups.entrySet()), Shelving::group);
    }

    static TemplateModel topic(Shelf topic) {
        return Values.link(
                        topic.label(),
                        Links.topic(topic.slug()),
                        topic.entries().size())
                .put("kind", "")
                .put("note", "")
                .put("feedHref", Links.topicFeed(topic.slug()))
                .put("years", years(topic.entries()))
                .put("broader", none())
                .put("narrower", none())
                .put("related", none());
    }

    static TemplateModel source(Shelf source) {
        List<Entry> entries = source.entries();
        return Values.link(source.label(), Links.source(source.slug()), entries.size())
                .put("first", new DateView(entries.get(0).header().date()))
                .put(
                        "last",
                        new DateView(entries.get(entries.size() - 1).header().date()))
                .put("years", years(entries));
    }

    private static Hash group(Map.Entry<String, List<Shelf>> group) {
        List<Shelf> sorted = group.getValue().stream()
                .sorted(Comparator.comparing(Shelf::slug))
                .toList();
        return Values.hash()
                .put("kind", group.getKey().toLowerCase(Locale.ROOT))
                .put("label", group.getKey())
                .put(
                        "topics",
                        Values.list(
                                sorted,
                                s -> Values.link(
                                        s.label(),
                                        Links.topic(s.slug()),
                                        s.entries().size())));
    }

    private static String letter(Shelf topic) {
        char first = topic.slug().value().charAt(0);
        return Character.isDigit(first) ? "#" : String.valueOf(Character.toUpperCase(first));
    }

    /** How many articles a year has, for a small chart; years without any between the first and the last count 0. */
    private static TemplateModel years(List<Entry> entries) {
        int first = entries.get(0).header().date().getYear();
        int last = entries.get(entries.size() - 1).header().date().getYear();
        int[] counts = new int[last - first + 1];
        int most = 1;
        for (Entry entry : entries) {
            most = Math.max(most, ++counts[entry.header().date().getYear() - first]);
        }
        var years = new ArrayList<Hash>(counts.length);
        for (int i = 0; i < counts.length; i++) {
            years.add(Values.hash()
                    .put("label", Integer.toString(first + i))
                    .put("count", counts[i])
                    .put("level", level(counts[i], most)));
        }
        return Values.list(years, y -> y);
    }

    /** A share of the most as one of five steps: 0 for none, 4 for the most. */
    static int level(int count, int most) {
        return count == 0 ? 0 : Math.max(1, (int) Math.ceil((double) count * LEVELS / most));
    }

    private static TemplateModel none() {
        return Values.list(List.<Hash>of(), h -> h);
    }
}
