package org.backfile.authority;

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
    /** Vocabularies in use have a dozen levels. */
    private static final int DEEPEST = 100;

    private static final int ENDLESS = Integer.MAX_VALUE;

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
        Map<String, Integer> depths = new HashMap<>();
        for (Concept concept : concepts) {
            int depth = depth(concept, owners, new HashSet<>(), depths);
            if (depth > DEEPEST) {
                problems.add(Finding.error(
                        RULE,
                        file,
                        concept.line(),
                        "“" + concept.prefLabel() + "” "
                                + (depth == ENDLESS
                                        ? "is broader than itself"
                                        : "has more than " + DEEPEST + " labels above one another"),
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

    /** How many concepts stand above one another up to one, itself counted; {@link #ENDLESS} if it stands above itself. */
    private static int depth(
            Concept concept, Map<String, Concept> owners, Set<String> path, Map<String, Integer> depths) {
        String key = TopicKey.of(concept.prefLabel());
        Integer known = depths.get(key);
        if (known != null) {
            return known;
        }
        if (!path.add(key)) {
            return ENDLESS;
        }
        int most = path.size() > DEEPEST ? DEEPEST : 0; // deep enough: what is above need not be looked at
        for (String label : most > 0 ? List.<String>of() : concept.broader()) {
            Concept above = owners.get(TopicKey.of(label));
            if (above != null) {
                most = Math.max(most, depth(above, owners, path, depths));
            }
        }
        path.remove(key);
        if (most < DEEPEST) {
            depths.put(key, most + 1);
        }
        return most == ENDLESS ? ENDLESS : most + 1;
    }
}
