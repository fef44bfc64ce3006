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
    private final Map<String, Label> labels = new HashMap<>();
    private final TreeMap<Slug, Filed> shelves = new TreeMap<>();

    /** A name, and how many articles have it. */
    private static final class Label {
        private final String name;
        private final Filed shelf;
        private int uses;

        Label(String name, Filed shelf) {
            this.name = name;
            this.shelf = shelf;
        }

        int uses() {
            return uses;
        }
    }

    /** A shelf to be: its names and articles. */
    private record Filed(List<Label> labels, List<Entry> entries) {
        Label mostUsed() {
            return labels.stream()
                    .min(comparing(Label::uses).reversed().thenComparing(label -> label.name))
                    .orElseThrow();
        }
    }

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
        Label label = labels.computeIfAbsent(name, this::label);
        label.uses++;
        List<Entry> shelf = label.shelf.entries;
        if (shelf.isEmpty() || shelf.get(shelf.size() - 1) != entry) {
            shelf.add(entry);
        }
    }

    private Label label(String name) {
        Filed shelf =
                shelves.computeIfAbsent(slugOf.apply(name), slug -> new Filed(new ArrayList<>(), new ArrayList<>()));
        var label = new Label(name, shelf);
        shelf.labels.add(label);
        return label;
    }

    /** The shelves by slug, each under the label that most of its articles use. */
    List<Shelf> list() {
        var list = new ArrayList<Shelf>(shelves.size());
        shelves.forEach((slug, shelf) ->
                list.add(new Shelf(shelf.mostUsed().name, slug, Collections.unmodifiableList(shelf.entries))));
        return List.copyOf(list);
    }
}
