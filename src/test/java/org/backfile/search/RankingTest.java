package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.archive.Archive;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.Provenance;
import org.backfile.output.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forty questions whose best answer is known: the title before the lead before the body, as typed before folded. */
class RankingTest {
    private static final List<String> SUBJECTS = List.of(
            "harbour",
            "lighthouse",
            "orchard",
            "railway",
            "glacier",
            "parliament",
            "violin",
            "comet",
            "vaccine",
            "bridge",
            "drought",
            "election",
            "museum",
            "typhoon",
            "quarry",
            "monastery",
            "telescope",
            "tunnel",
            "strike",
            "festival",
            "reactor",
            "vineyard",
            "avalanche",
            "census",
            "opera",
            "canal",
            "volcano",
            "treaty",
            "windmill",
            "submarine");
    /** As typed, and with other diacritics. */
    private static final List<List<String>> SPELLINGS = List.of(
            List.of("café", "cafe"),
            List.of("resume", "résumé"),
            List.of("Köln", "Koln"),
            List.of("Malmo", "Malmö"),
            List.of("façade", "facade"),
            List.of("Łódź", "Lodz"),
            List.of("naive", "naïve"),
            List.of("piñata", "pinata"),
            List.of("Ærø", "Aero"),
            List.of("Saõ", "Sao"));

    @TempDir
    Path folder;

    private final Map<ArticleSummary, String> bodies = new HashMap<>();

    @Test
    void answersBestFirst() {
        for (int i = 0; i < SUBJECTS.size(); i++) {
            String word = SUBJECTS.get(i);
            add(
                    1950 + i,
                    "title-" + word,
                    "The " + word + " of our town, a report",
                    "What happened",
                    "Nothing else was said.");
            add(1990, "lead-" + word, "News of the week", "All about the " + word, "Nothing else was said.");
            add(
                    2020,
                    "body-" + word,
                    "News of the day",
                    "What happened",
                    ("The " + word + " was seen again. ").repeat(6));
        }
        for (List<String> spelling : SPELLINGS) {
            add(1960, "typed-" + spelling.get(0), "On " + spelling.get(0) + " and others", "Some words", "No more.");
            add(2010, "other-" + spelling.get(0), "On " + spelling.get(1) + " and others", "Some words", "No more.");
        }
        var index = build();
        int right = 0;
        for (String word : SUBJECTS) {
            var answer = index.ask(Query.of(word, Filters.NONE));
            var paths = new ArrayList<String>();
            for (int i = 0; i < answer.count(); i++) {
                paths.add(answer.hit(i).path().substring(11));
            }
            assertThat(paths)
                    .as(word)
                    .containsExactly("title-" + word + ".html", "lead-" + word + ".html", "body-" + word + ".html");
            right++;
        }
        for (List<String> spelling : SPELLINGS) {
            var answer = index.ask(Query.of(spelling.get(0), Filters.NONE));
            assertThat(answer.count()).as(spelling.get(0)).isEqualTo(2);
            right += answer.hit(0).path().contains("typed-") ? 1 : 0;
        }
        assertThat(right).isEqualTo(40);
    }

    private void add(int year, String slug, String title, String lead, String body) {
        LocalDate date = LocalDate.of(year, 5, 17);
        var header = new FrontMatter(title, date, List.of(), lead, true, "", "", Dateline.NONE, "en", Provenance.NONE);
        bodies.put(new ArticleSummary(year + "/05/17/" + slug, header, 1), "<p>" + body + "</p>\n");
    }

    private SearchIndex build() {
        List<ArticleSummary> entries = Archive.inOrder(bodies.keySet());
        try (Output output = Output.open(folder.resolve("site"), folder.resolve("state"))) {
            var settings = new SearchSettings(
                    "en", true, false, 8_000, entry -> List.of(), 1, folder.resolve("state/search"), "this");
            SearchBuild.begin(entries, settings).finish(entry -> Optional.of(bodies.getOrDefault(entry, "")), output);
            output.finish();
        }
        return SearchIndex.open(folder.resolve("site"));
    }
}
