package org.backfile.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.topic.EnglishStory.find;

import java.util.ArrayList;
import java.util.List;
import org.backfile.topic.lexicon.Captions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an article is told by, and is not about: its scholars, photographers, languages, and what it mentions once. */
class SourcesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The team was led by Anna Korpela of the University of Oulu. Korpela said that more ice would melt.",
                "Professor Anna Korpela said that the figures were a surprise. Korpela will go back in spring.",
                "Anna Korpela, the lead author, said that more ice would melt. Korpela will go back in spring."
            })
    void whoFoundSomethingOutIsNoTopic(String body) {
        var found = find("Arctic lake loses its ice", "A lake in northern Finland was free of ice in May.", body);
        assertThat(found.labels()).contains("Finland").doesNotContain("Anna Korpela");
    }

    @Test
    void scholarOfTheHeadlineIsOne() {
        var found = find(
                "Chemist Anna Korpela wins prize",
                "Anna Korpela has won a prize for her work on salts. She is a professor at the University of Oulu.",
                "Korpela, of the University of Oulu, thanked her students.");
        assertThat(found.labels()).contains("Anna Korpela");
    }

    @Test
    void whereScholarsWorkIsNoTopic() {
        var found = find(
                "Swifts sleep on the wing",
                "Swifts sleep while they fly, researchers at the University of Lund said on Monday.",
                "The birds were followed for a year.");
        assertThat(found.labels()).doesNotContain("University of Lund");
        var story = find(
                "University of Lund closes library",
                "The University of Lund will close its oldest library in June, it said on Monday.");
        assertThat(story.labels()).contains("University of Lund");
    }

    @Test
    void whoCameSecondIsNoTopic() {
        var found = find(
                "Jepkorir wins Lisbon half marathon",
                "Ruth Jepkorir of Kenya won the Lisbon half marathon on Sunday ahead of Sutume Dagnachew, with Li Hua"
                        + " third.");
        assertThat(found.labels()).contains("Ruth Jepkorir").doesNotContain("Sutume Dagnachew");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Image: Pelle Ström.", "Photo by Pelle Ström", "(Photograph: Pelle Ström)"})
    void pictureIsNobodysStory(String credit) {
        var found = find(
                "Harbour of Visby reopens",
                "The ferry Gotland at the quay on Sunday. " + credit,
                "The harbour of Visby in Sweden reopened on Monday after a fire.",
                "Ferries will sail again from Tuesday. " + credit,
                "The quay was rebuilt in a month. " + credit);
        assertThat(found.labels()).contains("Sweden").doesNotContain("Pelle Ström");
        assertThat(found.places()).extracting(Topic::label).contains("Sweden");
    }

    @Test
    void textAfterAColonIsNoCredit() {
        assertThat(Captions.withoutCredit("She said one thing: nobody will pay."))
                .endsWith("nobody will pay.");
        assertThat(Captions.withoutCredit("The picture: a boat, a man and the sea. It hangs in the hall."))
                .endsWith("hall.");
        assertThat(Captions.withoutCredit("A boat. Image: J. R. Moe.")).isEqualTo("A boat.");
    }

    @Test
    void languageIsNoCountry() {
        var found = find("Forms must be in English", "The forms of the Malian ministry must be filled in in English.");
        assertThat(found.places()).extracting(Topic::label).containsOnly("Mali");
    }

    @Test
    void longTextAsksMoreOfWhatItMentions() {
        String opening = "The council of Zwolle voted on Monday to move the market, and the Hanse Hall may follow.";
        List<String> paragraphs = new ArrayList<>(List.of(opening));
        assertThat(find("Zwolle moves its market", paragraphs.toArray(String[]::new))
                        .labels())
                .contains("Hanse Hall");
        for (int i = 0; i < 40; i++) {
            paragraphs.add("Traders asked where the stalls would stand and what the water and the light would cost.");
        }
        assertThat(find("Zwolle moves its market", paragraphs.toArray(String[]::new))
                        .labels())
                .doesNotContain("Hanse Hall");
    }

    @Test
    void officesAloneAreNoPolitics() {
        var found = find(
                "Former minister sentenced over road",
                "A former minister was sentenced to two years in prison on Monday for theft. The minister had sold the"
                        + " stones of a road, the court heard, and two other ministers had bought them.");
        assertThat(found.labels()).doesNotContain("Government and politics");
    }

    @Test
    void phraseOfTheBodyAloneIsNoTopic() {
        String body = "The paper mill will close. A paper mill needs water, and the paper mill had none.";
        assertThat(find("Valley loses its jobs", "Two hundred people will be out of work in May.", body)
                        .labels())
                .doesNotContain("paper mill");
        assertThat(find("Valley loses its paper mill", "Two hundred people will be out of work in May.", body)
                        .labels())
                .contains("paper mill");
    }
}
