package org.backfile.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.backfile.report.UserError;
import org.backfile.topic.TopicFinder;
import org.backfile.topic.lexicon.Story;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final String YAML = """
            concepts:
              - prefLabel: Burma
                kind: place
                altLabel: [Myanmar]
                hiddenLabel: Burman
                broader: Southeast Asia
                scopeNote: The country, whatever it calls itself.
                exactMatch: https://www.wikidata.org/entity/Q836
              - prefLabel: Southeast Asia
                broader: Asia
              - prefLabel: Chess
                kind: subject
                altLabel: [chess, grandmaster]
              - prefLabel: Rohingya
                related: [Burma]
            reject: [Reuters, Spokesman]
            """;

    private static List<String> labels(String yaml, String title, String... paragraphs) {
        var finder = TopicFinder.load(Vocabulary.parse("topics.yaml", yaml));
        return finder.find(new Story(title, "", "", List.of(paragraphs), "en", 0))
                .labels();
    }

    private static void fails(String yaml, String message) {
        assertThatThrownBy(() -> Vocabulary.parse("topics.yaml", yaml))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(message);
    }

    @Test
    void ownersLabelStandsForEveryNameOfTheThing() {
        var vocabulary = Vocabulary.parse("topics.yaml", YAML);
        assertThat(vocabulary.preferred("Myanmar")).isEqualTo("Burma");
        assertThat(vocabulary.preferred("Chile")).isEqualTo("Chile");
        assertThat(vocabulary.broader("Myanmar")).containsExactly("Southeast Asia", "Asia");
        assertThat(labels(
                        YAML, "Myanmar frees prisoners", "Burmese leaders in Yangon freed 40 prisoners, Reuters said."))
                .contains("Burma")
                .doesNotContain("Myanmar", "Reuters");
    }

    @Test
    void newConceptsAreFound() {
        assertThat(labels(YAML, "A quiet game", "The grandmaster lost. In chess, he said, silence counts."))
                .contains("Chess");
        assertThat(labels(YAML, "Boats with Rohingya rescued", "A hundred Rohingya were rescued."))
                .contains("Rohingya");
    }

    @Test
    void emptyVocabularySaysNothing() {
        assertThat(Vocabulary.parse("topics.yaml", "").concepts()).isEmpty();
        assertThat(Vocabulary.parse("topics.yaml", "# nothing\nconcepts:\nreject: []\n")
                        .concepts())
                .isEmpty();
    }

    @Test
    void mistakesAreNamedWithTheirLine() {
        fails("concepts:\n  - prefLabel: A\n    altlabel: B\n", "topics.yaml:3: unknown key “altlabel”");
        fails("# mine\nconcept:\n  - prefLabel: A\n", "topics.yaml:2: unknown key “concept”");
        fails(
                "concepts:\n  - prefLabel: A\n    exactMatch: [javascript:alert(1)]\n",
                "topics.yaml:3: exactMatch is to be an address");
        fails("concepts:\n  - kind: place\n", "topics.yaml:2: a concept needs one prefLabel");
        fails("concepts:\n  - prefLabel: A\n    kind: planet\n", "topics.yaml:3: unknown kind “planet”");
        fails("concepts:\n  - prefLabel: A, B\n", "topics.yaml:2: a comma");
        fails(
                "concepts:\n  - prefLabel: A\n  - prefLabel: B\n    altLabel: a\n",
                "topics.yaml:3: “a” is a label of “A”");
        fails("concepts:\n  - prefLabel: A\n    broader: B\n  - prefLabel: B\n    broader: A\n", "broader than itself");
        fails("concepts:\n  - prefLabel: A\nreject: [A]\n", "topics.yaml:3: “A” is rejected and a concept");
        fails("concepts: [\n", "topics.yaml:2: this is no YAML");
        fails("concepts: yes\n", "topics.yaml:1: concepts is to be a list");
        fails("concepts:\n  - prefLabel: A\n    prefLabel: B\n", "topics.yaml:3: “prefLabel” stands twice");
    }
}
