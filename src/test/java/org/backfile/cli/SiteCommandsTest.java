package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.bake.SettingsAdvice;
import org.backfile.report.Finding;
import org.junit.jupiter.api.Test;

/** What commands say of a site, and do not do to a folder that is none. */
class SiteCommandsTest extends CommandLineCase {
    @Test
    void leavesOutNoiseWhereItTellsTopicsOfARawFile() throws IOException {
        Path raw = site.resolve("a.txt");
        Files.writeString(
                raw, " date 1969-07-20 https://a.example/1\nA Day\n1969-07-20\nIt rained.\nRead more: Paris\n");
        assertThat(run("topics", "--json", raw.toString(), "--site", site.toString()))
                .isZero();
        assertThat(out.toString()).contains("Paris");
        Files.writeString(site.resolve("noise.txt"), "Read more*\n");
        assertThat(run("topics", "--json", raw.toString(), "--site", site.toString()))
                .isZero();
        assertThat(out.toString()).contains("A Day").doesNotContain("Paris");
    }

    @Test
    void saysThatThereIsNoFileToExplain() {
        assertThat(run("explain", "/none.txt", "--site", site.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no /none.txt");
    }

    @Test
    void writesNothingIntoAFolderThatIsNoSite() throws IOException {
        var other = Files.createDirectories(site.resolve("papers"));
        Files.writeString(other.resolve("a.txt"), "A letter");
        for (var command : List.of("build " + site, "import " + site, "bake")) {
            assertThat(run((command + " --site " + other).split(" "))).isEqualTo(2);
            assertThat(err.toString()).contains("papers is no site", "'backfile init DIR'");
        }
        assertThat(other).isDirectoryContaining("glob:**/a.txt");
        try (var files = Files.list(other)) {
            assertThat(files).hasSize(1);
        }
        assertThat(run(
                        "import",
                        site.toString(),
                        "--site",
                        Files.createDirectories(site.resolve("new")).toString()))
                .isZero();
    }

    @Test
    void saysThatThereIsNothingToImport() throws IOException {
        var raw = Files.createDirectories(site.resolve("raw"));
        Files.writeString(raw.resolve("scan.pdf"), "%PDF");
        assertThat(Main.run(Services.OURS, terminal(), "build", raw.toString(), "--site", site.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("raw holds no articles", ".txt").doesNotContain("articles baked");
    }

    @Test
    void saysHowToSeeWhatWasBuilt() {
        assertThat(run("build", site.toString(), "--site", site.toString(), "--output", "the site's"))
                .isZero();
        assertThat(out.toString())
                .endsWith("See it with: backfile serve --site " + site + " --output 'the site'\\''s'\n");
    }

    @Test
    void makesASiteOfItsOwnName() throws IOException {
        var made = site.resolve("harbour-gazette");
        assertThat(run("init", made.toString())).isZero();
        assertThat(Files.readString(made.resolve("jbake.properties")))
                .contains("site.title=Harbour gazette\n", "site.tagline=\n", "site.host=http://localhost:8080\n")
                .doesNotContainIgnoringCase("spaceflight", "sputnik");
        assertThat(Files.readString(made.resolve("README.md"))).startsWith("# Harbour gazette\n");
        assertThat(Files.readString(made.resolve(".gitignore"))).contains("/output/");
        assertThat(out.toString()).contains("site.host", "Next: backfile build PATH --site " + made + " --serve");

        var other = site.resolve("two words");
        assertThat(run("init", other.toString(), "--title", "Été \\ Hiver", "--host", "https://e.example/a/"))
                .isZero();
        assertThat(Files.readString(other.resolve("jbake.properties")))
                .contains("site.title=Été \\\\ Hiver\n", "site.host=https://e.example/a\n");
        assertThat(out.toString()).contains("--site '" + other + "' --serve").doesNotContain("site.host");

        assertThat(run("init", site.resolve("x").toString(), "--host", "e.example"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--host=e.example cannot be used");
        assertThat(site.resolve("x")).doesNotExist();
    }

    @Test
    void warnsOfSettingsThatNobodyReadsAndOfAnAddressThatNobodyReaches() throws IOException {
        Files.writeString(site.resolve("jbake.properties"), """
                site.host=http://localhost:8080
                site.titel=The Wire
                template.period.file=period.ftl
                site.mascot=owl
                render.fede=false
                archive.page_size=10
                index.posts_per_page=3
                site.tittle=\\
                  site.langg=en
                """);
        Files.createDirectories(site.resolve("templates"));
        Files.writeString(site.resolve("templates/a.ftl"), "${config.site_tittle}");
        assertThat(SettingsAdvice.of(site).stream().map(Finding::toString))
                .containsExactly(
                        "jbake.properties:2: Nothing reads the setting site.titel; did you mean site.title?"
                                + " [setting-unknown]",
                        "jbake.properties:4: Nothing reads the setting site.mascot; neither this program nor a template"
                                + " of yours does [setting-unknown]",
                        "jbake.properties:5: Nothing reads the setting render.fede; did you mean render.feed?"
                                + " [setting-unknown]",
                        "jbake.properties:6: Nothing reads the setting archive.page_size; did you mean"
                                + " archive.page.size? [setting-unknown]",
                        "jbake.properties:1: The site's address is http://localhost:8080, which only this machine can"
                                + " reach; before you publish write its own into site.host: feeds, sitemaps and canonical"
                                + " links are made of it [site-host-local]");
    }

    @Test
    void listsTopicsByKindAndNumber() throws IOException {
        for (int i = 0; i < 3; i++) {
            Files.createDirectories(site.resolve("content"));
            Files.writeString(
                    site.resolve("content/" + i + ".md"),
                    "title=T\ndate=2020-01-01\ntype=post\nstatus=published\ntags=Sweden" + (i == 0 ? ",Fishing" : "")
                            + "\n~~~~~~\n");
        }
        assertThat(run("topics", "--site", site.toString(), "--min", "2")).isZero();
        assertThat(out.toString()).contains("Sweden").doesNotContain("Fishing");
        assertThat(run("topics", "--site", site.toString(), "--kind", "place")).isZero();
        assertThat(out.toString()).contains("Sweden").doesNotContain("Fishing");
    }

    @Test
    void countsTheTopicsOfTheArticlesThatTheSiteShows() throws IOException {
        Files.createDirectories(site.resolve("content"));
        Files.writeString(site.resolve("topics.yaml"), "concepts:\n  - prefLabel: Norway\n    altLabel: [Norge]\n");
        for (String status : List.of("published", "draft")) {
            Files.writeString(
                    site.resolve("content/" + status + ".md"),
                    "title=T\ndate=2020-01-01\ntype=post\nstatus=" + status + "\ntags=Norway,Norge\n~~~~~~\n");
        }
        assertThat(run("topics", "--site", site.toString())).isZero();
        assertThat(out.toString())
                .contains("1 articles")
                .containsPattern("(?m)^ +1 +Norway")
                .doesNotContain("Norge");
    }
}
