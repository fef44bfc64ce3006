package org.backfile.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.report.Finding;

/** What may be wrong between concepts: a label of two, a cycle, a comma. */
final class VocabularyCheck {
    private static final String RULE = "topics-yaml";

    private VocabularyCheck() {}

    static List<Finding> problems(String file, List<Concept> concepts, Map<String, Integer> rejected) {
        List<Finding> problems = new ArrayList<>();
        Map<String, Concept> owners = new HashMap<>();
        for (Concept concept : concepts) {
            if (concept.prefLabel().indexOf(',') >= 0) {
                problems.add(Finding.error(
                        RULE,
                        file,
                        concept.line(),
                        "a comma in the label “" + concept.prefLabel() + "”",
                        "tags are split at commas: leave it out"));
            }
            claim(problems, owners, file, concept, concept.prefLabel());
            concept.altLabel().forEach(label -> claim(problems, owners, file, concept, label));
            concept.hiddenLabel().forEach(label -> claim(problems, owners, file, concept, label));
        }
        rejected.forEach((label, line) -> {
            Concept owner = owners.get(TopicKey.of(label));
            if (owner != null && !owner.reject()) {
                problems.add(Finding.error(
                        RULE, file, line, "“" + label + "” is rejected and a concept, in line " + owner.line(), ""));
            }
        });
        Set<String> sound = new HashSet<>();
        for (Concept concept : concepts) {
            if (isCircular(concept, owners, new HashSet<>(), sound)) {
                problems.add(Finding.error(
                        RULE,
                        file,
                        concept.line(),
                        "“" + concept.prefLabel() + "” is broader than itself",
                        "follow its broader labels and take one out"));
                break;
            }
        }
        return problems;
    }

    private static void claim(
            List<Finding> problems, Map<String, Concept> owners, String file, Concept concept, String label) {
        Concept other = owners.putIfAbsent(TopicKey.of(label), concept);
        if (other != null && other != concept) {
            problems.add(Finding.error(
                    RULE,
                    file,
                    concept.line(),
                    "“" + label + "” is a label of “" + other.prefLabel() + "” in line " + other.line() + " already",
                    "a label belongs to one concept"));
        }
    }

    private static boolean isCircular(
            Concept concept, Map<String, Concept> owners, Set<String> path, Set<String> sound) {
        String key = TopicKey.of(concept.prefLabel());
        if (sound.contains(key)) {
            return false;
        }
        if (!path.add(key)) {
            return true;
        }
        for (String label : concept.broader()) {
            Concept above = owners.get(TopicKey.of(label));
            if (above != null && isCircular(above, owners, path, sound)) {
                return true;
            }
        }
        path.remove(key);
        sound.add(key);
        return false;
    }
}
