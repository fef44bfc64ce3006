package org.backfile.permanence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.report.Finding;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources and authors stand where the owner wants them, and every address that they had leads there. */
class TermMoveIT {
    private static final String OF_GAZETTE = "1969/07/20/landing.html";

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private TestSite site;

    @BeforeEach
    void anArchive() {
        site = TestSite.in(Path.of(temp.toString(), "site")).with("hosting", "nginx");
        article("1969/07/20/landing", "gazette.example", "Ann Harper; Bo Lindt");
        article("1969/07/21/walk", "wire.example", "Bo Lindt");
        site.bake();
    }

    private void article(String path, String publisher, String authors) {
        site.article(path, "Title of " + path.substring(11), "Moon", "They are there.");
        Path file = site.folder().resolve("content/" + path + ".md");
        TestSite.write(
                file,
                TestSite.read(file)
                        .replace("publisher=gazette.example", "publisher=" + publisher + "\nauthors=" + authors));
    }

    private void move(String from, String to) {
        Move.of(site.folder(), ImportLayout.of(site.folder()), from, to);
    }

    private void refuses(String from, String to, String why) {
        String before = text("../moved.lock");
        assertThatThrownBy(() -> move(from, to)).hasMessageContaining(why);
        assertThat(text("../moved.lock")).isEqualTo(before);
    }

    private String text(String path) {
        Path file = site.output().resolve(path).normalize();
        return java.nio.file.Files.exists(file) ? TestSite.read(file) : "";
    }

    private List<Finding> lost() {
        List<Finding> findings = site.bake().findings();
        site.linksAlive();
        assertThat(PublishedAddresses.check(site.folder(), site.output())).isEmpty();
        return findings.stream()
                .filter(finding -> finding.rule().equals("address-lost"))
                .toList();
    }

    @Test
    void leadsFromEachFormerAddressToTheLast() {
        move("sources/gazette-example/", "sources/gazette");
        move("https://site.example/authors/bo-lindt/index.html", "authors/lindt");
        assertThat(lost()).isEmpty();
        move("sources/gazette", "sources/the-gazette");
        assertThat(lost()).isEmpty();
        assertThat(site.links(OF_GAZETTE))
                .contains(
                        "sources/the-gazette/index.html", "authors/lindt/index.html", "authors/ann-harper/index.html");
        for (String former : List.of("gazette", "gazette-example")) {
            assertThat(text("sources/" + former + "/index.html")).contains("sources/the-gazette/");
            assertThat(text("nginx.conf"))
                    .contains("location = \"/sources/" + former + "/\" { return 301 /sources/the-gazette/; }")
                    .contains("\"/sources/" + former + "/feed.xml\" { return 301 /sources/the-gazette/feed.xml; }");
        }
        assertThat(site.page("authors/lindt/index.html").select("h1").text()).isEqualTo("Bo Lindt");
        assertThat(text("authors/bo-lindt/index.html")).contains("authors/lindt/");
        assertThat(text("1969/07/linkset.json")).contains("authors/lindt/").doesNotContain("bo-lindt");
        assertThat(text("sitemaps/lists.xml") + text("sitemap.xml")).doesNotContain("sources/gazette-example");

        move("sources/the-gazette", "sources/gazette-example");
        assertThat(lost()).isEmpty();
        assertThat(site.page("sources/gazette-example/index.html").select("h1").text())
                .isEqualTo("gazette.example");
        assertThat(text("sources/gazette/index.html")).contains("sources/gazette-example/");
        assertThat(text("sources/the-gazette/index.html")).contains("sources/gazette-example/");
    }

    @Test
    void whoComesLaterDoesNotGetAnAddressThatAnotherHasOrHad() {
        move("sources/gazette-example", "sources/gazette");
        move("sources/gazette", "sources/paper");
        article("1969/07/22/splash", "Gazette", "Cy Vane");
        article("1969/07/23/parade", "Paper", "Cy Vane");
        assertThat(lost()).isEmpty();
        assertThat(site.page("sources/paper/index.html").select("h1").text()).isEqualTo("gazette.example");
        assertThat(site.links("1969/07/22/splash.html")).contains("sources/gazette-2/index.html");
        assertThat(site.links("1969/07/23/parade.html")).contains("sources/paper-2/index.html");
        move("sources/gazette-2", "sources/news");
        assertThat(lost()).isEmpty();
        assertThat(text("sources/gazette-2/index.html")).contains("sources/news/");
        assertThat(text("sources/gazette/index.html")).contains("sources/paper/");
    }

    @Test
    void whatAHeaderOrTheListOfAuthorsCallsOtherwiseIsLedOnToo() {
        article("1969/07/20/landing", "Gazette Weekly", "Ann Harper; Bo Lindt");
        assertThat(site.bake().findings())
                .filteredOn(finding -> finding.rule().equals("address-lost"))
                .extracting(Finding::what)
                .containsExactly("sources/gazette-example/ was published and does not answer any more");
        move("sources/gazette-example", "sources/gazette-weekly");
        TestSite.write(
                site.folder().resolve("authors.yaml"),
                "concepts:\n  - prefLabel: Robert Lindt\n    altLabel: [Bo Lindt]\n");
        assertThat(lost()).isEmpty();
        assertThat(text("sources/gazette-example/index.html")).contains("sources/gazette-weekly/");
        assertThat(text("authors/bo-lindt/index.html")).contains("authors/robert-lindt/");
    }

    @Test
    void refusesWhatCannotBe() {
        refuses("sources/gazette-example", "sources/wire-example", "already");
        refuses("sources/none", "sources/other", "no sources/none");
        refuses("sources/gazette-example", "authors/x", "stays");
        refuses("sources/gazette-example", "1969/07/20/x", "stays");
        refuses("sources/gazette-example", "sources/A B", "cannot be an address");
        refuses("sources/gazette-example", "sources/../x", "cannot be an address");
        refuses("sources/gazette-example", "sources/gazette-example", "Both are");
        move("sources/gazette-example", "sources/gazette");
        refuses("sources/gazette-example", "sources/other", "leads to sources/gazette already");
        refuses("sources/wire-example", "sources/gazette-example", "was another's address");
        refuses("sources/wire-example", "sources/gazette", "already");
        Path list = site.folder().resolve("moved.lock");
        TestSite.write(list, TestSite.read(list) + "<<<<<<< ours\nsources/a\tauthors/b\n");
        assertThat(site.bake().findings())
                .filteredOn(finding -> finding.rule().equals("moved-line"))
                .extracting(Finding::line)
                .containsExactly(3, 4);
        assertThat(site.links(OF_GAZETTE)).contains("sources/gazette/index.html");
        refuses("sources/gazette", "sources/other", "cannot be read");
    }
}
