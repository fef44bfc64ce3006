package org.backfile.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.FrontMatter;
import org.backfile.article.WebAddress;
import org.backfile.content.ArticleFile;
import org.backfile.content.Hostile;
import org.backfile.parse.text.Entities;
import org.backfile.report.Finding;
import org.junit.jupiter.api.Test;

/**
 * Each word of a raw file is in its article, in order, once. {@code -Dbackfile.seeds=200000} tries more, and
 * {@code -Dbackfile.seed=4000} others.
 */
class FidelityTest {
    private static final int SEEDS = Integer.getInteger("backfile.seeds", 2500);
    private static final int FIRST = Integer.getInteger("backfile.seed", 0);

    @Test
    void losesNoWordAndInventsNone() {
        int accepted = 0;
        for (int seed = FIRST; seed < FIRST + SEEDS; seed++) {
            var random = new Random(seed);
            String raw = raw(random);
            Parsed parsed = Fixtures.parse("a.txt", raw.getBytes(StandardCharsets.UTF_8));
            if (parsed instanceof Parsed.Accepted article) {
                accepted++;
                assertFaithful("seed " + seed, article);
            }
        }
        assertThat(accepted).isGreaterThan(SEEDS * 3 / 4);
    }

    /** The words of the lines as they were read, in the places that the ledger names, against the article's. */
    static void assertFaithful(String name, Parsed.Accepted accepted) {
        Article article = accepted.article();
        byte[] file = ArticleFile.write(article);
        assertThat(ArticleFile.read(article.path(), file)).as(name).contains(article);
        FrontMatter header = article.header();
        List<String> lines = Fixtures.lastLines();
        assertThat(accepted.fates()).as(name).hasSameSizeAs(lines);
        var body = new StringBuilder();
        for (LineOutcome fate : accepted.fates()) {
            String line = Entities.resolve(lines.get(fate.line() - 1));
            switch (fate.kind()) {
                case KEPT, JOINED ->
                    body.append(fate.rule().equals("list-item") ? line.strip().substring(1) : line)
                            .append(' ');
                case FRONT_MATTER, DROPPED -> {
                    if (fate.to().equals("title")) {
                        assertThat(letters(line)).as(name).startsWith(letters(header.title()));
                    } else if (fate.to().equals("time")) {
                        assertThat(letters(header.time())).as(name).endsWith(letters(line));
                    } else if (fate.to().equals("date, source")) {
                        assertTold(name, lines.get(fate.line() - 1), accepted);
                    }
                }
                case BLANK -> assertThat(letters(line)).as(name).isEmpty();
            }
        }
        assertBody(name, article, body.toString());
        assertDescription(name, accepted, lines);
    }

    /** The lines of the body against the article's: a dash parted the dateline, which stood before, from the rest. */
    private static void assertBody(String name, Article article, String body) {
        var blocks = new StringBuilder();
        for (Block block : article.body()) {
            blocks.append(block.text()).append(' ');
        }
        // The dateline stood before the body, or in the description if the body had lost it; a dash parted the two.
        String before = signs(article.header().dateline().text());
        String wanted = signs(body);
        String dateline = "(" + Pattern.quote(before) + "[-–—―_.:=＝]*)?";
        String shown = signs(blocks.toString());
        int byline = article.body().size() > 1
                        && DatelineRule.isByline(article.body().get(0))
                ? signs(article.body().get(0).text()).length()
                : 0;
        assertThat(wanted).as(name).startsWith(shown.substring(0, byline)).endsWith(shown.substring(byline));
        assertThat(wanted.substring(byline, wanted.length() - shown.length() + byline))
                .as(name)
                .matches(dateline);
    }

    private static void assertDescription(String name, Parsed.Accepted accepted, List<String> lines) {
        Article article = accepted.article();
        FrontMatter header = article.header();
        String description = accepted.fates().stream()
                .filter(fate -> fate.to().equals("description"))
                .map(fate -> Entities.resolve(lines.get(fate.line() - 1)))
                .findFirst()
                .orElse("");
        boolean rest = accepted.fates().stream().anyMatch(fate -> fate.rule().equals("description-rest"));
        assertThat(letters((rest ? article.body().get(0).text() : "")
                        + header.dateline()
                        + header.description()
                        + String.format(Locale.ENGLISH, "%1$td%1$tm%1$tY %1$tB %1$tY%1$tm%1$td", header.date())))
                .as(name)
                .satisfies(known -> assertThat(words(description).stream()
                                .map(FidelityTest::letters)
                                .filter(word -> !word.isEmpty()))
                        .allMatch(known::contains));
    }

    /** Each field of the header is in the front matter or reported. */
    private static void assertTold(String name, String line, Parsed.Accepted accepted) {
        FrontMatter header = accepted.article().header();
        String told = header.date() + " " + header.time() + " date " + header.source()
                + accepted.findings().stream().map(Finding::what).toList();
        for (String field : words(Draft.trim(line))) {
            boolean escaped = WebAddress.of(field.replace("&amp;", "&"))
                    .map(WebAddress::text)
                    .filter(told::contains)
                    .isPresent();
            assertThat(escaped
                            || letters(told)
                                    .toLowerCase(Locale.ROOT)
                                    .contains(letters(field).toLowerCase(Locale.ROOT)))
                    .as(name + ": " + field)
                    .isTrue();
        }
    }

    /** All that shows. */
    private static String signs(String text) {
        var signs = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT)
                .forEach(signs::appendCodePoint);
        return signs.toString();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("[\\s\\u00A0]+"));
    }

    /** All that is not punctuation or a blank; a dash between dateline and text may be gone, a bullet as well. */
    private static String letters(String text) {
        var letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String raw(Random random) {
        var lines = new ArrayList<String>();
        lines.add(" date 2020-02-29 https://example.com/" + random.nextInt(99) + "?"
                + Hostile.text(random).replaceAll("\\s", ""));
        lines.add(Hostile.text(random) + (random.nextInt(3) == 0 ? " - Example" : ""));
        lines.add("2020-02-29");
        lines.add(random.nextInt(4) == 0 ? "" : Hostile.text(random));
        for (int i = random.nextInt(9); i >= 0; i--) {
            String start = random.nextInt(9) == 0 ? "MOSCOW (Sputnik) - " : "";
            lines.add(start + Hostile.text(random) + (random.nextBoolean() ? "." : ""));
        }
        return String.join(random.nextInt(3) == 0 ? "\r\n" : "\n", lines);
    }
}
