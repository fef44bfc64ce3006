package org.backfile.topic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backfile.authority.Kind;
import org.backfile.authority.Vocabulary;
import org.backfile.language.WordNormalizer;
import org.backfile.topic.lexicon.Evidence;

/** Brings what was found under the owner's words: renamed, merged, moved to another kind, or taken out. */
final class Owned {
    private final Vocabulary vocabulary;

    Owned(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Each kind's topics, the best first, no two of one label. */
    Map<Kind, List<Topic>> apply(Map<Kind, List<Topic>> found) {
        boolean silent = vocabulary == Vocabulary.EMPTY;
        Map<Kind, Map<String, Topic>> sorted = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            for (Topic topic : found.getOrDefault(kind, List.of())) {
                if (!silent && vocabulary.rejects(topic.label())) {
                    continue;
                }
                Topic owned = silent ? topic : owned(topic);
                sorted.computeIfAbsent(owned.kind(), k -> new LinkedHashMap<>())
                        .merge(WordNormalizer.fold(owned.label()), owned, Owned::merge);
            }
        }
        Map<Kind, List<Topic>> ranked = new EnumMap<>(Kind.class);
        for (Map.Entry<Kind, Map<String, Topic>> topics : sorted.entrySet()) {
            List<Topic> best = new ArrayList<>(topics.getValue().values());
            best.sort(Topic.BEST_FIRST);
            ranked.put(topics.getKey(), best);
        }
        return ranked;
    }

    private Topic owned(Topic topic) {
        return vocabulary
                .concept(topic.label())
                .map(concept -> {
                    // A key phrase stays in its ranking: there it is no topic yet.
                    boolean phrase =
                            topic.kind() == Kind.PHRASE && concept.kind().isEmpty();
                    Kind kind = phrase ? Kind.PHRASE : concept.kind().orElse(topic.kind());
                    List<String> broader = vocabulary.broader(topic.label());
                    return new Topic(
                            concept.prefLabel(),
                            kind,
                            topic.score(),
                            topic.central(),
                            broader.isEmpty() ? topic.broader() : broader,
                            topic.evidence());
                })
                .orElse(topic);
    }

    private static Topic merge(Topic a, Topic b) {
        Topic best = a.score() >= b.score() ? a : b;
        List<Evidence> evidence = new ArrayList<>(best.evidence());
        evidence.addAll((best == a ? b : a).evidence());
        return new Topic(best.label(), best.kind(), best.score(), a.central() || b.central(), best.broader(), evidence);
    }
}
