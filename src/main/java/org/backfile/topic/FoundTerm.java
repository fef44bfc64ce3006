package org.backfile.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backfile.topic.lexicon.Evidence;
import org.backfile.topic.lexicon.SubjectTerm;

/**
 * A term of a subject that was met in a text, and what it counts there.
 *
 * @param early whether headline or lead have it
 */
record FoundTerm(SubjectTerm trigger, double worth, boolean early) {
    private static final int SHOWN = 6;

    /** Whether it is a sure term that stands in the headline and in the text. */
    boolean isHeadline() {
        return trigger.worth() >= SubjectFinder.SURE && worth > trigger.worth() * (1 + SubjectFinder.TITLE);
    }

    /**
     * Why a subject has its score.
     *
     * @param met what was found of it
     * @param terms the terms' words, by their numbers
     * @param own what its own terms count
     * @param score the same with what its neighbours add
     */
    static List<Evidence> evidence(List<FoundTerm> met, List<String> terms, double own, double score) {
        List<FoundTerm> ranked = new ArrayList<>(met);
        ranked.sort(Comparator.comparingDouble(FoundTerm::worth)
                .reversed()
                .thenComparing(each -> terms.get(each.trigger().term())));
        var text = new StringBuilder();
        for (int i = 0; i < Math.min(SHOWN, ranked.size()); i++) {
            text.append(i > 0 ? ", " : "")
                    .append(terms.get(ranked.get(i).trigger().term()));
        }
        var words = new Evidence("text", "terms", text.toString(), own);
        return score - own > 1
                ? List.of(words, new Evidence("text", "section", "subjects beside it", score - own))
                : List.of(words);
    }
}
