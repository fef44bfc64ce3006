package org.backfile.webpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.article.Block;
import org.backfile.article.Block.Kind;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedPageTest {
    private static final String TEXT =
            "The ferry left the harbour at noon, the master said, and came back before dark. ";

    @Test
    void keepsTheLinesOfVerseAndAddresses() {
        assertThat(blocks("<p>The rope goes out,<br>the gull looks on.</p><p>We wait,<br/>\n we sail.<br></p>"
                        + "<p>Harbour office<br><br>Quay 4</p>"))
                .containsExactly(
                        new Block(Kind.LINE, "The rope goes out,"),
                        new Block(Kind.LINE, "the gull looks on."),
                        new Block(Kind.STANZA, "We wait,"),
                        new Block(Kind.LINE, "we sail."),
                        Block.paragraph("Harbour office"),
                        Block.paragraph("Quay 4"));
        assertThat(blocks("<pre>one\n two\n\n\nthree\nfour</pre><div style='white-space: pre-line'>five\nsix</div>"))
                .containsExactly(
                        new Block(Kind.LINE, "one"),
                        new Block(Kind.LINE, "two"),
                        new Block(Kind.STANZA, "three"),
                        new Block(Kind.LINE, "four"),
                        new Block(Kind.STANZA, "five"),
                        new Block(Kind.LINE, "six"));
    }

    @Test
    void keepsTheBlanksOfCode() {
        String page = "<p>" + TEXT + TEXT + "</p><pre%s>%s</pre><p>" + TEXT + TEXT + "</p>";
        assertThat(blocks(page.formatted("", "\nif tide:\n    sail()\n\n\n\tmoor()  \n"))
                        .get(1))
                .isEqualTo(new Block(Kind.CODE, "if tide:\n    sail()\n\n\n\tmoor()"));
        assertThat(blocks(page.formatted("", "<code>sail()\nmoor()</code>")).get(1))
                .isEqualTo(new Block(Kind.CODE, "sail()\nmoor()"));
        assertThat(blocks(page.formatted(" class='brush: bash'", "sail -n 4\nmoor"))
                        .get(1))
                .isEqualTo(new Block(Kind.CODE, "sail -n 4\nmoor"));
        assertThat(blocks(page.formatted("", "<div>def <b>sail</b>():</div><div>  moor()</div>"))
                        .get(1))
                .isEqualTo(new Block(Kind.CODE, "def sail():\n  moor()"));
        assertThat(blocks(page.formatted("", "Day     Fare\nMonday  4.50")).get(1))
                .isEqualTo(new Block(Kind.CODE, "Day     Fare\nMonday  4.50"));
        assertThat(blocks(page.formatted("", "   The rope goes out,\nthe gull looks on."))
                        .get(1))
                .isEqualTo(new Block(Kind.LINE, "The rope goes out,"));
    }

    @Test
    void takesLongLinesForParagraphs() {
        assertThat(blocks("<div>" + TEXT.repeat(2) + "<br>" + TEXT + "</div>"))
                .containsExactly(Block.paragraph(TEXT.repeat(2).strip()), Block.paragraph(TEXT.strip()));
    }

    @Test
    void makesALineOfEachRow() {
        assertThat(blocks("<table><tr><th>Route</th><th>Fare</th><th>Day</th></tr><tr><td>Lund</td><td>4.50</td></tr>"
                        + "<tr><td>Vik</td><td> </td><td>Monday</td></tr></table><p>" + TEXT + "</p>"))
                .containsExactly(
                        new Block(Kind.LINE, "Route | Fare | Day"),
                        new Block(Kind.LINE, "Lund | 4.50"),
                        new Block(Kind.LINE, "Vik | | Monday"),
                        Block.paragraph(TEXT.strip()));
        assertThat(blocks("<table><tr><td>" + TEXT.repeat(5) + "</td><td>Menu</td></tr></table>"))
                .contains(Block.paragraph(TEXT.repeat(5).strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class=sf-hidden>Secret</div>",
                "<p>%s<span style='color: red; DISPLAY : none'>Secret</span></p>",
                "<p hidden>Secret</p>",
                "<p>%s<span class='visually-hidden'>Secret</span></p>",
                "<template><p>Secret</p></template>",
                "<noscript><p>Secret</p></noscript>",
                "<dialog><p>Secret</p></dialog>",
                "<p style='visibility:hidden'>Secret</p>",
                "<script>Secret</script>"
            })
    void leavesOutWhatIsNotShown(String hidden) {
        List<Block> blocks =
                blocks("<p>" + TEXT + TEXT + "</p>" + hidden.formatted(TEXT) + "<p>" + TEXT + TEXT + "</p>");
        assertThat(blocks)
                .extracting(Block::text)
                .noneMatch(text -> text.contains("Secret"))
                .contains(TEXT.repeat(2).strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hidden='until-found'",
                "style='color:red'",
                "aria-hidden=true",
                "class='has-sidebar comments-open'"
            })
    void keepsWhatIsShown(String attribute) {
        assertThat(blocks("<div " + attribute + "><p>" + TEXT + "</p><p>" + TEXT + "</p></div>"))
                .hasSize(2);
    }

    @Test
    void looksAtWhatIsHiddenWhereNothingElseIs() {
        assertThat(blocks("<p>Please wait</p><div style='display:none'><p>" + TEXT.repeat(8) + "</p></div>"))
                .contains(Block.paragraph(TEXT.repeat(8).strip()));
    }

    @Test
    void leavesOutWhatStandsAroundAnArticle() {
        String story = "<p>" + TEXT.repeat(3) + "</p>";
        assertThat(blocks("<header><a href=/>News</a></header><nav>Menu</nav><main><h1>Ferry</h1><p class=lead>" + TEXT
                        + "</p><div class='article-body'>" + story
                        + "<p>Read also: <a href=x>The harbour wall was mended</a></p>"
                        + "<ul><li><a href=1>Another story of ours</a></li><li><a href=2>One more</a></li></ul>"
                        + "<div class='socialShare'>Tell your friends about it.</div>" + story
                        + "<h3>Related stories</h3></div>"
                        + "<section id=comments><p>" + TEXT + "</p></section></main><div class='cookie-notice'><p>"
                        + TEXT
                        + "</p></div><footer>All rights reserved.</footer>"))
                .containsExactly(
                        Block.paragraph(TEXT.strip()),
                        Block.paragraph(TEXT.repeat(3).strip()),
                        Block.paragraph(TEXT.repeat(3).strip()));
    }

    @Test
    void keepsCaptionsAndLeavesOutADayOnItsOwn() {
        assertThat(blocks("<article><time>4 May 2020</time><p>" + TEXT + "</p><p>On <time>4 May</time> it sailed.</p>"
                        + "<figure><figcaption>The ferry at noon</figcaption></figure></article>"))
                .containsExactly(
                        Block.paragraph(TEXT.strip()),
                        Block.paragraph("On 4 May it sailed."),
                        Block.paragraph("The ferry at noon"));
    }

    @Test
    void tellsHowMuchStaysOut() {
        PageArticle article = article("<article><p>" + TEXT.repeat(3) + "</p></article><div><p>" + TEXT.repeat(4)
                + "</p></div><div id=comments><p>" + TEXT.repeat(5) + "</p></div>");
        assertThat(article.beside()).isGreaterThan(article.weight()).isLessThan(2 * article.weight());
    }

    private static List<Block> blocks(String body) {
        return article(body).blocks().stream().map(PageBlock::block).toList();
    }

    private static PageArticle article(String body) {
        return SavedPage.of(Jsoup.parse("<html><body>" + body + "</body></html>"))
                .article("Ferry", List.of());
    }
}
