package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.backfile.report.UserError;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site of which somebody means harm, or that bad luck has had: what is wrong is named, and the rest is baked. */
@Timeout(60)
class HostileSiteIT {
    private static final String PAGE = "title=Page\ndate=2020-01-01\ntype=page\nstatus=published\n";

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void oneGoodArticle() {
        site = TestSite.in(folder.resolve("site")).article("1969/07/20/landing", "Eagle Lands", "Moon", "It landed.");
    }

    @Test
    void leavesOutWhatNestsWithoutEnd() {
        site.article("1969/07/21/quotes", "Quotes", "", "> ".repeat(10_000) + "deep");
        site.article("1969/07/22/lists", "Lists", "", "- ".repeat(10_000) + "deep");
        String json = "{\"a\":".repeat(3_000) + "1" + "}".repeat(3_000);
        write("content/json.md", PAGE + "extra=" + json + "\n~~~~~~\n\nText.\n");
        assertThat(site.bake().findings())
                .extracting(Finding::file)
                .containsExactly("content/1969/07/21/quotes.md", "content/1969/07/22/lists.md", "content/json.md");
        assertThat(site.page("1969/07/20/landing.html").text()).contains("It landed.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "itself! a: &a [*a]",
                "mapItself! &a {b: *a}",
                "twice! a: &a [1,1]|b: &b [*a,*a,*a,*a,*a,*a,*a]|c: &c [*b,*b,*b,*b,*b,*b,*b]|d: &d"
                        + " [*c,*c,*c,*c,*c,*c,*c]|e: &e [*d,*d,*d,*d,*d,*d,*d]|f: &f [*e,*e,*e,*e,*e,*e,*e]|g: &g"
                        + " [*f,*f,*f,*f,*f,*f,*f]|h: &h [*g,*g,*g,*g,*g,*g,*g]|i: [*h,*h,*h]"
            })
    void leavesOutDataThatHoldsItself(String name, String yaml) {
        write("data/" + name + ".yml", yaml.strip().replace('|', '\n') + "\n");
        write("data/good.yml", "a: 1\n");
        assertThat(site.bake().findings()).extracting(Finding::file).containsExactly("data/" + name + ".yml");
        assertThat(site.output().resolve("1969/07/20/landing.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=${b}\nb=${a}", "a=${a}", "a=${b}${b}"})
    void refusesSettingsThatHoldThemselves(String settings) {
        String bomb = IntStream.range(0, 40)
                .mapToObj(i -> "b" + i + "=${b" + (i + 1) + "}${b" + (i + 1) + "}\n")
                .collect(Collectors.joining());
        write(
                "jbake.properties",
                read("jbake.properties") + "\n" + settings.replace("${b}${b}", "${b0}") + "\n" + bomb);
        assertThatThrownBy(site::bake).isInstanceOf(UserError.class).hasMessageContaining("jbake.properties");
    }

    @Test
    void refusesTopicsAboveOneAnotherWithoutEnd() {
        String topics = IntStream.range(0, 20_000)
                .mapToObj(i -> "- prefLabel: T" + i + "\n  broader: T" + (i + 1) + "\n")
                .collect(Collectors.joining("", "concepts:\n", ""));
        write("topics.yaml", topics);
        assertThatThrownBy(site::bake)
                .isInstanceOf(UserError.class)
                .hasMessageContaining("topics.yaml:")
                .hasMessageContaining("above one another");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "assets"})
    void followsNoLinkAndOpensNoPipe(String where) throws Exception {
        Path in = site.folder().resolve(where);
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createDirectories(folder.resolve("other"));
        Files.writeString(folder.resolve("other/more.txt"), "secret");
        Files.createSymbolicLink(in.resolve("loop"), in);
        Files.createSymbolicLink(in.resolve("out.txt"), secret);
        Files.createSymbolicLink(in.resolve("folder"), folder.resolve("other"));
        Files.createSymbolicLink(in.resolve("nowhere.txt"), folder.resolve("nowhere"));
        Files.createSymbolicLink(in.resolve("endless.md"), Path.of("/dev/zero"));
        Files.writeString(in.resolve("own.txt"), "own");
        Files.createSymbolicLink(in.resolve("same.txt"), in.resolve("own.txt"));
        boolean pipes = new ProcessBuilder(
                                "mkfifo",
                                in.resolve("pipe.md").toString(),
                                in.resolve("pipe.css").toString())
                        .start()
                        .waitFor()
                == 0;
        assumeTrue(pipes);
        assertThat(site.bake().findings())
                .extracting(finding -> finding.file().substring(where.length() + 1) + " " + finding.rule())
                .containsExactly(
                        "endless.md link-outside",
                        "folder link-outside",
                        "loop link-skipped",
                        "nowhere.txt link-dangling",
                        "out.txt link-outside",
                        "pipe.css not-a-regular-file",
                        "pipe.md not-a-regular-file");
        assertThat(site.files().values()).noneMatch(text -> text.contains("secret"));
        assertThat(site.output().resolve("same.txt")).hasContent("own");
        assertThat(site.output().resolve("1969/07/20/landing.html")).exists();
    }

