package org.backfile.archive;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Slug;

/** Sorts articles under the names they carry. Names with one slug are one term: {@code U.S.} and {@code US}. */
final class Taxonomy {
    private final Function<String, Slug> slugOf;
    private final Function<String, List<String>> wider;
    private final Map<String, Label> labels = new HashMap<>();
    private final TreeMap<Slug, Filed> terms = new TreeMap<>();

    /** A name, and how many articles have it. */
    private static final class Label {
        private final String name;
        private final Filed term;
        private final List<Label> wider;
        private int uses;

        Label(String name, Filed term, List<Label> wider) {
            this.name = name;
            this.term = term;
            this.wider = wider;
        }

        int uses() {
            return uses;
        }
    }

    /** A term to be: its names and articles. */
    private record Filed(List<Label> labels, List<ArticleSummary> entries) {
        Label mostUsed() {
            if (labels.size() == 1) {
                return labels.get(0);
            }
            return labels.stream()
                    .min(comparing(Label::uses).reversed().thenComparing(label -> label.name))
                    .orElseThrow();
        }
    }

    /**
     * @param sorted the articles, oldest first
     * @param names what an article is filed under
     * @param slugOf a name's slug
     * @param wider all names that an article is filed under as well if it is under this one; never itself
     */
    Taxonomy(
            List<ArticleSummary> sorted,
            Function<ArticleSummary, List<String>> names,
            Function<String, Slug> slugOf,
            Function<String, List<String>> wider) {
        this.slugOf = slugOf;
        this.wider = wider;
        for (ArticleSummary entry : sorted) {
            for (String name : names.apply(entry)) {
                Label label = label(name);
                add(label, entry);
                for (Label above : label.wider) {
                    add(above, entry);
                }
            }
        }
    }

    private static void add(Label label, ArticleSummary entry) {
        label.uses++;
        List<ArticleSummary> term = label.term.entries;
        if (term.isEmpty() || term.get(term.size() - 1) != entry) {
            term.add(entry);
        }
    }

    private Label label(String name) {
        Label known = labels.get(name);
        if (known != null) {
            return known;
        }
        List<Label> above = wider.apply(name).stream().map(this::label).toList();
        Filed term = terms.computeIfAbsent(slugOf.apply(name), slug -> new Filed(new ArrayList<>(), new ArrayList<>()));
        var label = new Label(name, term, above);
        term.labels.add(label);
        labels.put(name, label);
        return label;
    }

    /** The terms by slug, each under the label that most of its articles use. */
    List<TaxonomyTerm> list() {
        var list = new ArrayList<TaxonomyTerm>(terms.size());
        terms.forEach((slug, term) ->
                list.add(new TaxonomyTerm(term.mostUsed().name, slug, Collections.unmodifiableList(term.entries))));
        return List.copyOf(list);
    }
}
