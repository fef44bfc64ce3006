package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.backfile.report.Finding;
import org.backfile.report.UserError;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may not be shown is in no byte of the output: with other hidden words the output is the same. */
class RightsIT {
    private static final String RULES = """
            rules:
              - {publisher: private.example, rights: private}
              - {publisher: metadata.example, rights: metadata, license: "https://l.example/by"}
              - {publisher: extract.example, rights: extract, words: 3, index: false}
            crawlers: [GreedyBot, OtherBot]
            """;

    @TempDir
    Path folder;

    @Test
    void otherHiddenWordsGiveTheSameBytes() {
        Map<String, String> one = site("one", "zanzibar quokka").files();
        Map<String, String> other = site("two", "xylophone marmalade jukebox").files();
        assertThat(other.keySet()).isEqualTo(one.keySet());
        one.forEach((name, bytes) -> assertThat(other.get(name)).as(name).isEqualTo(bytes));
        one.forEach((name, bytes) -> assertThat(bytes).as(name).doesNotContain("zanzibar", "quokka"));
        assertThat(one.keySet())
                .contains("1969/07/20/full.md", "1969/07/21/extract.html", "1969/07/22/metadata.html")
                .doesNotContain("1969/07/21/extract.md", "1969/07/22/metadata.md", "1969/07/23/private.html");
    }

    @Test
    void filesOfHiddenArticlesStayHidden() {
        TestSite site = site("one", "zanzibar");
        var content = site.folder().resolve("content");
        Path full = content.resolve("1969/07/20/full.md");
        Path hidden = content.resolve("1969/07/23/private.md");
        Path about = content.resolve("about.md");
        TestSite.write(full, TestSite.read(full) + "\n![a](both%20of%20them.png) <img src='../23/shown.png'>\n");
        TestSite.write(
                hidden,
                TestSite.read(hidden)
                        + "\n![a](../20/both of them.png) [b](/pics/of-private.pdf?x#y) ![c](/pics/on-page.png)\n");
        TestSite.write(about, TestSite.read(about) + "\n![c](pics/on-page.png)\n");
        for (String file : List.of(
                "1969/07/20/both of them.png",
                "1969/07/23/beside.png",
                "1969/07/23/below/it.png",
                "1969/07/23/shown.png",
                "pics/of-private.pdf",
                "pics/on-page.png",
                "pics/nobodys.png")) {
            TestSite.write(content.resolve(file), "a file");
        }
        TestSite.write(site.folder().resolve("assets/pics/of-private.pdf"), "an asset");
        var findings = site.bake().findings();
        assertThat(site.files())
                .containsKeys("1969/07/20/both of them.png", "1969/07/23/shown.png", "pics/on-page.png")
                .containsKeys("pics/nobodys.png")
                .containsEntry("pics/of-private.pdf", "an asset")
                .doesNotContainKeys("1969/07/23/beside.png", "1969/07/23/below/it.png");
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("file-hidden"))
                .extracting(Finding::file)
                .containsExactly(
                        "content/1969/07/23/below/it.png",
                        "content/1969/07/23/beside.png",
                        "content/pics/of-private.pdf");

        TestSite.write(site.folder().resolve("rights.yaml"), "rights: full\n");
        site.bake();
        assertThat(site.files()).containsKeys("1969/07/23/beside.png").containsEntry("pics/of-private.pdf", "a file");
    }

    @Test
    void pagesSayWhoseTheyAre() {
        TestSite site = site("one", "zanzibar");
        var metadata = site.page("1969/07/22/metadata.html");
        assertThat(metadata.select("link[rel=canonical]").attr("href")).isEqualTo("https://metadata.example/1");
        assertThat(metadata.select("link[rel=license]").attr("href")).isEqualTo("https://l.example/by");
        assertThat(metadata.select(".beside").text())
                .contains("The text is not shown here. It is at metadata.example.");
        assertThat(metadata.select("meta[name=robots]")).isEmpty();
        var extract = site.page("1969/07/21/extract.html");
        assertThat(extract.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(extract.select(".text").text()).contains("Open words stand …");
        assertThat(site.page("1969/07/20/full.html")
                        .select("link[rel=canonical]")
                        .attr("href"))
                .startsWith("http://localhost:8080/");
        assertThat(TestSite.read(site.output().resolve("robots.txt")))
                .startsWith("User-agent: GreedyBot\nUser-agent: OtherBot\nDisallow: /\n\nUser-agent: *\n");
        assertThat(TestSite.read(site.output().resolve("sitemaps/1969.xml")))
                .contains("full.html")
                .doesNotContain("extract.html", "metadata.html", "private.html");
    }

    @Test
    void aChangeOfRulesHoldsForAllThatWasMadeBefore() {
        TestSite site = site("one", "zanzibar quokka");
        TestSite.write(site.folder().resolve("rights.yaml"), "rights: metadata\n");
        site.bake();
        site.files().forEach((name, bytes) -> assertThat(bytes).as(name).doesNotContain("Everybody may"));
        TestSite.write(site.folder().resolve("rights.yaml"), "rights: ful\n");
        assertThatThrownBy(site::bake).isInstanceOf(UserError.class).hasMessageContaining("rights.yaml:1");
    }

    private TestSite site(String name, String hidden) {
        TestSite site = TestSite.in(folder.resolve(name)).with("template.atom.file", "atom.ftl");
        TestSite.write(site.folder().resolve("rights.yaml"), RULES);
        for (var article : List.of("20/full", "21/extract", "22/metadata", "23/private")) {
            String who = article.substring(3);
            boolean isPrivate = who.equals("private");
            TestSite.write(site.folder().resolve("content/1969/07/" + article + ".md"), """
                    title=%s
                    date=1969-07-%s
                    type=post
                    status=published
                    tags=Moon%s
                    description=%s
                    source=https://%s.example/1
                    publisher=%s.example
                    lang=en
                    ~~~~~~

                    Open words stand here. %s

                    %s
                    """.formatted(
                            isPrivate ? hidden : "About " + who,
                            article.substring(0, 2),
                            isPrivate ? "," + hidden : "",
                            isPrivate || who.equals("metadata") ? hidden : "What everybody may read",
                            who,
                            who,
                            who.equals("full") ? "Everybody may." : hidden,
                            who.equals("full") ? "All." : hidden));
        }
        site.bake();
        return site;
    }
}
