package org.backfile.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.backfile.report.UserError;
import org.backfile.testing.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The owner's word on topics, and what the site makes of it on the next bake. */
class VocabularyIT {
    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void threeArticlesBakedOnce() {
        site = TestSite.in(folder)
                .article("1969/07/20/landing", "Eagle Lands", "Moon,NASA", "The Eagle has landed.")
                .article("1969/07/21/walk", "A Walk", "Luna,Houston", "They walked.")
                .article("1981/04/12/shuttle", "Columbia Flies", "NASA,Space Shuttle", "It flew.");
        site.bake();
    }

    @Test
    void aRenamedTopicKeepsItsArticlesAndItsOldAddressLeadsToIt() {
        vocabulary("""
                concepts:
                  - prefLabel: Earth's Moon
                    altLabel: [Moon, Luna]
                    scopeNote: Our only natural satellite.
                """);
        site.bake();
        assertThat(site.page("1969/07/21/walk.html").select(".topics").text()).contains("Earth's Moon");
        String moon = site.links("1969/07/20/landing.html").stream()
                .filter(link -> link.startsWith("topics/") && link.contains("moon"))
                .findFirst()
                .orElseThrow();
        assertThat(site.page(moon).select("h1").text()).isEqualTo("Earth's Moon");
        assertThat(site.page(moon).text()).contains("Our only natural satellite.", "2 articles");
        assertThat(site.links(moon)).contains("1969/07/20/landing.html", "1969/07/21/walk.html");
        for (String old : new String[] {"topics/moon/index.html", "topics/luna/index.html"}) {
            if (!old.equals(moon)) {
                assertThat(site.links(old)).containsExactly(moon);
            }
        }
        site.linksAlive();
    }

    @Test
    void aRejectedTopicGoes() {
        vocabulary("reject: [NASA]\n");
        site.bake();
        assertThat(site.links("1969/07/20/landing.html")).doesNotContain("topics/nasa/index.html");
        assertThat(site.links("topics/nasa/index.html")).containsExactly("topics/index.html");
        site.linksAlive();
    }

    @Test
    void aTopicStandsUnderItsBroaderOne() {
        vocabulary("""
                concepts:
                  - prefLabel: Space Shuttle
                    broader: [NASA]
                  - prefLabel: NASA
                    kind: organisation
                """);
        site.bake();
        assertThat(site.links("topics/space-shuttle/index.html")).contains("topics/nasa/index.html");
        assertThat(site.links("topics/nasa/index.html")).contains("topics/space-shuttle/index.html");
    }

    @Test
    void theTreeOfTopicsCanBeWalkedByWhatNoArticleIsTaggedWith() {
        vocabulary("""
                concepts:
                  - prefLabel: Moon
                    altLabel: [Luna]
                    broader: Solar system
                    exactMatch: https://www.wikidata.org/entity/Q405
                  - prefLabel: Houston
                    broader: [Texas, Solar system]
                  - prefLabel: Solar system
                    broader: Nature
                """);
        site.bake();
        assertThat(site.links("topics/moon/index.html")).contains("topics/solar-system/index.html");
        assertThat(site.page("topics/moon/index.html")
                        .select("a[href=https://www.wikidata.org/entity/Q405]")
                        .text())
                .isEqualTo("wikidata.org");
        assertThat(site.links("topics/solar-system/index.html"))
                .contains(
                        "topics/nature/index.html",
                        "topics/moon/index.html",
                        "1969/07/20/landing.html",
                        "1969/07/21/walk.html");
        assertThat(site.page("topics/nature/index.html").text()).contains("2 articles", "Solar system 2");
        // An article names what it is about, not all that this is part of.
        assertThat(site.page("1969/07/20/landing.html").text()).doesNotContain("Solar system");
        site.linksAlive();
    }

    @Test
    void aMistakeInTheVocabularyIsNamedWithItsLine() {
        vocabulary("concepts:\n  - prefLabel: Moon\n    broadr: [Space]\n");
        assertThatThrownBy(site::bake).isInstanceOf(UserError.class).hasMessageContaining("topics.yaml:3");
    }

    private void vocabulary(String yaml) {
        TestSite.write(folder.resolve("topics.yaml"), yaml);
    }
}
