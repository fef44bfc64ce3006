package org.backfile.bake.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.backfile.output.BakeOutcome;
import org.backfile.output.Output;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JBakeSiteIT {
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
    void refusesAFolderThatIsNotThere() {
        assertThatThrownBy(() -> JBakeSite.open(temp.resolve("nowhere"), temp.resolve("out"), NOW))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("nowhere");
        assertThatThrownBy(() -> JBakeSite.open(temp, temp.resolve("out"), NOW))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("templates: name the site's folder with --site");
    }

    @ParameterizedTest
    @CsvSource({
        "jvm.locale=neverland_XX_yy_zz, neverland",
        "freemarker.timezone=Mars/Olympus, Mars/Olympus",
        "render.encoding=UTF-99, UTF-99",
        "render.encoding=no charset, no charset",
        "date.format=bogus, date.format",
        "render.feed=perhaps, render.feed",
        "index.paginate=true\\nindex.posts_per_page=0, posts_per_page",
        "index.paginate=true\\nindex.posts_per_page=many, posts_per_page",
        "content.folder=elsewhere, elsewhere",
        "template.folder=elsewhere, elsewhere",
    })
    void refusesSettingsThatCannotBeUsed(String setting, String named) throws IOException {
        write("jbake.properties", setting.replace("\\n", "\n"));
        assertThatThrownBy(this::open).isInstanceOf(UserError.class).hasMessageContaining(named);
    }

    @ParameterizedTest
    @CsvSource({
        "render.feed=true, feed.ftl",
        "template.post.file=post.gsp, a template of Groovy's",
        "template.page.file=page.thyme, a template of Thymeleaf's",
        "template.post.file=post.jade, a template of Jade's",
        "template.post.file=post.peb, a template of Pebble's",
        "template.post.file=post.txt, FreeMarker",
    })
    void refusesToBakeWithoutATemplate(String setting, String named) throws IOException {
        write("jbake.properties", NO_LISTS.replace("render.feed=false\n", "") + setting);
        JBakeSite broken = open();
        try (Output output = output()) {
            assertThatThrownBy(() -> broken.bake(output, Progress.NONE))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining(named);
        }
    }

    @Test
    void readsSettings() throws IOException {
        write("jbake.properties", "a=x, y\nb=12\nc=true\n");
        JBakeSite opened = open();
        assertThat(opened.setting("a")).contains("x,y");
        assertThat(opened.number("b", 1)).isEqualTo(12);
        assertThat(opened.number("z", 1)).isEqualTo(1);
        assertThat(opened.flag("c", false)).isTrue();
        assertThat(opened.setting("z")).isEmpty();
        assertThat(opened.template("post")).contains("post.ftl");
        assertThatThrownBy(() -> opened.number("a", 1)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> opened.flag("b", true)).isInstanceOf(UserError.class);
    }

    @Test
    void namesTemplateLineAndPageAndBakesTheOthers() throws IOException {
        write("templates/post.ftl", "line one\n<#if content.title == 'Bad'>${content.nothing}</#if>${content.title}");
        post("bad.md", "title=Bad");
        JBakeSite opened = open();
        bake(opened);
        assertThat(opened.findings())
                .singleElement()
                .asString()
                .contains("templates/post.ftl:2:", "content.nothing", "bad.html");
        assertThat(temp.resolve("out/good.html")).hasContent("line one\nGood");
        assertThat(temp.resolve("out/bad.html")).doesNotExist();
    }

    @Test
    void tellsASourcesHashHoweverATemplateAsks() throws Exception {
        write(
                "templates/post.ftl",
                "<#list content?keys as key><#if key == 'sha1'>${content[key]}</#if></#list> ${content.sha1}"
                        + " ${published_posts[0].sha1} ${db.getPublishedPosts()[0].sha1}");
        bake(open());
        byte[] source = Files.readAllBytes(site.resolve("content/good.md"));
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(source));
        assertThat(temp.resolve("out/good.html")).hasContent(String.join(" ", hash, hash, hash, hash));
    }

    @Test
    void saysOnceWhatFailsOnEveryPage() throws IOException {
        write("templates/post.ftl", "<#if true></#if><#unheard>");
        for (int i = 0; i < 9; i++) {
            post(i + ".md", "title=" + i);
        }
        JBakeSite opened = open();
        bake(opened);
        assertThat(opened.findings()).singleElement().asString().contains("0.html, 1.html, 2.html and 7 more");
    }

    @Test
    void saysWhatIsWrongInContent() throws IOException {
        post("date.md", "title=Date\ndate=yesterday");
        post("header.md", "title=A title\nwith a line break");
        post("json.md", "title=J\nog={not json}");
        post("type.md", "title=T\ntype=unheard");
        write("content/empty.md", "");
        write("content/none.md", "text only\n");
        JBakeSite opened = open();
        bake(opened);
        assertThat(opened.findings())
                .extracting(f -> f.file() + ":" + f.line() + " " + f.rule())
                .containsExactly(
                        "content/date.md:2 date-unreadable",
                        "content/empty.md:0 not-a-document",
                        "content/header.md:2 header-line",
                        "content/json.md:2 json-unreadable",
                        "content/none.md:0 header-missing",
                        "content/type.md:0 type-unknown");
    }

    @Test
    void refusesATagThatLeadsOut() throws IOException {
        write("jbake.properties", NO_LISTS.replace("render.tags=false", "render.tags=true"));
        write("templates/tags.ftl", "${tag}");
        post("evil.md", "title=Evil\ntags=../../evil, fine");
        JBakeSite opened = open();
        try (Output output = output()) {
            opened.bake(output, Progress.NONE);
            assertThat(output.findings()).singleElement().asString().contains("../../evil", "climbs");
        }
        assertThat(temp.resolve("out/tags/fine.html")).hasContent("fine");
        assertThat(temp.resolve("evil.html")).doesNotExist();
    }

    @Test
    void writesNothingTheSecondTime() throws IOException {
        assertThat(bake(open())).isEqualTo(new BakeOutcome(1, 0, 0));
        assertThat(bake(open())).isEqualTo(new BakeOutcome(0, 1, 0));
        Files.delete(site.resolve("content/good.md"));
        post("other.md", "title=Other");
        assertThat(bake(open())).isEqualTo(new BakeOutcome(1, 0, 1));
    }

    @Test
    void leavesFilesToTheCaller() throws IOException {
        post("2025/mine.md", "title=Mine");
        JBakeSite opened = open();
        List<Path> left = opened.crawl(file -> !file.getParent().endsWith("2025"), Progress.NONE);
        assertThat(left).containsExactly(site.resolve("content/2025/mine.md"));
        var document = opened.parse(left.get(0)).orElseThrow();
        assertThat(document.getTitle()).isEqualTo("Mine");
        assertThat(document.getUri()).isEqualTo("2025/mine.html");
        assertThat(document.getRootPath()).isEqualTo("../");
        assertThat(document.getBody()).isEqualTo("<p>The <em>body</em>.</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s~~~~~~\n\nThe *body*.\n",
                "%s~~~~~~\nThe *body*.",
                "%s~~~~~~\n~~~~~~\n\n# A\n\n    code\n\n",
                "%s~~~~~~\r\n\r\nThe *body*.\r\n",
                "\uFEFF%s~~~~~~\nThe *body*.\n",
                "%s~~~~~~\n",
            })
    void readsATextWithoutItsHeaderToTheSameBody(String file) throws IOException {
        write("content/text.md", file.formatted("title=Text\ntype=post\nstatus=published\n"));
        JBakeSite opened = open();
        Path path = site.resolve("content/text.md");
        assertThat(opened.text(path).orElseThrow().html())
                .isEqualTo(opened.parse(path).orElseThrow().getBody());
        assertThat(opened.findings()).isEmpty();
    }

    @Test
    void parsesTheDocumentOfATextWhenATemplateAsks() throws IOException {
        write("templates/period.ftl", "${content.title} ${content.uri} ${content.tags?size} ${content.body}");
        JBakeSite opened = open();
        var text = opened.text(site.resolve("content/good.md")).orElseThrow();
        byte[] page = opened.render("period.ftl", "x.html", Map.of("content", text.document()))
                .orElseThrow();
        assertThat(new String(page, StandardCharsets.UTF_8)).startsWith("Good good.html 0 <p>The");
    }

    @Test
    void rendersAPageKindOfTheCallers() throws IOException {
        write(
                "templates/period.ftl",
                "${name} ${config.site_host} ${version?has_content?c} ${published_posts?size} ${tags}");
        JBakeSite opened = open();
        opened.crawl(file -> true, Progress.NONE);
        byte[] page = opened.render("period.ftl", "2025/index.html", Map.of("name", "2025", "tags", "its own"))
                .orElseThrow();
        assertThat(new String(page, StandardCharsets.UTF_8)).isEqualTo("2025 http://www.jbake.org true 1 its own");
        assertThat(opened.render("none.ftl", "x.html", Map.of())).isEmpty();
        assertThat(opened.findings()).singleElement().asString().contains("none.ftl", "no such template");
    }

    @Test
    void keepsThePageWhoseTemplateFails() throws IOException {
        bake(open());
        write("templates/post.ftl", "${nothing}");
        assertThat(bake(open())).isEqualTo(new BakeOutcome(0, 0, 0));
        assertThat(temp.resolve("out/good.html")).exists();
    }

    private JBakeSite open() {
        return JBakeSite.open(site, temp.resolve("out"), NOW);
    }

    private Output output() {
        return Output.open(temp.resolve("out"), temp.resolve("state"));
    }

    private BakeOutcome bake(JBakeSite opened) {
        try (Output output = output()) {
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