    @Test
    void readsNoDataByALinkThatLeadsOut() throws IOException {
        Files.createDirectories(site.folder().resolve("data"));
        Path secret = Files.writeString(folder.resolve("secret.yml"), "a: secret\n");
        Files.createSymbolicLink(site.folder().resolve("data/secret.yml"), secret);
        assertThat(site.bake().findings()).extracting(Finding::rule).containsExactly("link-outside");
    }

    @Test
    void includesNoTemplateByALinkThatLeadsOut() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.ftl"), "secret");
        Files.createSymbolicLink(site.folder().resolve("templates/more.ftl"), secret);
        write("templates/hooks/head.ftl", "<#include \"../more.ftl\">");
        assertThat(site.bake().findings())
                .extracting(Finding::what)
                .allMatch(what -> what.contains("not in the template folder"))
                .isNotEmpty();
        assertThat(site.files().values()).noneMatch(text -> text.contains("secret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/etc\")}",
                "${\"freemarker.template.utility.JythonRuntime\"?new()}",
                "${site?api.class}",
                "${db.class.classLoader}",
                "${db.class.protectionDomain.codeSource.location}",
                "<#include \"file:///etc/passwd\">",
                "<#include \"/../../../../../../etc/passwd\">"
            })
    void givesAThemeNothingToStart(String template) {
        write("templates/hooks/head.ftl", template);
        assertThat(site.bake().findings())
                .extracting(Finding::rule)
                .isNotEmpty()
                .containsOnly("template");
        assertThat(site.files().values()).noneMatch(text -> text.contains("uid=") || text.contains("root:x:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:UTF-8:/etc/passwd",
                "env:PATH",
                "script:javascript:1",
                "url:UTF-8:file:///etc/passwd",
                "dns:localhost",
                "sys:user.home",
                "java:version",
                "const:java.io.File.separator"
            })
    void readsNothingFromTheMachineIntoSettings(String lookUp) {
        site.with("site.description", "${" + lookUp + "}");
        if (lookUp.matches("(script|dns|url).*")) { // not the library's own any more: they stay as they are
            site.bake();
            assertThat(site.page("index.html").select("meta[name=description]").attr("content"))
                    .contains(lookUp);
        } else {
            assertThatThrownBy(site::bake)
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("site.description")
                    .hasMessageContaining("${" + lookUp.substring(0, lookUp.indexOf(':')));
        }
    }

    @Test
    void settingsMayStillTakeFromOneAnother() {
        site.with("site.description", "All of ${site.title}").bake();
        assertThat(site.page("index.html").select("meta[name=description]").attr("content"))
                .startsWith("All of ")
                .doesNotContain("$");
    }

    @Test
    void bakesIntoNothingThatItReads() throws IOException {
        site.with("asset.folder", "static");
        Files.createDirectories(site.folder().resolve("static"));
        Files.createDirectories(site.folder().resolve(".git/objects"));
        Files.createSymbolicLink(site.folder().resolve("linked"), site.folder().resolve("content"));
        for (String output :
                new String[] {"linked", "linked/new", ".git", ".git/new", "static", ".backfile", "..", "data/x"}) {
            assertThatThrownBy(
                            () -> Bake.run(site.folder(), site.folder().resolve(output), Instant.EPOCH, Progress.NONE))
                    .as(output)
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("--output");
        }
        assertThat(site.folder().resolve("content/1969/07/20/landing.md")).exists();
        assertThat(site.folder().resolve(".git")).isDirectoryContaining("glob:**objects");
    }

    @Test
    void linksToNothingThatAPersonWroteAsAScript() {
        write("content/1969/07/21/a.md", """
            title=A
            date=1969-07-21
            type=post
            status=published
            source=javascript:alert(1)
            copies=reprint javascript:alert(2) raw/a.txt | version https://b.example/x raw/b.txt
            ~~~~~~

            Text.
            """);
        assertThat(site.bake().findings())
                .extracting(Finding::line, Finding::rule)
                .containsExactly(tuple(5, "address-not-linked"), tuple(6, "address-not-linked"));
        assertThat(site.page("1969/07/21/a.html").select("[href^=javascript]")).isEmpty();
        assertThat(site.page("1969/07/21/a.html").select("[href='https://b.example/x']"))
                .hasSize(1);
    }

    @Test
    void linksToNamesOfAllKindsAsTheyAre() {
        write("content/1969/07/21/a#b?c%41 d.md", post("Odd"));
        write("content/über-uns.md", PAGE + "~~~~~~\n\nText.\n");
        write("content/a+b.md", PAGE + "~~~~~~\n\nText.\n");
        assertThat(site.bake().findings()).extracting(Finding::rule).containsExactly("output-path");
        write("content/1969/07/21/a#b%41 d.md", read("content/1969/07/21/a#b?c%41 d.md"));
        site.delete("content/1969/07/21/a#b?c%41 d.md");
        assertThat(site.bake().findings()).isEmpty();
        assertThat(site.output().resolve("über-uns.html")).exists();
        String index = site.files().get("index.html");
        assertThat(index)
                .contains(
                        "href=\"%C3%BCber-uns.html\"",
                        "href=\"1969/07/21/a%23b%2541%20d.html\"", "href=\"a%2Bb.html\"");
        assertThat(site.files().get("sitemaps/pages.xml")).contains("/%C3%BCber-uns.html</loc>");
        assertThat(site.files()
                        .get(new String("über-uns.html".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)))
                .contains("aria-current=page");
    }

    @Test
    void linksToNoPageThatWasRefused() {
        write("content/javascript:alert(1).md", post("Bad"));
        write("content/javascript:alert(2).md", PAGE + "~~~~~~\n\nText.\n");
        assertThat(site.bake().findings())
                .extracting(Finding::file, Finding::rule)
                .containsExactly(
                        tuple("content/javascript:alert(1).md", "output-path"),
                        tuple("content/javascript:alert(2).md", "output-path"));
        assertThat(site.files().values()).noneMatch(text -> text.contains("javascript"));
    }

    @Test
    void tellsOfManyTagsAndBakesThemInLittleMore() {
        String tags = IntStream.range(0, 400).mapToObj(i -> "Tag " + i).collect(Collectors.joining(","));
        site.article("1969/07/21/many", "Many", tags, "Text.");
        assertThat(site.bake().findings()).extracting(Finding::rule).containsExactly("tags-many");
        assertThat(site.files().get("topics/tag-7/feed.xml").split("<category>"))
                .hasSize(101);
        assertThat(site.page("1969/07/21/many.html").text()).contains("Tag 399");
    }

    private static String post(String title) {
        return "title=" + title + "\ndate=1969-07-21\ntype=post\nstatus=published\ntags=Moon\n~~~~~~\n\nText.\n";
    }

    private void write(String path, String text) {
        TestSite.write(site.folder().resolve(path), text);
    }

    private String read(String path) {
        return TestSite.read(site.folder().resolve(path));
    }
}
