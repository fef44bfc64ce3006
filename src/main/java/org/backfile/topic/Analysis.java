package org.backfile.topic;

import java.util.List;

/**
 * All that was found in an article. Each list is ranked, the best first, and reaches further than what was selected.
 *
 * @param selected the article's topics: at most 8, the best first, no two with the same letters
 * @param places every place that is mentioned
 * @param people every person that is named
 * @param organisations every organisation that is named
 * @param names every other name
 * @param subjects the subjects with evidence worth telling
 * @param phrases key phrases, names among them, at most 30
 */
public record Analysis(
        List<Topic> selected,
        List<Topic> places,
        List<Topic> people,
        List<Topic> organisations,
        List<Topic> names,
        List<Topic> subjects,
        List<Topic> phrases) {
    public Analysis {
        selected = List.copyOf(selected);
        places = List.copyOf(places);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        names = List.copyOf(names);
        subjects = List.copyOf(subjects);
        phrases = List.copyOf(phrases);
    }

    /** The selected topics' labels, the best first: what goes into the header's {@code tags}. */
    public List<String> labels() {
        return selected.stream().map(Topic::label).toList();
    }
}
