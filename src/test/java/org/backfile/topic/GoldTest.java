package org.backfile.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backfile.topic.lexicon.Story;
import org.junit.jupiter.api.Test;

/** How many of a reader's topics are found, and how many of those found a reader would have. */
class GoldTest {
    /** What to find: each label may be one of several. */
    record Case(Story story, List<List<String>> required, Set<String> acceptable) {}

    record Score(double precision, double recall, int topics, List<String> errors) {}

    @Test
    void holdsTheFloorOnTheArticlesItWasTunedOn() throws IOException {
        Score score = score("gold-tuned.txt");
        assertThat(score.precision()).isGreaterThan(0.90);
        assertThat(score.recall()).isGreaterThan(0.90);
    }

    @Test
    void holdsTheFloorOnArticlesItNeverSaw() throws IOException {
        Score score = score("gold-untouched.txt");
        assertThat(score.precision()).isGreaterThan(0.88);
        assertThat(score.recall()).isGreaterThan(0.85);
    }

    @Test
    void holdsTheFloorOnOtherBeatsDecadesAndLanguages() throws IOException {
        Score score = score("gold-fresh.txt");
        assertThat(score.precision()).isGreaterThan(0.93);
        assertThat(score.recall()).isGreaterThan(0.88);
    }

    @Test
    void holdsTheFloorOnShortNews() throws IOException {
        for (String file : List.of("gold-news.txt", "gold-unread.txt", "gold-short.txt", "gold-varied.txt")) {
            Score score = score(file);
            assertThat(score.precision()).isGreaterThan(0.94);
            assertThat(score.recall()).isGreaterThan(0.93);
        }
    }

    @Test
    void holdsTheFloorOnAllDesks() throws IOException {
        for (String file : List.of("gold-desks-a.txt", "gold-desks-b.txt")) {
            Score score = score(file);
            assertThat(score.precision()).isGreaterThan(0.88);
            assertThat(score.recall()).isGreaterThan(0.93);
        }
    }

    @Test
    void holdsTheFloorOnBriefs() throws IOException {
        for (String file : List.of("gold-briefs-a.txt", "gold-briefs-b.txt")) {
            Score score = score(file);
            assertThat(score.precision()).isGreaterThan(0.92);
            assertThat(score.recall()).isGreaterThan(0.89);
        }
    }

    @Test
    void holdsTheFloorOnWires() throws IOException {
        for (String file : List.of("gold-wires-a.txt", "gold-wires-b.txt")) {
            Score score = score(file);
            assertThat(score.precision()).isGreaterThan(0.94);
            assertThat(score.recall()).isGreaterThan(0.92);
        }
    }

    @Test
    void ranksThePhrasesThatAReaderMarksFirst() throws IOException {
        assertThat(PhraseScore.print(false)).isGreaterThan(0.53);
    }

    @Test
    void findsTheSameLabelsWithoutWhatExplainsThem() throws IOException {
        TopicFinder finder = TopicFinder.load();
        for (Case each : read("gold-news.txt")) {
            assertThat(finder.labels(each.story()))
                    .isEqualTo(finder.find(each.story()).labels());
        }
    }

    static Score score(String file) throws IOException {
        TopicFinder finder = TopicFinder.load();
        int right = 0;
        int found = 0;
        int hit = 0;
        int required = 0;
        List<String> errors = new ArrayList<>();
        List<Case> cases = read(file);
        for (Case each : cases) {
            List<String> labels = finder.find(each.story()).labels();
            Set<String> good = new HashSet<>(each.acceptable());
            each.required().forEach(good::addAll);
            List<String> wrong = labels.stream()
                    .filter(label -> !good.contains(label.toLowerCase(Locale.ROOT)))
                    .toList();
            Set<String> lower = new HashSet<>();
            labels.forEach(label -> lower.add(label.toLowerCase(Locale.ROOT)));
            List<List<String>> missed = each.required().stream()
                    .filter(any -> any.stream().noneMatch(lower::contains))
                    .toList();
            found += labels.size();
            right += labels.size() - wrong.size();
            required += each.required().size();
            hit += each.required().size() - missed.size();
            if (!wrong.isEmpty() || !missed.isEmpty()) {
                errors.add(each.story().title() + "\n    wrong " + wrong + " missed " + missed + " of " + labels);
            }
        }
        var score = new Score((double) right / found, (double) hit / required, found, errors);
        System.out.printf(
                Locale.ROOT,
                "%s: %d articles, %.1f topics each, precision %.3f, recall %.3f%n",
                file,
                cases.size(),
                (double) found / cases.size(),
                score.precision(),
                score.recall());
        return score;
    }

    static List<Case> read(String file) throws IOException {
        try (InputStream in = GoldTest.class.getResourceAsStream("/topics/" + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Case> cases = new ArrayList<>();
            for (String article : text.split("\n==\n")) {
                if (article.startsWith("#")) {
                    continue;
                }
                List<String> lines = new ArrayList<>(article.lines().toList());
                String title = field(lines, "title");
                String lang = field(lines, "lang");
                String year = field(lines, "year");
                String dateline = field(lines, "dateline");
                List<List<String>> required = labels(field(lines, "required")).stream()
                        .map(any -> List.of(any.split("\\|")))
                        .toList();
                Set<String> acceptable = new HashSet<>(labels(field(lines, "acceptable")));
                var story = new Story(
                        title,
                        "",
                        dateline,
                        lines,
                        lang.isEmpty() ? "en" : lang,
                        year.isEmpty() ? 0 : Integer.parseInt(year));
                cases.add(new Case(story, required, acceptable));
            }
            return cases;
        }
    }

    private static String field(List<String> lines, String name) {
        String key = name + ":";
        return lines.get(0).startsWith(key)
                ? lines.remove(0).substring(key.length()).strip()
                : "";
    }

    private static List<String> labels(String field) {
        return Arrays.stream(field.split(";"))
                .map(label -> label.strip().toLowerCase(Locale.ROOT))
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
