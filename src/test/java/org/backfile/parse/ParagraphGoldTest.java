package org.backfile.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Breaks articles whose paragraphs are known at their links, as extractors do, and scores how well they are put together
 * again. No weight was learnt from these.
 */
class ParagraphGoldTest {
    private static final int SEEDS = 20;
    private static Score all = new Score(0, 0, 0);

    record Score(int right, int invented, int lost) {
        double f1() {
            return 2.0 * right / (2.0 * right + invented + lost);
        }

        Score plus(Score other) {
            return new Score(right + other.right, invented + other.invented, lost + other.lost);
        }
    }

    @Test
    void putsWireCopyTogether() throws IOException {
        assertThat(score("wire").f1()).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void leavesSubheadsListsAndCaptionsAlone() throws IOException {
        assertThat(score("features").f1()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void readsManyScripts() throws IOException {
        assertThat(score("scripts").f1()).isGreaterThanOrEqualTo(0.95);
    }

    @AfterAll
    static void printTheScore() {
        System.out.printf(Locale.ROOT, "paragraphs, overall: F1 %.4f%n", all.f1());
    }

    private static Score score(String name) throws IOException {
        Score sum = new Score(0, 0, 0);
        for (List<String> article : articles(name)) {
            for (int seed = 0; seed < SEEDS; seed++) {
                sum = sum.plus(score(article, new Random(seed)));
            }
        }
        System.out.printf(Locale.ROOT, "paragraphs, %s: F1 %.4f%n", name, sum.f1());
        all = all.plus(sum);
        return sum;
    }

    private static Score score(List<String> article, Random random) {
        var lines = new ArrayList<String>();
        var begins = new ArrayList<Boolean>();
        for (String block : article) {
            boolean first = true;
            for (String line : broken(block, random)) {
                lines.add(line);
                begins.add(first);
                first = false;
            }
        }
        Shape[] shapes = lines.stream().map(Shape::new).toArray(Shape[]::new);
        boolean[] breaks = Breaks.of(shapes, 0, shapes.length);
        int right = 0;
        int invented = 0;
        int lost = 0;
        for (int i = 1; i < breaks.length; i++) {
            right += breaks[i] && begins.get(i) ? 1 : 0;
            invented += breaks[i] && !begins.get(i) ? 1 : 0;
            lost += !breaks[i] && begins.get(i) ? 1 : 0;
            if (breaks[i] != begins.get(i) && Boolean.getBoolean("show")) {
                System.out.println((breaks[i] ? "INVENTED " : "LOST ") + lines.get(i - 1) + " // " + lines.get(i));
            }
        }
        return new Score(right, invented, lost);
    }

    /** Some pages break before a link, some after it, some on both sides, and white space at the break is lost. */
    private static List<String> broken(String block, Random random) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int at = 0;
        for (int open = block.indexOf("[["); open >= 0; open = block.indexOf("[[", at)) {
            int close = block.indexOf("]]", open);
            int sides = 1 + random.nextInt(3);
            line.append(block, at, open);
            if ((sides & 1) != 0) {
                end(line, lines);
            }
            line.append(block, open + 2, close);
            if ((sides & 2) != 0) {
                end(line, lines);
            }
            at = close + 2;
        }
        line.append(block, at, block.length());
        end(line, lines);
        return lines;
    }

    private static void end(StringBuilder line, List<String> lines) {
        String text = line.toString().strip();
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
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
