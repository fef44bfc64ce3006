package org.backfile.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backfile.topic.lexicon.Story;
import org.junit.jupiter.api.Test;

class PhraseFinderTest {
    private static final TopicFinder FINDER = TopicFinder.load();

    private static List<String> phrases(String title, String... paragraphs) {
        return FINDER.find(new Story(title, "", "", List.of(paragraphs), "en", 0)).phrases().stream()
                .map(Topic::label)
                .toList();
    }

    @Test
    void verbsJoinNoPhrase() {
        assertThat(
                        phrases(
                                "Talks",
                                "The veto angered residents, who dug ditches by buying cheap pumps. The boring machine stood still."))
                .contains("veto", "residents", "ditches", "cheap pumps", "boring machine");
    }

    @Test
    void titleCaseHeadlineOnlyConfirms() {
        assertThat(phrases("Study Links Lead Paint to Noise", "Children who live with lead paint read less."))
                .startsWith("lead paint")
                .noneMatch(phrase -> phrase.contains("Links"));
    }

    @Test
    void officeBeforeANameIsLeftOut() {
        assertThat(phrases("Ferry", "Transport Minister Elias Banda resigned. Banda had sold the ferry."))
                .contains("Elias Banda")
                .doesNotContain("Transport Minister", "Banda");
    }

    @Test
    void phraseCountsInLongerOnes() {
        assertThat(phrases(
                        "Chess",
                        "The chess title match was long. Other things happened, and a king fell.",
                        "The chess title is his. The chess title rules are old."))
                .startsWith("chess title");
    }
}
