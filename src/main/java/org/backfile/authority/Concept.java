package org.backfile.authority;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A topic as the archive's owner wants it, in SKOS's terms.
 *
 * @param prefLabel the label that readers see
 * @param kind what it is; empty if the owner leaves that to the text
 * @param altLabel other names for it: a topic that is found under one of them is this one
 * @param hiddenLabel forms that are found and never shown: misspellings, adjectives
 * @param broader the labels of what it is part of
 * @param related the labels of what a reader of it may look for too
 * @param scopeNote what it covers, for the topic's page; empty if none
 * @param exactMatch the same thing elsewhere: addresses at Wikidata, VIAF and the like
 * @param reject true if it is never to be a topic
 * @param line where it stands in the file, counted from 1
 */
public record Concept(
        String prefLabel,
        Optional<Kind> kind,
        List<String> altLabel,
        List<String> hiddenLabel,
        List<String> broader,
        List<String> related,
        String scopeNote,
        List<String> exactMatch,
        boolean reject,
        int line) {
    public Concept {
        altLabel = List.copyOf(altLabel);
        hiddenLabel = List.copyOf(hiddenLabel);
        broader = List.copyOf(broader);
        related = List.copyOf(related);
        exactMatch = List.copyOf(exactMatch);
    }

    /** All labels in it, its own first, with commas between them. */
    String labels() {
        return Stream.of(List.of(prefLabel), altLabel, hiddenLabel, broader, related)
                .flatMap(List::stream)
                .collect(Collectors.joining(", "));
    }
}
