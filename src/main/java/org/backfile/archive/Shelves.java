package org.backfile.archive;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.backfile.article.Entry;
import org.backfile.article.Slug;

/** Sorts articles under the names they carry. Names with one slug are one shelf: {@code U.S.} and {@code US}. */
final class Shelves {
    private final Function<String, Slug> slugOf;
    private final Map<String, Slug> slugs = new HashMap<>();
    private final TreeMap<Slug, Map<String, Integer>> labels = new TreeMap<>();
    private final Map<Slug, List<Entry>> entries = new HashMap<>();

    /**
     * @param sorted the articles, oldest first
     * @param names what an article is filed under
     * @param slugOf a name's slug
     */
    Shelves(List<Entry> sorted, Function<Entry, List<String>> names, Function<String, Slug> slugOf) {
        this.slugOf = slugOf;
        for (Entry entry : sorted) {
            for (String name : names.apply(entry)) {
                add(name, entry);
            }
        }
    }

    private void add(String name, Entry entry) {
        Slug slug = slugs.computeIfAbsent(name, slugOf);
        labels.computeIfAbsent(slug, s -> new HashMap<>()).merge(name, 1, Integer::sum);
        List<Entry> shelf = entries.computeIfAbsent(slug, s -> new ArrayList<>());
        if (shelf.isEmpty() || shelf.get(shelf.size() - 1) != entry) {
            shelf.add(entry);
        }
    }

    /** The shelves by slug, each under the label that most of its articles use. */
    List<Shelf> list() {
        var list = new ArrayList<Shelf>(labels.size());
        labels.forEach((slug, names) -> list.add(
                new Shelf(mostUsed(names), slug, Collections.unmodifiableList(entries.getOrDefault(slug, List.of())))));
        return List.copyOf(list);
    }

    private static String mostUsed(Map<String, Integer> names) {
        return names.entrySet().stream()
                .min(comparing((Map.Entry<String, Integer> e) -> -e.getValue()).thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }
}
