package org.backfile.bake.jbake.source;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.Provenance;
import org.backfile.content.ArticleFile;
import org.backfile.testing.Growth;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Text that somebody made to be slow to bake: as import writes it. */
class MarkdownRendererGrowthTest {
    private static final int SIZE = 1_000;
    private static final MarkdownRenderer MARKDOWN = new MarkdownRenderer(List.of("TABLES", "FENCED_CODE_BLOCKS"));

    @TestFactory
    Stream<DynamicTest> bakesWhatImportWritesInTimeThatGrowsWithIt() {
        return Growth.ofPieces(
                "text of ",
                SIZE,
                text -> MARKDOWN.html(body(text)),
                "_",
                "a_ ",
                "*",
                "a*",
                "*a",
                "`",
                "``a",
                "[",
                "]",
                "[]",
                "[a",
                "~",
                "~~a",
                "^",
                "<",
                "<a",
                "&",
                "&#",
                "#",
                "+",
                "\\",
                "=",
                "|",
                "!",
                "![",
                ":",
                "- ",
                "‹",
                "›",
                "\"",
                "'",
                "(",
                "](",
                "www.",
                "a@b.c ",
                "https://a.b/_ ",
                "{");
    }

    private static String body(String text) {
        var header = new FrontMatter(
                "A", LocalDate.of(2020, 5, 4), List.of(), "", false, "", "", Dateline.NONE, "en", Provenance.NONE);
        byte[] file = ArticleFile.write(new Article("2020/05/04/a", header, List.of(Block.paragraph(text))));
        String written = new String(file, StandardCharsets.UTF_8);
        return written.substring(written.indexOf("~~~~~~\n") + 7);
    }
}
