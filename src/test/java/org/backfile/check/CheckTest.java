package org.backfile.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.report.Finding;
import org.backfile.report.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {
    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final String HOST = "https://example.org/archive/";

    @TempDir
    Path site;

    /** What a user must see of each broken site stands in the file beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"broken-links", "broken-heads", "broken-feeds"})
    void tellsWhatIsBroken(String name) throws IOException {
        var report = Check.run(SITES.resolve(name), HOST, Progress.NONE);
        var told = report.findings().stream().map(finding -> finding + "\n").collect(joining());
        assertThat(told).isEqualTo(Files.readString(SITES.resolve(name + ".txt")));
    }

    @Test
    void hasNothingToSayOfASoundSite() throws IOException {
        write("index.html", "<a href='2025/index.html'>2025</a>");
        write("2025/index.html", "<a href='../index.html'>home</a><a href='../a.html#%C3%A9'>a</a>");
        write("a.html", "<p id='é'>");
        write("404.html", "<base href='/archive/'><a href='index.html'>home</a>");
        var report = Check.run(site, HOST, Progress.NONE);
        assertThat(report.findings()).isEmpty();
        assertThat(report.pages()).isEqualTo(4);
        assertThat(report.links()).isEqualTo(4);
    }

    @Test
    void saysOnceWhatIsWrongOnEachPage() throws IOException {
        var home = new StringBuilder();
        for (var i = 100; i < 200; i++) {
            home.append("<a href='p").append(i).append(".html'>p</a>");
            write("p" + i + ".html", "<img src='logo.png'>");
        }
        write("index.html", home.toString());
        var findings = Check.run(site, "", Progress.NONE).findings();
        assertThat(findings).hasSize(10).allMatch(finding -> finding.rule().equals("link-dead"));
        assertThat(findings).extracting(Finding::file).startsWith("p100.html").endsWith("p109.html");
        assertThat(findings.get(9).what()).isEqualTo("there is no logo.png (and so in 90 more places)");
    }

    @Test
    void missesTheHomePage() throws IOException {
        write("about.html", "");
        assertThat(Check.run(site, "", Progress.NONE).findings())
                .extracting(Finding::rule)
                .containsExactly("home-missing");
    }

    private void write(String file, String body) throws IOException {
        var path = site.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "<!doctype html><html lang=en><title>T</title>" + body);
    }
}
