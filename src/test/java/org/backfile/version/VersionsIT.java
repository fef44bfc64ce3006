package org.backfile.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.backfile.check.Check;
import org.backfile.ingest.Ingest;
import org.backfile.ingest.Topics;
import org.backfile.ingest.state.ImportLayout;
import org.backfile.permanence.ArticleMove;
import org.backfile.removal.Removal;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.takedown.Pseudonym;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.json.simple.JSONArray;
import org.json.simple.JSONObject;
import org.json.simple.JSONValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an article said before its raw file changed stays, and is shown. */
class VersionsIT {
    private static final String PATH = "1969/07/20/bridge-falls";

    @TempDir(factory = MemoryFolder.class)
    Path temp;

    private TestSite site;

    @BeforeEach
    void anArticle() {
        site = TestSite.in(Path.of(temp.toString(), "site")).with("site.host", "https://wire.example");
        raw("Three men were hurt, said Ann Example.", "It rained.");
        build(1, true);
    }

    @Test
    void showsWhatChangedAndWhen() {
        long before = site.files().get(PATH + ".html").length();
        assertThat(site.page(PATH + ".html").select("link[rel=timemap], .earlier"))
                .isEmpty();
        raw("Four men were hurt, said Ann Example.", "It rained.");
        build(2, true);
        raw("Four men were hurt, said Ann Example.", "It poured.");
        build(3, true);
        build(4, true);
        var page = site.page(PATH + ".html");
        assertThat(page.select(".earlier summary").eachText())
                .containsExactly("Until 2 January 2020", "Until 3 January 2020");
        assertThat(page.select(".earlier del").eachText()).containsExactly("Three", "rained.");
        assertThat(page.select(".earlier ins").eachText()).containsExactly("Four", "poured.");
        assertThat(page.select("link[rel=memento]").eachAttr("datetime"))
                .containsExactly("Thu, 02 Jan 2020 00:00:00 GMT", "Fri, 03 Jan 2020 00:00:00 GMT");
        var version = site.page("versions/" + PATH + "/2020-01-02.html");
        assertThat(version.select("main").text()).contains("Three men", "until 2 January 2020");
        assertThat(version.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(version.select("link[rel=original]").attr("href"))
                .isEqualTo("https://wire.example/" + PATH + ".html");
        assertThat(TestSite.read(site.output().resolve("versions/" + PATH + "/timemap.link")))
                .isEqualTo("""
                <https://wire.example/%1$s.html>;rel="original",
                <https://wire.example/versions/%1$s/timemap.link>;rel="self";type="application/link-format",
                <https://wire.example/versions/%1$s/2020-01-02.html>;rel="first memento";datetime="Thu, 02 Jan 2020 00:00:00 GMT",
                <https://wire.example/versions/%1$s/2020-01-03.html>;rel="last memento";datetime="Fri, 03 Jan 2020 00:00:00 GMT"
                """.formatted(PATH));
        site.linksAlive();
        assertThat(site.files().get(PATH + ".html").length()).isGreaterThan((int) before);
        site.with("hosting", "netlify").bake();
        assertThat(TestSite.read(site.output().resolve("_headers")))
                .contains(
                        "/versions/" + PATH + "/2020-01-02.html\n  Link: <https://wire.example/" + PATH
                                + ".html>; rel=\"original\", <https://wire.example/versions/" + PATH
                                + "/timemap.link>; rel=\"timemap\"; type=\"application/link-format\"\n"
                                + "  Memento-Datetime: Thu, 02 Jan 2020 00:00:00 GMT\n",
                        "/versions/:year/:month/:day/:name/timemap.link\n  Content-Type: application/link-format\n");
        TestSite.write(site.folder().resolve("rights.yaml"), "rights: extract\n");
        site.bake();
        assertThat(site.files().keySet()).noneMatch(path -> path.startsWith("versions/"));
    }

    @Test
    void keepsNothingThatIsNoOtherText() throws IOException {
        Path content = site.folder().resolve("content/" + PATH + ".md");
        TestSite.write(content, TestSite.read(content).replace("It rained", "It snowed"));
        build(2, true);
        Files.setLastModifiedTime(site.folder().resolve("raw/a.txt"), java.nio.file.attribute.FileTime.fromMillis(1));
        build(3, true);
        assertThat(site.folder().resolve("versions")).doesNotExist();
        TestSite.write(content, TestSite.read(content).replace("It snowed", "It rained"));
        raw("Four men were hurt, said Ann Example.", "It rained.");
        build(4, false);
        assertThat(site.folder().resolve("versions")).doesNotExist();
    }

    @Test
    void goesWithItsArticle() throws IOException {
        raw("Four men were hurt, said somebody.", "It rained.");
        build(2, true);
        var layout = ImportLayout.of(site.folder());
        ArticleMove.move(layout, PATH, "1969/07/20/bridge-gone");
        Path version = site.folder().resolve("versions/1969/07/20/bridge-gone/2020-01-02.md");
        assertThat(version).exists();
        var removal = new Removal(site.folder(), layout);
        var grounds = new Removal.Grounds(LocalDate.of(2026, 3, 1), "x", "", false);
        removal.takeName(new Pseudonym("Ann Example", "A. E."), grounds);
        assertThat(version).content().contains("A. E.").doesNotContain("Example.");
        removal.restoreName("Ann Example");
        assertThat(version).content().contains("Ann Example");
        removal.take(List.of("1969/07/20/bridge-gone"), grounds);
        site.bake();
        assertThat(version).doesNotExist();
        assertThat(site.files().keySet()).noneMatch(path -> path.startsWith("versions/"));
        removal.restore("1969/07/20/bridge-gone");
        assertThat(version).exists();
    }

    @Test
    void tellsMachinesWhatBelongsToAnArticle() {
        site.with("site.naan", "12345").with("lockss.enabled", "true").bake();
        var linkset = (JSONObject) JSONValue.parse(TestSite.read(site.output().resolve("1969/07/linkset.json")));
        var links = (JSONObject) ((JSONArray) linkset.get("linkset")).get(0);
        String ark = (String) ((JSONObject) ((JSONArray) links.get("cite-as")).get(0)).get("href");
        assertThat(ark).matches("https://n2t\\.net/ark:/12345/[0-9bcdfghjkmnpqrstvwxz]{11}");
        String page = "ark/12345/" + ark.substring(ark.lastIndexOf('/') + 1) + "/index.html";
        assertThat(TestSite.read(site.output().resolve(page))).contains("../../../" + PATH + ".html");
        assertThat(site.page(PATH + ".html").select("link[rel=linkset]").attr("abs:href"))
                .endsWith("1969/07/linkset.json");
        assertThat(links.get("anchor")).isEqualTo("https://wire.example/" + PATH + ".html");
        assertThat(links.toString()).contains("\"type\":", "\"collection\":");
        site.without("template.linkset.file").bake();
        assertThat(site.page(PATH + ".html").select("link[rel=cite-as]").attr("href"))
                .isEqualTo(ark);
        assertThat(site.page("lockss/index.html").text())
                .contains("LOCKSS system has permission to collect, preserve, and serve this Archival Unit");
        assertThat(site.links("lockss/1969/index.html")).contains("1969/07/index.html");
        assertThat(Check.run(site.output(), "https://wire.example/", Progress.NONE)
                        .findings())
                .extracting(Finding::rule)
                .doesNotContain("page-unreachable");
        site.linksAlive();
    }

    private void raw(String first, String second) {
        TestSite.write(
                site.folder().resolve("raw/a.txt"),
                " date 1969-07-20 https://gazette.example/a\nBridge Falls\n1969-07-20\nFrom our desk.\n"
                        + "HOUSTON - The bridge over the river fell on Sunday morning.\n" + first + "\n" + second
                        + "\n");
    }

    private void build(int day, boolean keep) {
        new Ingest(
                        Ingest.Options.of(site.folder().resolve("raw"), site.folder(), LocalDate.of(2020, 1, day))
                                .withVersions(keep),
                        Topics.NONE,
                        Progress.NONE)
                .run();
        site.bake();
    }
}
