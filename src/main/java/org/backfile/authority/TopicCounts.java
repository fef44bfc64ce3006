package org.backfile.authority;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How many articles are filed under each label: the one count for the site, its registry and the list of topics. */
public final class TopicCounts {
    private TopicCounts() {}

    /**
     * Each article counts once for a label, whichever of its tags leads there; rejected tags count for none.
     *
     * @param articles whatever has tags
     * @param tags of one of them
     * @param vocabulary the owner's word, which renames, merges and rejects
     * @return the number of articles by label, in no order; empty without articles
     */
    public static <T> Map<String, Integer> of(
            List<T> articles, Function<T, ? extends Collection<String>> tags, Vocabulary vocabulary) {
        var counts = new HashMap<String, Count>();
        var ofTag = new HashMap<String, List<Count>>();
        for (int i = 0; i < articles.size(); i++) {
            for (String tag : tags.apply(articles.get(i))) {
                List<Count> all = ofTag.get(tag);
                if (all == null) {
                    all = vocabulary.filedUnder(tag).stream()
                            .map(label -> counts.computeIfAbsent(label, l -> new Count()))
                            .toList();
                    ofTag.put(tag, all);
                }
                for (Count count : all) {
                    count.add(i);
                }
            }
        }
        var numbers = new HashMap<String, Integer>();
        counts.forEach((label, count) -> numbers.put(label, count.articles));
        return numbers;
    }

    private static final class Count {
        private int articles;
        private int last = -1;

        void add(int article) {
            if (last != article) {
                articles++;
                last = article;
            }
        }
    }
}
