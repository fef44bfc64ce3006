package org.backfile.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** How many articles in other languages have a topic that an editor keeps, and how many topics an editor strikes. */
class ForeignGoldTest {
    /** What was found of one language's articles. */
    private static final class Count {
        private int articles;
        private int kept;
        private int topics;
        private int struck;
    }

    @Test
    void mostArticlesHaveATopicThatAnEditorKeeps() throws IOException {
        Map<String, Count> byLanguage = new TreeMap<>();
        TopicFinder finder = TopicFinder.load();
        List<String> errors = new ArrayList<>();
        for (GoldTest.Case each : GoldTest.read("gold-foreign.txt")) {
            Count count = byLanguage.computeIfAbsent(each.story().lang(), lang -> new Count());
            Set<String> good = new HashSet<>(each.acceptable());
            each.required().forEach(good::addAll);
            List<String> labels = finder.labels(each.story());
            List<String> wrong = labels.stream()
                    .filter(label -> !good.contains(label.toLowerCase(Locale.ROOT)))
                    .toList();
            count.articles++;
            count.kept += labels.size() > wrong.size() ? 1 : 0;
            count.topics += labels.size();
            count.struck += wrong.size();
            if (!wrong.isEmpty() || labels.isEmpty()) {
                errors.add(each.story().lang() + " " + each.story().title() + ": " + wrong + " of " + labels);
            }
        }
        byLanguage.forEach((lang, count) -> System.out.printf(
                Locale.ROOT,
                "%s: %d articles, %d with a topic that is kept; %d topics, %d struck%n",
                lang,
                count.articles,
                count.kept,
                count.topics,
                count.struck));
        byLanguage.forEach((lang, count) -> {
            assertThat(count.kept).as(lang + errors).isGreaterThanOrEqualTo((int) Math.ceil(0.8 * count.articles));
            assertThat(8 * count.struck).as(lang + errors).isLessThanOrEqualTo(count.topics);
        });
    }
}
