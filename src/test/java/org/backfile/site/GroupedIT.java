package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.backfile.check.Check;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.permanence.ArticleMove;
import org.backfile.permanence.PublishedAddresses;
import org.backfile.removal.Removal;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.backfile.search.Filters;
import org.backfile.search.Query;
import org.backfile.search.SearchIndex;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles of a day on the day's page: whatever leads to an article leads to its place there. */
class GroupedIT {
    private static final String DAY = "1969/07/20/index.html";
    private static final String SAME = "The eagle came down in the sea of tranquillity, and nobody there said a word.";

    @TempDir(factory = MemoryFolder.class)
    private Path temp;

    private TestSite site;

    @BeforeEach
    void anArchive() {
        site = TestSite.in(Path.of(temp.toString(), "site"))
                .with("layout", "grouped")
                .with("site.host", "https://wire.example/archive")
                .with("template.atom.file", "atom.ftl");
        site.article("1969/07/20/landing", "Landing", "Moon", SAME);
        site.article("1969/07/20/main", "Main Street Stood Still", "Moon", SAME);
        site.article(
                "1969/07/21/walk", "Walk", "Moon", "After [the landing](https://gazette.example/1969/07/20/landing).");
        change("1969/07/21/walk", "tags=", "corrects=1969/07/20/landing\naliases=/old/walk.html\ntags=");
    }

