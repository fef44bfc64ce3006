package org.backfile.topic;

import java.util.Comparator;
import java.util.List;
import org.backfile.authority.Kind;
import org.backfile.topic.lexicon.Evidence;

/**
 * Something an article is about, or only mentions.
 *
 * @param label as readers see it; without commas, as JBake's {@code tags} splits there
 * @param kind what it is
 * @param score comparable within a kind, and roughly between kinds; higher is better
 * @param central whether the article is about it, by its kind's threshold, rather than only mentioning it
 * @param broader the labels above it, nearest first: a city's country, a subject's section; empty if none
 * @param evidence why, the heaviest first
 */
public record Topic(
        String label, Kind kind, double score, boolean central, List<String> broader, List<Evidence> evidence) {
    static final Comparator<Topic> BEST_FIRST = Topic::compare;

    public Topic {
        if (label.isBlank() || label.indexOf(',') >= 0) {
            throw new IllegalArgumentException("not a topic's label: " + label);
        }
        broader = List.copyOf(broader);
        evidence = List.copyOf(evidence);
    }

    private static int compare(Topic a, Topic b) {
        int order = Double.compare(b.score, a.score);
        return order != 0 ? order : a.label.compareTo(b.label);
    }
}
