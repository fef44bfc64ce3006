package org.backfile.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Copy;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.Provenance;
import org.backfile.report.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFileTest {
    @TempDir
    Path folder;

    @Test
    void roundTripKeepsEveryValue() {
        var random = new Random(11);
        for (int i = 0; i < 1000; i++) {
            Article article = article(i % 2 == 0 ? "{" + Hostile.text(random) + "}" : Hostile.text(random), random);
            byte[] bytes = ArticleFile.write(article);
            assertThat(ArticleFile.read(article.path(), bytes))
                    .as(new String(bytes, StandardCharsets.UTF_8))
                    .contains(article);
        }
    }

    @Test
    void noValueIsReadAsJsonByJBake() {
        for (String title : List.of("{}", "{a}", "\u2060{a}", "{\"a\":1}")) {
            byte[] bytes = ArticleFile.write(article(title, new Random(1)));
            String line = new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
            assertThat(line.substring("title=".length()).trim()).doesNotStartWith("{");
        }
    }

    @Test
    void everyHeaderLineHasAnEqualsSign() {
        byte[] bytes = ArticleFile.write(article("two\nlines\rthree", new Random(1)));
        assertThat(new String(bytes, StandardCharsets.UTF_8).lines().takeWhile(line -> !line.equals("~~~~~~")))
                .allMatch(line -> line.contains("="));
    }

    @Test
    void namesTheLineOfABrokenHeader() throws Exception {
        assertThat(findings("title=A\nBroken title\ndate=2020-01-01\n~~~~~~\nText"))
                .extracting(Finding::toString)
                .containsExactly(
                        "a.md:2: A line of the header has no \"=\", which makes JBake drop the whole article; write it as key=value on one line, or delete it [header-line]");
    }

    @Test
    void refusesDatesThatCannotBe() throws Exception {
        for (String date :
                List.of("2025-02-30", "2025-2-3", "0000-01-01", "2025-13-01", "yesterday", "", "2025-01-01 ")) {
            assertThat(findings("title=A\ndate=" + date + "\n~~~~~~\nText"))
                    .extracting(Finding::rule)
                    .as(date)
                    .isEqualTo(date.isBlank() || !date.endsWith(" ") ? List.of("date-impossible") : List.of());
        }
    }

    @Test
    void readsOtherKeysInOrderAndTheStatus() throws Exception {
        Files.writeString(
                folder.resolve("a.md"),
                "\uFEFFtitle = A = B\r\nzeta=1\r\n\r\ndate=2020-02-29\r\ntype=page\r\nstatus=draft\r\nalpha=2\r\n~~~~~~\r\nText");
        HeaderReader.Front front = HeaderReader.read(folder, "a.md");
        assertThat(front.findings()).isEmpty();
        assertThat(front.entry().orElseThrow().header().title()).isEqualTo("A = B");
        assertThat(front.entry().orElseThrow().path()).isEqualTo("a");
        assertThat(front.others().keySet()).containsExactly("zeta", "alpha");
        assertThat(front.type()).isEqualTo("page");
        assertThat(front.status()).isEqualTo("draft");
    }

    @Test
    void readsAHeaderLongerThanItsBuffer() throws Exception {
        Files.writeString(
                folder.resolve("a.md"),
                "title=A\ndate=2020-02-29\ndescription=" + "word ".repeat(20_000) + "\n~~~~~~\n" + "x".repeat(100_000));
        HeaderReader.Front front = HeaderReader.read(folder, "a.md");
        assertThat(front.entry().orElseThrow().header().description()).hasSize(99_999);
    }

    @Test
    void tellsOfAFileWithoutHeader() throws Exception {
        assertThat(findings("Just text")).extracting(Finding::rule).containsExactly("header-missing");
        assertThat(findings("")).extracting(Finding::rule).containsExactly("header-missing");
        assertThat(HeaderReader.read(folder, "none.md").findings())
                .extracting(Finding::rule)
                .containsExactly("unreadable");
    }

    private List<Finding> findings(String text) throws Exception {
        Files.writeString(folder.resolve("a.md"), text);
        return HeaderReader.read(folder, "a.md").findings();
    }

    private static Article article(String title, Random random) {
        var header = new FrontMatter(
                title,
                LocalDate.of(1 + random.nextInt(9999), 1 + random.nextInt(12), 28),
                List.of("North Korea", "{a}", "Ünï cödé"),
                "{" + Hostile.text(random) + "}",
                random.nextBoolean(),
                "https://example.com/a%20b?c=d|e",
                "example.com",
                random.nextBoolean() ? Dateline.NONE : new Dateline("MOSCOW (Sputnik)", "Sputnik"),
                "en",
                "16:18 {04.05.2020}",
                new Provenance("dir/a b|c%20.txt", "0".repeat(64)),
                List.of(
                        new Copy(Copy.Kind.REPRINT, "https://example.org/a|b c+d%20", "x y|z%.txt", List.of()),
                        new Copy(Copy.Kind.VERSION, "", "z.txt", List.of("At 100% | and more.", "A second+third."))));
        return new Article("2025/01/28/a", header, List.of(Block.paragraph(Hostile.text(random))));
    }
}
