package org.backfile.webpage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.testing.Growth;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Pages that somebody made to be slow to read. */
class WebPageGrowthTest {
    private static final int SIZE = 3_000;

    @TestFactory
    Stream<DynamicTest> readsAPageInTimeThatGrowsWithIt() {
        return Growth.ofPieces(
                "",
                SIZE,
                WebPageGrowthTest::read,
                "<div>x",
                "<b><p>x",
                "<b id=b><p>x",
                "x<br><br>",
                "x<br>",
                "<table><tr><td>x",
                "<table>x",
                "<a href=1>x",
                "<font color=red>x",
                "<ul><li>x",
                "<dl><dd>x",
                "<svg><g>x",
                "<pre>x\n",
                "<template>x",
                "<header><time>4 May 2020</time>",
                "<div class=date>4 May 2020 ",
                "<h1>x</h1>",
                "<p class='lead'>A sentence that is long enough to be taken for one of an article, is it not.</p>",
                "<article class=comment>A sentence.",
                "<!-- saved from url=(1)http://a.b/c/ -->",
                "<div class='a-b-c sidebar'>",
                "<script type='application/ld+json'>[{\"@graph\":[</script>");
    }

    @TestFactory
    Stream<DynamicTest> readsDataInTimeThatGrowsWithIt() {
        return Growth.ofPieces(
                "",
                SIZE,
                data -> read("<script type='application/ld+json'>{\"@graph\":[" + data + "</script>"),
                "[",
                "{\"a\":",
                "]",
                "{",
                "{\"@type\":\"Article\"},",
                "\\u",
                "\"",
                "x ",
                ":");
    }

    private static void read(String page) {
        SavedPage saved = SavedPage.of(Jsoup.parse(page));
        saved.article("Ferry", List.of());
        saved.published("Ferry", saved.addresses("Ferry"), text -> Optional.empty(), LocalDate.of(2026, 1, 1));
    }
}
