package org.backfile.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.backfile.report.Progress;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theme made by the reference alone bakes each kind of page, and all its links lead somewhere. */
class PlainThemeIT {
    private static final Path THEME = Path.of("src/themes/plain");

    @TempDir
    private Path folder;

    @Test
    void bakesWithoutFaultsAndLeadsNowhereWrong() {
        TestSite site = TestSite.existing(folder);
        TestSite.copy(THEME.resolve("templates"), folder.resolve("templates"));
        TestSite.copy(THEME.resolve("assets"), folder.resolve("assets"));
        TestSite.copy(Path.of("content/about.md"), folder.resolve("content/about.md"));
        String settings = TestSite.read(Path.of("jbake.properties"))
                .lines()
                .filter(line -> !line.startsWith("template.") || line.startsWith("template.encoding"))
                .collect(Collectors.joining("\n", "", "\n"));
        TestSite.write(
                folder.resolve("jbake.properties"),
                settings.replace("http://localhost:8080", "https://wire.example")
                        + TestSite.read(THEME.resolve("settings.properties")));
        site.with("archive.page.size", "3").with("site.lang", "ar");
        for (int day = 10; day < 22; day++) {
            site.article("1969/07/" + day + "/a", "Day " + day + " & <more>", "Moon,Sun", "Text of day " + day + ".");
        }
        assertThat(site.bake().findings()).isEmpty();
        assertThat(site.files())
                .containsKeys(
                        "1969/07/10/a.html", "topics/moon/page/1/index.html", "about.html", "feed.xml", "404.html")
                .doesNotContainKeys("coverage/index.html", "search/index.html");
        assertThat(site.page("1969/07/10/a.html").select("h1").text()).isEqualTo("Day 10 & <more>");
        assertThat(site.page("index.html").select("html").attr("dir")).isEqualTo("rtl");
        assertThat(Check.run(site.output(), "https://wire.example", Progress.NONE)
                        .findings())
                .isEqualTo(List.of());
    }
}
