package org.backfile.bake.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.backfile.bake.jbake.problem.Problems;
import org.backfile.bake.jbake.settings.SettingsFile;
import org.backfile.bake.jbake.source.Asciidoc;
import org.backfile.bake.jbake.source.YamlFile;
import org.backfile.output.BakeOutcome;
import org.backfile.output.Output;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an ordinary site has of JBake's ways: its order, its paths, its data, and what is said where they surprise. */
class OrdinarySiteIT {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String NO_LISTS =
            "render.index=false\nrender.archive=false\nrender.feed=false\nrender.tags=false\n";

    @TempDir
    Path temp;

    private Path site;

    @BeforeEach
    void smallSite() throws IOException {
        site = temp.resolve("site");
        write("jbake.properties", NO_LISTS);
        write("templates/post.ftl", "${content.title}|${content.body}|${config.site_host}");
        post("good.md", "title=Good");
    }

    @Test
    void takesTagsWithSignsThatNotEverySystemTakes() throws IOException {
        write("jbake.properties", NO_LISTS.replace("render.tags=false", "render.tags=true"));
        write("templates/tags.ftl", "${tag}");
        post("tagged.md", "title=Tagged\ntags=a:b, what?, *, \"q\", x|y, <z>, /rooted//twice");
        bake(open());
        for (String tag : List.of("a:b", "what?", "*", "\"q\"", "x|y", "<z>")) {
            assertThat(temp.resolve("out/tags/" + tag + ".html")).hasContent(tag);
        }
        assertThat(temp.resolve("out/tags/rooted/twice.html")).hasContent("/rooted//twice");
        Files.delete(site.resolve("content/tagged.md"));
        assertThat(bake(open()).removed()).isEqualTo(8);
    }

    @Test
    void copiesAFolderOnceThatIsContentAndAssets() throws IOException {
        write("jbake.properties", NO_LISTS + "asset.folder=content\n");
        write("content/a/picture.png", "picture");
        write("content/a/raw.html", "title=Raw\ntype=post\nstatus=published\n~~~~~~\nRaw.\n");
        JBakeSite opened = open();
        bake(opened);
        assertThat(opened.findings()).isEmpty();
        assertThat(temp.resolve("out/a/picture.png")).hasContent("picture");
        assertThat(temp.resolve("out/a/raw.html")).hasSameTextualContentAs(site.resolve("content/a/raw.html"));
        assertThat(temp.resolve("out/good.md")).exists();
    }

    @Test
    void givesAPathToWhatJBakeMakesLast() throws IOException {
        write("jbake.properties", NO_LISTS.replace("render.archive=false\n", "").replace("render.index=false\n", ""));
        write("templates/archive.ftl", "archive");
        write("templates/index.ftl", "index");
        post("index.md", "title=Index");
        post("archive.md", "title=Archive\nstatus=draft");
        post("twice.html", "title=First of two");
        post("twice.md", "title=Second of two");
        post("asset.md", "title=Asset");
        write("assets/asset.html", "asset");
        JBakeSite opened = open();
        bake(opened);
        assertThat(temp.resolve("out/index.html")).hasContent("index");
        assertThat(temp.resolve("out/archive.html")).doesNotExist();
        assertThat(temp.resolve("out/archive-draft.html")).exists();
        assertThat(temp.resolve("out/twice.html")).content().startsWith("Second");
        assertThat(temp.resolve("out/asset.html")).hasContent("asset");
        assertThat(opened.findings())
                .allMatch(finding -> finding.rule().equals("output-twice") && finding.severity() == Severity.WARNING)
                .extracting(Finding::file)
                .containsExactly("content/asset.md", "content/index.md", "content/twice.md", "the page archive");
    }

    @Test
    void givesNoPageWhereJBakeReadsNothingLast() throws IOException {
        write("content/x.html", "title=X\ntype=post\nstatus=published\n~~~~~~\nText.\n");
        write("content/x.md", "no header\n");
        JBakeSite opened = open();
        bake(opened);
        assertThat(temp.resolve("out/x.html")).doesNotExist();
        assertThat(opened.findings())
                .extracting(finding -> finding.file() + " " + finding.rule())
                .containsExactly("content/x.md header-missing", "content/x.md output-twice");
    }

