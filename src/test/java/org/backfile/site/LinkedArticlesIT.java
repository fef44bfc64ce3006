package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.bake.Bake;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links in articles that lead to articles of the archive, and the addresses that these had before. */
class LinkedArticlesIT {
    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    @Test
    void linksLeadToArticlesAsSoonAsTheArchiveHasThem() throws IOException {
        TestSite site = TestSite.in(folder);
        site.article(
                "1969/07/20/landing",
                "Eagle Lands",
                "",
                "See [the launch](http://www.gazette.example/1969/07/16/launch/?utm_source=x#top), [the"
                        + " return](/old/return.php) and [more](https://else.example/?a=1&b=2).");
        site.bake();
        assertThat(links(site))
                .containsExactly(
                        "http://www.gazette.example/1969/07/16/launch/?utm_source=x#top",
                        "/old/return.php",
                        "https://else.example/?a=1&b=2");

        site.article("1969/07/16/launch", "Launch", "", "It flies.");
        site.article("1969/07/24/return", "Return", "", "They are back.");
        alias(site, "1969/07/24/return", "/old/return.php https://else.example/?b=2&a=1 /1969/07/16/launch.html");
        Bake.Result result = site.bake();
        assertThat(result.findings().stream().filter(finding -> finding.rule().startsWith("alias")))
                .isEmpty();
        assertThat(links(site))
                .containsExactly(
                        "../../../1969/07/16/launch.html",
                        "../../../1969/07/24/return.html",
                        "../../../1969/07/24/return.html");
        assertThat(site.page("old/return.php/index.html")
                        .select("meta[http-equiv=refresh]")
                        .attr("content"))
                .isEqualTo("0; url=../../1969/07/24/return.html");
        assertThat(site.page("1969/07/16/launch.html").select("h1").text()).isEqualTo("Launch");
        sameAsFresh(site);

        Files.delete(folder.resolve(".backfile/links"));
        site.delete("content/1969/07/16/launch.md").bake();
        assertThat(links(site)).element(0).asString().startsWith("http://www.gazette.example/");
        assertThat(site.page("1969/07/16/launch.html").select("meta[http-equiv=refresh]"))
                .hasSize(1);
        sameAsFresh(site);
    }

    @Test
    void aliasesThatNoFileCanBeAreToldOf() {
        TestSite site = TestSite.in(folder);
        site.article("1969/07/20/landing", "Eagle Lands", "", "Text");
        alias(
                site,
                "1969/07/20/landing",
                "https://old.example/a:b/ https://old.example/?p=1 https://old.example/%2e%2e/x feed.xml");
        Bake.Result result = site.bake();
        assertThat(result.findings().stream().filter(finding -> finding.rule().startsWith("alias")))
                .extracting(finding -> finding.rule() + " " + finding.file())
                .containsExactlyInAnyOrder(
                        "alias-unknown content/1969/07/20/landing.md", "alias-path content/1969/07/20/landing.md");
        assertThat(site.files()).doesNotContainKeys("a:b/index.html", "x/index.html");
    }

    private void sameAsFresh(TestSite site) throws IOException {
        Path copy = Files.createTempDirectory(other, "fresh");
        for (String input : List.of("content", "templates", "assets", "jbake.properties")) {
            TestSite.copy(site.folder().resolve(input), copy.resolve(input));
        }
        TestSite fresh = TestSite.existing(copy);
        fresh.bake();
        assertThat(site.files()).isEqualTo(fresh.files());
    }

    private static List<String> links(TestSite site) {
        return site.page("1969/07/20/landing.html")
                .select(".text p a:not(.mark)")
                .eachAttr("href");
    }

    private static void alias(TestSite site, String path, String aliases) {
        Path file = site.folder().resolve("content/" + path + ".md");
        TestSite.write(file, TestSite.read(file).replace("lang=en\n", "lang=en\naliases=" + aliases + "\n"));
    }
}
