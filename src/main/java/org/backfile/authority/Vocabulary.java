package org.backfile.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.backfile.report.Finding;
import org.backfile.report.UserError;

/** The owner's topics, whose word is last: labels, other names, what is part of what, and what is no topic. */
public final class Vocabulary {
    /** Nothing said: the finders' own words stand. */
    public static final Vocabulary EMPTY = new Vocabulary(List.of(), Set.of());

    private final List<Concept> concepts;
    private final Set<String> rejected;
    private final Map<String, Concept> byName = new LinkedHashMap<>();

    private Vocabulary(List<Concept> concepts, Set<String> rejected) {
        this.concepts = List.copyOf(concepts);
        this.rejected = Set.copyOf(rejected);
        for (Concept concept : concepts) {
            byName.put(TopicKey.of(concept.prefLabel()), concept);
            concept.altLabel().forEach(label -> byName.putIfAbsent(TopicKey.of(label), concept));
            concept.hiddenLabel().forEach(label -> byName.putIfAbsent(TopicKey.of(label), concept));
        }
    }

    /**
     * Reads a vocabulary.
     *
     * @param file the file's name as the owner knows it, for messages
     * @param yaml its text; empty is a vocabulary that says nothing
     * @throws UserError with file, line and what is wrong, if anything is; the first of it, and how much more there is
     */
    public static Vocabulary parse(String file, String yaml) {
        return parse(file, yaml, leftOut -> {});
    }

    /**
     * The same.
     *
     * @param leftOut told of each label of which letters were lost: its concept is left out
     */
    static Vocabulary parse(String file, String yaml, Consumer<Finding> leftOut) {
        if (yaml.isBlank()) {
            return EMPTY; // most sites have none: the YAML library's classes cost more than all else in here
        }
        var parser = new VocabularyParser(file);
        parser.parse(yaml);
        List<Finding> problems = new ArrayList<>(parser.problems());
        if (problems.isEmpty()) {
            problems.addAll(VocabularyCheck.problems(file, parser.concepts(), parser.rejected()));
        }
        if (!problems.isEmpty()) {
            problems.sort(null);
            Finding first = problems.get(0);
            String more = problems.size() > 1 ? ", and " + (problems.size() - 1) + " more" : "";
            String where = first.line() > 0 ? first.file() + ":" + first.line() : first.file();
            throw new UserError(where + ": " + first.what() + more, first.hint());
        }
        Set<String> rejected = new LinkedHashSet<>();
        parser.rejected().forEach((label, line) -> {
            if (isWhole(label, file, line, leftOut)) {
                rejected.add(TopicKey.of(label));
            }
        });
        List<Concept> kept = new ArrayList<>();
        for (Concept concept : parser.concepts()) {
            if (!isWhole(concept.labels(), file, concept.line(), leftOut)) {
                continue;
            } else if (concept.reject()) {
                rejected.add(TopicKey.of(concept.prefLabel()));
                concept.altLabel().forEach(label -> rejected.add(TopicKey.of(label)));
                concept.hiddenLabel().forEach(label -> rejected.add(TopicKey.of(label)));
            } else {
                kept.add(concept);
            }
        }
        return new Vocabulary(kept, rejected);
    }

    private static boolean isWhole(String labels, String file, int line, Consumer<Finding> leftOut) {
        boolean whole = labels.indexOf(OwnerFile.LOST) < 0;
        if (!whole) {
            leftOut.accept(Finding.error(
                    VocabularyParser.rule(file),
                    file,
                    line,
                    "“" + labels + "” is left out: letters of it are lost",
                    "write it anew, and save the file as UTF-8"));
        }
        return whole;
    }

    /** The concepts that are topics, in the file's order. */
    public List<Concept> concepts() {
        return concepts;
    }

    /** The concept of a label, whether preferred, alternative or hidden; accents and case do not matter. */
    public Optional<Concept> concept(String label) {
        return Optional.ofNullable(byName.get(TopicKey.of(label)));
    }

    /** The label that readers are to see for a label: the concept's preferred one, or the label itself. */
    public String preferred(String label) {
        return concept(label).map(Concept::prefLabel).orElse(label);
    }

    /** Whether the owner wants no topic of this label. */
    public boolean rejects(String label) {
        return rejected.contains(TopicKey.of(label)) && !byName.containsKey(TopicKey.of(label));
    }

    /** The topics that an article with this tag is filed under: the tag's own, then all it is part of; empty if rejected. */
    public List<String> filedUnder(String tag) {
        if (rejects(tag)) {
            return List.of();
        }
        List<String> labels = new ArrayList<>();
        labels.add(preferred(tag));
        broader(tag).stream().filter(above -> !rejects(above)).forEach(labels::add);
        return labels;
    }

    /** What a label is part of, nearest first, as far as the vocabulary says; empty if it says nothing. */
    public List<String> broader(String label) {
        Set<String> all = new LinkedHashSet<>();
        List<String> next = concept(label).map(Concept::broader).orElse(List.of());
        // The check found no cycle; breadth first, so that the nearest stand first.
        while (!next.isEmpty()) {
            List<String> above = new ArrayList<>();
            for (String name : next) {
                String preferred = preferred(name);
                if (all.add(preferred)) {
                    concept(preferred).ifPresent(concept -> above.addAll(concept.broader()));
                }
            }
            next = above;
        }
        return List.copyOf(all);
    }
}
