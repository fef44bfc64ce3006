package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.backfile.report.Finding;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an owner writes on topics and sources stands on their pages. */
class TermTextsIT {
    @TempDir
    private Path folder;

    @Test
    void standsOnTheFirstPageOfTheTopicAndNowhereElse() {
        TestSite site = TestSite.in(folder).with("archive.page.size", "2");
        for (int day = 10; day < 16; day++) {
            site.article("1969/07/" + day + "/a", "Day " + day, "Moon", "Text of day " + day + ".");
        }
        text("topics/moon.md", "Where *they* went. ![Crater](crater.png)");
        text("sources/gazette-example.md", "A paper.");
        text("topics/mon.md", "Misspelt.");
        var findings = site.bake().findings();
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("term-unknown"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.toString())
                        .contains("content/topics/mon.md", "no topic", "rename it moon.md"));
        assertThat(site.page("topics/moon/index.html").select(".own").html()).contains("Where <em>they</em> went.");
        assertThat(site.page("topics/moon/page/1/index.html").select(".own")).isEmpty();
        assertThat(site.page("sources/gazette-example/index.html")
                        .select(".own")
                        .text())
                .isEqualTo("A paper.");
        assertThat(site.files()).doesNotContainKeys("topics/moon.html", "topics/mon.html");
        assertThat(site.page("index.html").select(".menu").text()).doesNotContain("On it");

        text("topics/moon.md", "Where they came from.");
        assertThat(site.bake().outcome().written()).isEqualTo(1);
        assertThat(site.page("topics/moon/index.html").select(".own").text()).isEqualTo("Where they came from.");
        site.delete("content/topics/moon.md").bake();
        assertThat(site.page("topics/moon/index.html").select(".own")).isEmpty();
        assertThat(site.bake().findings()).extracting(Finding::rule).contains("term-unknown");
    }

    private void text(String path, String body) {
        TestSite.write(
                folder.resolve("content/" + path),
                "title=On it\ntype=page\nstatus=published\n~~~~~~\n\n" + body + "\n");
    }
}