    @Test
    void saysWhatAsciidocNeeds() throws IOException {
        write("content/a.adoc", "= A\n");
        var problems = new Problems("templates");
        var asciidoc = new Asciidoc(SettingsFile.read(site, temp.resolve("out")), problems, temp.resolve("none"));
        assertThat(asciidoc.parse(
                        "content/a.adoc", site.resolve("content/a.adoc").toFile()))
                .isEmpty();
        assertThat(problems.sorted())
                .singleElement()
                .asString()
                .contains("content/a.adoc", "AsciidoctorJ", "mvn dependency:copy@asciidoc");
    }

    @Test
    void copiesASharedPartOfYamlOnce() {
        var yaml = new StringBuilder("p0: &p0 [x]\n");
        for (int i = 1; i < 25; i++) {
            yaml.append("p%d: &p%d [*p%d, *p%d]\n".formatted(i, i, i - 1, i - 1));
        }
        var document = YamlFile.read("bomb.yml", yaml.toString().getBytes(StandardCharsets.UTF_8), f -> {});
        var top = (List<?>) document.orElseThrow().get("p24");
        assertThat(top.get(0)).isSameAs(top.get(1));
    }

    @Test
    void ordersPostsOfOneDateAsJBakeOnOneCore() throws IOException {
        write("jbake.properties", NO_LISTS.replace("render.index=false\n", ""));
        write("templates/index.ftl", "<#list published_posts as post>${post.uri} </#list>");
        for (String name : List.of("b.md", "a.md", "a/z.md", "c.md")) {
            post(name, "title=T\ndate=2025-01-01");
        }
        Files.delete(site.resolve("content/good.md"));
        bake(open());
        assertThat(temp.resolve("out/index.html")).hasContent("c.html b.html a.html a/z.html ");
    }

    @Test
    void saysWhatIsWrongInData() throws IOException {
        write("data/empty.yml", "# only a comment\n");
        write("data/broken.yml", "a: 1\nb: [1, 2\n");
        write("data/text.yml", "only a text\n");
        write("data/object.yml", "when: !!java.util.Date {}\n");
        JBakeSite opened = open();
        bake(opened);
        assertThat(opened.findings())
                .extracting(f -> f.file() + ":" + f.line() + " " + f.what())
                .satisfiesExactly(
                        broken -> assertThat(broken).startsWith("data/broken.yml:3 it is left out: its YAML"),
                        empty -> assertThat(empty).isEqualTo("data/empty.yml:0 it is left out: it holds nothing"),
                        object -> assertThat(object)
                                .startsWith("data/object.yml:1")
                                .contains("java.util.Date"),
                        text -> assertThat(text).startsWith("data/text.yml:0 it is one text"));
    }

    @Test
    void readsDataOfAnyDepthAndLength() throws IOException {
        write("data/deep.yml", "deep: " + "[".repeat(200) + "1" + "]".repeat(200) + "\n");
        write("data/long.yml", "text: " + "a".repeat(4 << 20) + "\n");
        write("templates/post.ftl", "${data.get('deep.yml').deep?size} ${data.get('long.yml').text?length?c}");
        JBakeSite opened = open();
        bake(opened);
        assertThat(opened.findings()).isEmpty();
        assertThat(temp.resolve("out/good.html")).hasContent("1 4194304");
    }

    @Test
    void namesTheEngineOfATypesTemplateAndBakesTheOthers() throws IOException {
        write("jbake.properties", NO_LISTS + "template.recipe.file=recipe.tpl\n");
        post("soup.md", "title=Soup\ntype=recipe");
        JBakeSite opened = open();
        bake(opened);
        assertThat(opened.findings())
                .singleElement()
                .asString()
                .contains("templates/recipe.tpl", "Groovy's", "as *.ftl");
        assertThat(temp.resolve("out/good.html")).exists();
    }

    private JBakeSite open() {
        return JBakeSite.open(site, temp.resolve("out"), NOW);
    }

    private BakeOutcome bake(JBakeSite opened) {
        try (Output output = Output.open(temp.resolve("out"), temp.resolve("state"))) {
            opened.bake(output, Progress.NONE);
            assertThat(output.findings()).isEmpty();
            return output.finish();
        }
    }

    private void post(String name, String header) throws IOException {
        String type = header.contains("type=") ? "" : "type=post\n";
        String status = header.contains("status=") ? "" : "status=published\n";
        write("content/" + name, header + "\n" + type + status + "~~~~~~\nThe *body*.\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
