package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.backfile.report.Finding;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What front matter says of an article in print, and of what it corrects. */
class PrintedArticleIT {
    @TempDir
    private Path folder;

    private TestSite site;

    @Test
    void bothPagesLeadToEachOtherAndATargetThatIsNotThereIsNamed() {
        site = TestSite.in(folder);
        for (int day = 10; day < 16; day++) {
            site.article("1969/07/" + day + "/a", "Day " + day, "", "Text of day " + day + ".");
        }
        header("1969/07/12/a", "corrects=/1969/07/10/a.html");
        header("1969/07/13/a", "corrects=http://www.gazette.example/1969/07/10/a?utm_source=x");
        header("1969/07/14/a", "corrects=1969/07/09/lost");
        header("1969/07/15/a", "corrects=1969/07/15/a");
        assertThat(site.bake().findings())
                .filteredOn(finding -> finding.rule().equals("corrects-unknown"))
                .extracting(Finding::file)
                .containsExactly("content/1969/07/14/a.md", "content/1969/07/15/a.md");
        assertThat(site.page("1969/07/12/a.html").select(".correction a").attr("href"))
                .isEqualTo("../10/a.html");
        var corrected = site.page("1969/07/10/a.html");
        assertThat(corrected.select(".correction > a").eachText()).containsExactly("Day 12", "Day 13");
        assertThat(corrected.select("script[type=application/ld+json]").html())
                .contains("\"correction\":[\"http://localhost:8080/1969/07/12/a.html\",");
        assertThat(site.page("1969/07/11/a.html").select(".correction")).isEmpty();

        site.delete("content/1969/07/12/a.md").bake();
        assertThat(site.page("1969/07/10/a.html").select(".correction > a").eachText())
                .containsExactly("Day 13");
    }

    @Test
    void tellsIssueSectionAndPage() {
        site = TestSite.in(folder);
        site.article("1969/07/20/a", "A", "", "Text.");
        header("1969/07/20/a", "issue=No. 7\nsection=Town & Country\npage=A1");
        assertThat(site.bake().findings()).extracting(Finding::rule).doesNotContain("key-unknown");
        var page = site.page("1969/07/20/a.html");
        assertThat(page.select(".beside .note").eachText())
                .contains("Issue: No. 7", "Section: Town & Country", "Page: A1");
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("\"articleSection\":\"Town & Country\"", "\"pagination\":\"A1\"")
                .contains("\"isPartOf\":{\"@type\":\"PublicationIssue\",\"issueNumber\":\"No. 7\"");
        assertThat(page.select("meta[name=citation_issue]").attr("content")).isEqualTo("No. 7");
        assertThat(page.select("pre").text()).contains("number = {No. 7}", "pages = {A1}");
    }

    @Test
    void issuesAndSectionsHavePagesWithTheirArticlesInOrder() {
        site = TestSite.in(folder);
        site.article("1969/07/20/a", "On Page Ten", "", "Text.");
        site.article("1969/07/20/b", "On Page Two", "", "Text.");
        site.article("1969/07/27/c", "A Week Later", "", "Text.");
        site.article("1969/07/28/d", "Not in Print", "", "Text.");
        header("1969/07/20/a", "issue=7\nsection=Town\npage=10\nscan=7.pdf#page=10");
        header("1969/07/20/b", "issue=7\nsection=Sport\npage=2\nscan=7.pdf#page=2");
        header("1969/07/27/c", "issue=8\nsection=Town\npage=1\nscan=c.png");
        TestSite.write(folder.resolve("content/1969/07/20/7.pdf"), "a PDF");
        TestSite.write(folder.resolve("content/1969/07/27/c.png"), "a picture");
        assertThat(site.bake().findings()).extracting(Finding::rule).doesNotContain("key-unknown");
        String seventh = "issues/gazette-example/1969-7/index.html";
        assertThat(site.links("issues/index.html")).contains(seventh, "issues/gazette-example/1969-8/index.html");
        var issue = site.page(seventh);
        assertThat(issue.select("h1").text()).isEqualTo("Issue 7, 20 July 1969");
        assertThat(issue.select(".headline").eachText()).containsExactly("On Page Two", "On Page Ten");
        assertThat(issue.select(".by-section h2").eachText()).containsExactly("Sport", "Town");
        assertThat(issue.select(".scans a").eachAttr("href")).containsExactly("../../../1969/07/20/7.pdf");
        assertThat(issue.select(".neighbours .next").text()).contains("Issue 8, 27 July 1969");
        assertThat(site.page("sections/town/index.html").select(".headline").eachText())
                .containsExactly("A Week Later", "On Page Ten");
        assertThat(site.page("1969/07/20/a.html").select(".beside a").eachAttr("href"))
                .contains("../../../" + seventh, "../../../sections/town/index.html")
                .contains("../../../1969/07/20/7.pdf#page=10");
        assertThat(site.page("1969/07/27/c.html").select(".scan img").attr("src"))
                .endsWith("1969/07/27/c.png");
        assertThat(site.page("index.html").select(".menu a").eachText()).contains("Issues");
        assertThat(TestSite.read(site.output().resolve("sitemaps/pages.xml")))
                .contains("issues/gazette-example/1969-7/");
        site.linksAlive();

        TestSite.write(
                folder.resolve("rights.yaml"),
                "rules:\n  - {to: 1969-07-20, rights: extract, words: 1}\nrights: full\n");
        site.bake();
        assertThat(site.page(seventh).select(".scans")).isEmpty();
        assertThat(site.output().resolve("1969/07/20/7.pdf")).doesNotExist();

        for (String path : new String[] {"1969/07/20/a", "1969/07/20/b", "1969/07/27/c"}) {
            site.delete("content/" + path + ".md");
        }
        site.bake();
        assertThat(site.files().keySet()).noneMatch(path -> path.startsWith("issues/") || path.startsWith("sections/"));
        assertThat(site.page("index.html").select(".menu a").eachText()).doesNotContain("Issues");
    }

    private void header(String path, String lines) {
        Path file = folder.resolve("content/" + path + ".md");
        TestSite.write(file, TestSite.read(file).replace("lang=en", "lang=en\n" + lines));
    }
}
