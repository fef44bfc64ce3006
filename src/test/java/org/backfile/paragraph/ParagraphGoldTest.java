package org.backfile.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.backfile.ingest.WireStories;
import org.backfile.paragraph.BrokenArticle.Score;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Breaks articles whose paragraphs are known at their links, as extractors do, and scores how well they are put together
 * again. No weight was learnt from these.
 */
class ParagraphGoldTest {
    private static final int SEEDS = 20;
    private static final int STORIES = 400;
    private static Score all = Score.NONE;

    @Test
    void putsWireCopyTogether() throws IOException {
        assertThat(score("wire").f1()).isGreaterThanOrEqualTo(0.99);
    }

    /** Nobody read these; apart from the overall figure, for they are many and alike. */
    @Test
    void putsMadeUpStoriesTogether() throws IOException {
        var stories = new ArrayList<List<String>>();
        for (int i = 0; i < STORIES; i++) {
            stories.add(WireStories.linked(i));
        }
        assertThat(score("made-up wire", stories, 2).f1()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void leavesSubheadsListsAndCaptionsAlone() throws IOException {
        assertThat(score("features").f1()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void readsManyScripts() throws IOException {
        assertThat(score("scripts").f1()).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void readsRecipesResultsInterviewsAndVerse() throws IOException {
        assertThat(score("desk").f1()).isGreaterThanOrEqualTo(0.94);
    }

    @Test
    void readsWhatNobodyTunedItOn() throws IOException {
        assertThat(score("fresh").f1()).isGreaterThanOrEqualTo(0.93);
    }

    @AfterAll
    static void printTheScore() {
        System.out.printf(Locale.ROOT, "paragraphs, overall: F1 %.4f%n", all.f1());
    }

    private static Score score(String name) throws IOException {
        Score sum = score(name, articles(name), SEEDS);
        all = all.plus(sum);
        return sum;
    }

    private static Score score(String name, List<List<String>> articles, int seeds) {
        Score sum = Score.NONE;
        for (List<String> article : articles) {
            for (int seed = 0; seed < seeds; seed++) {
                sum = sum.plus(BrokenArticle.of(article, new Random(seed)).score());
            }
        }
        System.out.printf(Locale.ROOT, "paragraphs, %s: F1 %.4f%n", name, sum.f1());
        return sum;
    }

    private static List<List<String>> articles(String name) throws IOException {
        try (var in =
                Objects.requireNonNull(ParagraphGoldTest.class.getResourceAsStream("/paragraphs/" + name + ".txt"))) {
            var articles = new ArrayList<List<String>>();
            var article = new ArrayList<String>();
            for (String line : (new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n\n").split("\n", -1)) {
                if (!line.isBlank()) {
                    if (!line.startsWith("# ")) {
                        article.add(line);
                    }
                } else if (!article.isEmpty()) {
                    articles.add(List.copyOf(article));
                    article.clear();
                }
            }
            return articles;
        }
    }
}