    @Test
    void everyWayLeadsToThePlaceOnTheDaysPage() throws IOException {
        assertThat(site.bake().findings()).isEmpty();
        assertThat(site.files().keySet())
                .contains(DAY, "1969/07/21/index.html", "old/walk.html")
                .doesNotContain("1969/07/20/landing.html", "1969/07/20/landing.md", "1969/07/20/page/1/index.html");
        Document day = site.page(DAY);
        assertThat(day.select("article").eachAttr("id")).containsExactly("landing", "/1969/07/20/main");
        assertThat(day.select("article .text > p[id]").eachAttr("id"))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("(landing|/1969/07/20/main)-p[0-9a-f]{8}"));
        assertThat(day.select("article#landing .correction a").attr("href")).isEqualTo("../21/index.html#walk");
        assertThat(day.select("article#landing .citation").text())
                .contains("https://wire.example/archive/1969/07/20/#landing");
        assertThat(day.select(".Z3988").first().attr("title"))
                .contains("rft.type=newspaperArticle&rft.title=Landing")
                .contains("rft.identifier=https%3A%2F%2Fwire.example%2Farchive%2F1969%2F07%2F20%2F%23landing");
        assertThat(site.page("1969/07/21/index.html")
                        .select(".text a[href*=landing]")
                        .attr("href"))
                .isEqualTo("../../../1969/07/20/index.html#landing");
        assertThat(text("old/walk.html")).contains("url=../1969/07/21/index.html#walk\"");
        assertThat(text("topics/moon/index.html")).contains("href=\"../../1969/07/20/index.html#/1969/07/20/main\"");
        assertThat(text("feed.xml")).contains("<link>https://wire.example/archive/1969/07/20/#landing</link>");
        assertThat(text("sitemaps/1969.xml"))
                .contains("<loc>https://wire.example/archive/1969/07/20/</loc>")
                .doesNotContain("landing", "#");
        assertThat(lines("data/articles.jsonl.gz"))
                .contains("\"url\":\"https://wire.example/archive/1969/07/20/#landing\"");
        assertThat(found("street")).containsExactly("1969/07/20/index.html#/1969/07/20/main");
        assertThat(found("nobody")).contains("1969/07/20/index.html#landing");
        assertThat(Check.run(site.output(), "https://wire.example/archive", Progress.NONE)
                        .findings())
                .isEmpty();
    }

    @Test
    void addressesArePublishedAndAnswerWhenTheirArticlesAreGoneOrMoved() {
        site.bake();
        assertThat(text("../published.lock")).contains("1969/07/20/#landing\n", "old/walk.html\n");
        assertThat(PublishedAddresses.check(site.folder(), site.output())).isEmpty();
        var layout = ImportLayout.of(site.folder());
        new Removal(site.folder(), layout)
                .take(
                        List.of(ArticleMove.path("https://wire.example/archive/1969/07/20/#landing")
                                .replaceFirst("^archive/", "")),
                        new Removal.Grounds(LocalDate.of(2026, 3, 1), "By order.", "", false));
        ArticleMove.move(layout, ArticleMove.path("1969/07/20/#/1969/07/20/main"), "1969/07/20/street");
        ArticleMove.move(layout, "1969/07/21/walk", "1969/07/22/walk");
        change("1969/07/22/walk", "date=1969-07-21", "date=1969-07-22");
        assertThat(site.bake().findings()).extracting(Finding::rule).doesNotContain("address-lost");
        assertThat(site.page(DAY).select("article#landing").text()).contains("Taken down", "1 March 2026", "By order.");
        assertThat(site.page("1969/07/21/index.html").select("#walk a").attr("href"))
                .isEqualTo("../../../1969/07/22/index.html#walk");
        assertThat(PublishedAddresses.check(site.folder(), site.output())).isEmpty();
        assertThat(Check.run(site.output(), "https://wire.example/archive", Progress.NONE)
                        .findings())
                .isEmpty();

        site.delete("content/1969/07/20/street.md");
        assertThat(site.bake().findings())
                .filteredOn(finding -> finding.rule().equals("address-lost"))
                .extracting(Finding::what)
                .containsExactlyInAnyOrder(
                        "1969/07/20/#street was published and does not answer any more",
                        "1969/07/20/#/1969/07/20/main was published and does not answer any more",
                        "1969/07/20/main.html was published and does not answer any more");
    }

    @Test
    void anotherLayoutOfAPublishedSiteIsToldOnce() {
        site.without("layout").bake();
        assertThat(site.with("layout", "grouped").bake().findings())
                .extracting(Finding::what)
                .containsExactly("3 articles' addresses were published under another layout of pages and will not"
                        + " answer any more");
        assertThat(site.with("hosting", "nginx").bake().findings()).isEmpty();
        assertThat(text("nginx.conf"))
                .contains("\"^/archive/([0-9]+/[0-9][0-9]/[0-9][0-9])/(?!index\\.html$)([^/]+)\\.html$\"");
    }

    @Test
    void whatSearchEnginesMayNotTakeInKeepsItsDayOut() {
        TestSite.write(
                site.folder().resolve("rights.yaml"),
                "rules:\n  - {from: 1969-07-21, to: 1969-07-21, rights: extract, words: 2, index: false}\n");
        site.bake();
        Document day = site.page("1969/07/21/index.html");
        assertThat(day.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(day.select("#walk .text").text()).isEqualTo("After the …");
        assertThat(text("sitemaps/1969.xml")).contains("1969/07/20/").doesNotContain("1969/07/21/");
        assertThat(site.page(DAY).select("meta[name=robots]")).isEmpty();
    }

    @Test
    void wantsATemplateForDays() {
        assertThatThrownBy(() -> site.without("template.day.file").bake())
                .isInstanceOf(UserError.class)
                .hasMessageContaining("template for a day");
        assertThatThrownBy(() -> site.with("layout", "group").bake())
                .isInstanceOf(UserError.class)
                .hasMessageContaining("layout=group is no layout");
    }

    private List<String> found(String words) {
        var answer = SearchIndex.open(site.output()).ask(Query.of(words, Filters.NONE));
        return java.util.stream.IntStream.range(0, answer.count())
                .mapToObj(place -> answer.hit(place).path())
                .toList();
    }

    private void change(String article, String from, String to) {
        Path file = site.folder().resolve("content/" + article + ".md");
        TestSite.write(file, TestSite.read(file).replace(from, to));
    }

    private String text(String path) {
        return TestSite.read(site.output().resolve(path));
    }

    private String lines(String path) throws IOException {
        byte[] bytes = site.files().get(path).getBytes(StandardCharsets.ISO_8859_1);
        try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
