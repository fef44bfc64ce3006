package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backfile.testing.JavaCommand;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real jar, run as a user runs it. */
class BuildIT {
    private static final String GOOD = """
             date 1969-07-21 https://www.gazette.example/1969/07/21/walk-1.html
            Armstrong Walks on the Moon
            1969-07-21
            Neil Armstrong set foot on the Moon on Monday.
            HOUSTON (Meridian) - Neil Armstrong set foot on the Moon on Monday.
            He was followed nineteen minutes later by Buzz Aldrin
            , the pilot of the lunar module
            , who called the view "magnificent desolation".""";

    @TempDir
    Path folder;

    private record Ran(int status, String says) {}

    @Test
    void makesASiteOfARawFolder() {
        raw("000_a.txt", GOOD);
        Ran ran = build();
        assertThat(ran.status()).as(ran.says()).isZero();
        var page = site().page("1969/07/21/armstrong-walks-on-the-moon.html");
        String text = page.select("article").text();
        assertThat(text).containsOnlyOnce("set foot on the Moon on Monday");
        assertThat(page.select("article p").eachText())
                .contains("He was followed nineteen minutes later by Buzz Aldrin, the pilot of the lunar module, who"
                        + " called the view \"magnificent desolation\".");
        assertThat(site().links("index.html")).contains("1969/07/21/armstrong-walks-on-the-moon.html");
        site().linksAlive();
        assertThat(run("check", "--site", folder.resolve("site").toString()).status())
                .isZero();
    }

    @Test
    void aSecondBuildRewritesNothing() throws IOException {
        raw("000_a.txt", GOOD);
        build();
        List<String> before = times();
        assertThat(build().status()).isZero();
        assertThat(times()).isEqualTo(before);
    }

    @Test
    void brokenFilesAreNamedAndTheRestIsBaked() throws IOException {
        raw("000_good.txt", GOOD);
        raw("001_empty.txt", "");
        raw("002_noheader.txt", "Only a title\nand a line");
        raw("003_date.txt", GOOD.replace("1969-07-21", "1969-02-30").replace("Armstrong Walks", "Somebody Walks"));
        Files.write(folder.resolve("raw/004_binary.txt"), new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xFE, 0, 7, 8});
        raw(
                "005_script.txt",
                GOOD.replace("https://www.gazette.example/1969/07/21/walk-1.html", "javascript:alert(1)"));
        raw(
                "006_markup.txt",
                article(
                        "https://gazette.example/markup.html",
                        "<script>alert(1)</script> ${7*7} <#stop> #{x}",
                        "Collins saw <img src=x onerror=alert(1)> and ${7*7} from his orbit.\nNothing came of it."));
        raw(
                "007_path.txt",
                article(
                        "https://gazette.example/../../../../evil",
                        "../../Evil Walks",
                        "A path went up and up.\nIt never came down again."));
        Ran ran = build();
        assertThat(ran.status()).as(ran.says()).isEqualTo(1);
        assertThat(ran.says())
                .contains("001_empty.txt", "002_noheader.txt", "003_date.txt", "004_binary.txt", "005_script.txt")
                .doesNotContain("\tat ");
        site().linksAlive();
        assertThat(site().output().resolve("1969/07/21/armstrong-walks-on-the-moon.html"))
                .exists();
        for (var file : site().files().entrySet()) {
            if (!file.getKey().endsWith(".md")) { // which no browser reads as markup
                assertThat(file.getValue())
                        .as(file.getKey())
                        .doesNotContain("<script>alert", "<img src=x", "href=\"javascript");
            }
        }
        String markup = String.join("\n", site().files().values());
        assertThat(markup)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} &lt;#stop&gt; #{x}")
                .doesNotContain("49 ");
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("raw", "site");
        }
    }

    /** Import, bake and explain take the content folder that the settings name. */
    @Test
    void theContentFolderIsTheOneOfTheSettings() throws IOException {
        TestSite.in(folder.resolve("site")).with("content.folder", "articles");
        raw("a.txt", article("https://gazette.example/1", "Eagle Lands", "The eagle has landed.\nTwo men are down."));
        Ran ran = build();
        assertThat(ran.status()).as(ran.says()).isZero();
        assertThat(folder.resolve("site/articles/1969/07/22/eagle-lands.md")).exists();
        assertThat(folder.resolve("site/content/1969")).doesNotExist();
        assertThat(site().files()).containsKey("1969/07/22/eagle-lands.html");
        Ran told = run("explain", folder.resolve("raw/a.txt").toString(), "--site", folder.resolve("site") + "");
        assertThat(told.says()).contains("articles/1969/07/22/eagle-lands.md");
    }

    @Test
    void aMistakeIsOneSentence() {
        Ran ran = run("build", folder.resolve("nowhere").toString());
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.says()).contains("nowhere").doesNotContain("\tat ", "Exception");
    }

    private static String article(String address, String title, String body) {
        return " date 1969-07-22 %s\n%s\n1969-07-22\n%s\n%s".formatted(address, title, body.split("\n")[0], body);
    }

    private TestSite site() {
        return TestSite.existing(folder.resolve("site"));
    }

    private void raw(String name, String text) {
        TestSite.write(folder.resolve("raw").resolve(name), text);
    }

    private Ran build() {
        Path site = folder.resolve("site");
        if (!Files.exists(site)) {
            TestSite.in(site);
        }
        return run("build", folder.resolve("raw").toString(), "--site", site.toString(), "--all");
    }

    private List<String> times() throws IOException {
        var times = new ArrayList<String>();
        for (String part : new String[] {"content", "output"}) {
            try (Stream<Path> files = Files.walk(folder.resolve("site").resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    times.add(file + " " + Files.getLastModifiedTime(file));
                }
            }
        }
        return times;
    }

    private static Ran run(String... arguments) {
        var command = JavaCommand.of("-jar", "target/backfile.jar");
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String says = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            return new Ran(process.exitValue(), says);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
