package org.backfile.permanence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.backfile.report.Finding;
import org.backfile.testing.MemoryFolder;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicMoveIT {
    @TempDir(factory = MemoryFolder.class)
    Path temp;

    @Test
    void leadsFromATopicsFormerAddressToItsNewOne() {
        TestSite site = TestSite.in(Path.of(temp.toString(), "site"));
        for (int i = 1; i < 8; i++) {
            site.article("1969/07/0" + i + "/landing", "Landing " + i, i < 5 ? "Moon" : "Sun", "They are there.");
        }
        site.bake();
        TopicMove.move(site.folder(), "moon", "earths-moon");
        assertThat(site.bake().findings()).extracting(Finding::rule).doesNotContain("address-lost");
        assertThat(site.links("1969/07/01/landing.html")).contains("topics/earths-moon/index.html");
        assertThat(site.page("topics/moon/index.html")
                        .select("meta[http-equiv=refresh]")
                        .attr("content"))
                .contains("topics/earths-moon/");
        assertThatThrownBy(() -> TopicMove.move(site.folder(), "earths-moon", "sun"))
                .hasMessageContaining("cannot be moved");
        assertThatThrownBy(() -> TopicMove.move(site.folder(), "none", "other"))
                .hasMessageContaining("cannot be moved");
        assertThatThrownBy(() -> TopicMove.move(site.folder(), "earths-moon", "A B"))
                .hasMessageContaining("cannot be an address");
        TopicMove.move(site.folder(), "earths-moon", "moon");
        site.bake();
        assertThat(site.page("topics/moon/index.html").select("h1").text()).isEqualTo("Moon");
        site.linksAlive();

        String host = "http://localhost:8080";
        assertThat(PublishedAddresses.check(
                        site.output(),
                        host,
                        List.of(host + "/", host + "/topics/moon/", host + "/gone.html", "https://else.example/x")))
                .extracting(Finding::what)
                .containsExactly(host + "/gone.html is in the sitemap and does not answer any more");
    }
}
