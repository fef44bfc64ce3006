package org.backfile.content;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Copy;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.Provenance;
import org.backfile.testing.Growth;
import org.backfile.testing.Growth.Family;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Articles that somebody made to be slow to write or to read. */
class ArticleGrowthTest {
    private static final int SIZE = 2_000;
    private static final LocalDate DAY = LocalDate.of(2020, 5, 4);

    @TestFactory
    Stream<DynamicTest> writesAndReadsTextInTimeThatGrowsWithIt() {
        Stream<String> pieces = Stream.of(
                "_",
                "_ ",
                "_a_",
                "*",
                "a*",
                "`",
                "[",
                "]",
                "[]",
                "[^",
                "~",
                "^",
                "<",
                "&",
                "&#",
                "&a",
                "#",
                "+",
                "++a ",
                "\\",
                "=",
                "|",
                "!",
                ":",
                "1.",
                "a@",
                "www.",
                "://",
                "https://a.b/_",
                "- ",
                "{",
                "\u0001");
        return Growth.tests(pieces.map(piece -> text("text of " + piece, piece)));
    }

    @TestFactory
    Stream<DynamicTest> writesAndReadsMuchInTimeThatGrowsWithIt() {
        return Growth.tests(Stream.of(
                blocks("a subhead of #", 1, Block.Kind.SUBHEAD, "#".repeat(SIZE)),
                new Family<>(
                        "subheads of #",
                        SIZE,
                        n -> article(List.of(new Block(Block.Kind.SUBHEAD, "a" + "#".repeat(n)))),
                        ArticleGrowthTest::writeAndRead),
                blocks("lines of verse", SIZE / 4, Block.Kind.LINE, "a"),
                blocks("items", SIZE / 4, Block.Kind.LIST_ITEM, "a"),
                blocks("paragraphs", SIZE / 4, Block.Kind.PARAGRAPH, "_a_"),
                new Family<>("tags", SIZE / 8, n -> tagged(n), ArticleGrowthTest::writeAndRead),
                new Family<>("copies", SIZE / 8, n -> copied(n), ArticleGrowthTest::writeAndRead),
                header("a title of {", "{", 0),
                header("a source of %", "%", 1),
                header("a header of blank lines", "\n", 2),
                header("a header of a=", "a=\n", 2),
                header("a header of ~", "~", 2)));
    }

    private static Family<String> text(String name, String piece) {
        Consumer<String> work = text -> {
            writeAndRead(article(List.of(Block.paragraph(text))));
            String letters = "a".repeat(text.length());
            writeAndRead(article(List.of(Block.paragraph(letters + text + letters))));
        };
        return Family.of(name, SIZE, piece, work);
    }

    private static Family<Article> blocks(String name, int size, Block.Kind kind, String text) {
        return new Family<>(
                name,
                size,
                n -> article(IntStream.range(0, n)
                        .mapToObj(i -> new Block(kind, text))
                        .toList()),
                ArticleGrowthTest::writeAndRead);
    }

    /** @param part 0 for the title, 1 for the source, 2 for lines of their own before the separator */
    private static Family<String> header(String name, String piece, int part) {
        return Family.of(name, SIZE, piece, text -> {
            String lines = part == 0 ? "title=" + text : part == 1 ? "source=" + text : text;
            byte[] file = (lines + "\ndate=2020-05-04\n~~~~~~\n\na\n").getBytes(StandardCharsets.UTF_8);
            ArticleFile.read("a", file);
        });
    }

    private static void writeAndRead(Article article) {
        ArticleFile.read(article.path(), ArticleFile.write(article));
    }

    private static Article tagged(int count) {
        var tags = IntStream.range(0, count).mapToObj(i -> "tag " + i).toList();
        return new Article("2020/05/04/a", header(tags, List.of()), List.of(Block.paragraph("a")));
    }

    private static Article copied(int count) {
        var copies = new ArrayList<Copy>();
        for (int i = 0; i < count; i++) {
            copies.add(new Copy(Copy.Kind.REPRINT, "https://a.example/" + i, "raw/" + i + ".txt", List.of()));
        }
        return new Article("2020/05/04/a", header(List.of(), copies), List.of(Block.paragraph("a")));
    }

    private static Article article(List<Block> body) {
        return new Article("2020/05/04/a", header(List.of(), List.of()), body);
    }

    private static FrontMatter header(List<String> tags, List<Copy> copies) {
        return new FrontMatter("A", DAY, tags, "", false, "", "", Dateline.NONE, "en", "", Provenance.NONE, copies);
    }
}
