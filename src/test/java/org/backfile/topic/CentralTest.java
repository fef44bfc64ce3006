package org.backfile.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.topic.EnglishStory.find;

import org.junit.jupiter.api.Test;

/** What an article is about, beside what it only touches. */
class CentralTest {
    @Test
    void europeanIsNoContinent() {
        var prize = find(
                "European prize for young scientists goes to Dublin",
                "The European contest will be held in Dublin. European pupils will show experiments.");
        assertThat(prize.labels()).contains("Dublin").doesNotContain("Europe");
        var rain = find("Rain over Europe", "Europe had its wettest May. In all of Europe rivers rose.");
        assertThat(rain.labels()).contains("Europe");
    }

    @Test
    void nationStandsForTheStateThatIsNotNamed() {
        var game = find("New Zealand beat Wales", "New Zealand beat Wales on Saturday. Wales led at half-time.");
        assertThat(game.labels()).contains("Wales", "New Zealand").doesNotContain("United Kingdom");
        var law = find(
                "Wales asks UK for power", "Wales asked the United Kingdom on Monday. Wales and the UK will talk.");
        assertThat(law.labels()).contains("Wales", "United Kingdom");
    }

    @Test
    void sportOfSharedWordsGivesWayToTheOneThatIsNamed() {
        var sevens = find(
                "Fiji win rugby final",
                "Fiji won the rugby cup on Sunday with a try in the last minute. The captain ran with the ball at"
                        + " half-time pace. The coach praised the team after the match and the season's best scrum.");
        assertThat(sevens.labels()).contains("Rugby").doesNotContain("Football");
    }

    @Test
    void presidentInPassingIsATopicInPoliticsOnly() {
        String passing = "President Karel Novak sent a telegram.";
        var rocket = find(
                "Astronaut Ivana Mala returns",
                "Astronaut Ivana Mala landed after a year on the space station. Mala said the spacecraft shook.",
                passing);
        assertThat(rocket.labels()).contains("Ivana Mala").doesNotContain("Karel Novak");
        var treaty = find(
                "Foreign minister Ivana Mala signs treaty",
                "Foreign minister Ivana Mala signed a bilateral treaty with her counterpart. Mala said the diplomatic"
                        + " talks had been long.",
                passing);
        assertThat(treaty.labels()).contains("Ivana Mala", "Karel Novak");
    }
}
