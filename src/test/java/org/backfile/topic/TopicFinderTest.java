package org.backfile.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicFinderTest {
    private static final TopicFinder FINDER = TopicFinder.load();

    static Analysis find(String title, String... paragraphs) {
        return FINDER.find(new Story(title, "", "", List.of(paragraphs), "en", 0));
    }

    @Test
    void findsWhoMetWhomWhereAndWhatFor() {
        var story = new Story(
                "Norway, Chile Agree on Polar Fisheries Pact - Oslo",
                "",
                "OSLO (Example)",
                List.of(
                        "Norwegian Foreign Minister Ingrid Solheim and her Chilean counterpart, Foreign Minister Pablo"
                                + " Arriagada, signed a bilateral treaty on Monday, the Norwegian Foreign Ministry said.",
                        "Arriagada, who is in Oslo on a working visit, praised the accord. Solheim said both countries"
                                + " would gain.",
                        "Chilean President Marta Quiroga had visited Oslo in June."),
                "en",
                2019);
        assertThat(FINDER.find(story).labels())
                .contains(
                        "Norway",
                        "Chile",
                        "Oslo",
                        "Ingrid Solheim",
                        "Pablo Arriagada",
                        "Marta Quiroga",
                        "International relations")
                .doesNotContain("Monday", "June", "Foreign Ministry", "Norwegian Foreign Ministry");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(find("").labels()).isEmpty();
        assertThat(find("?", "", " ", "...").labels()).isEmpty();
    }
}
