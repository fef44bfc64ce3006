package org.backfile.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.topic.EnglishStory.find;

import org.junit.jupiter.api.Test;

/** What short news takes for names that are none, takes for one that are two, and names without being about it. */
class WireNamesTest {
    @Test
    void partsWhatOnlyStandsTogether() {
        assertThat(find(
                                "Former footballer Adam Moyo dies in crash",
                                "Adam Moyo has died in Zimbabwe. The BMW X5 Adam was driving left the road on Sunday.")
                        .labels())
                .contains("Adam Moyo")
                .noneMatch(label -> label.contains("X5 Adam"));
        assertThat(find(
                                "Player found dead at 23",
                                "Denver Broncos Kenny Maddox, a receiver for the Denver Broncos, was found dead.",
                                "Kenny Maddox had signed in May. The Denver Broncos mourned Maddox.")
                        .labels())
                .contains("Kenny Maddox")
                .noneMatch(label -> label.contains("Broncos Kenny"));
        assertThat(find(
                                "Owner of Segwell Jimi Hesselden dies",
                                "The owner of the maker of scooters, Jimi Hesselden, died on Monday.")
                        .labels())
                .contains("Jimi Hesselden");
        assertThat(find("Smoke in cabin", "A Ryanair Boeing with 160 passengers landed in Bordeaux on Monday.")
                        .labels())
                .noneMatch(label -> label.contains("Ryanair Boeing"));
        assertThat(find("Rovers lose", "In the cup, Elsham Football Club 9 - 0 was the talk of Elsham Football Club.")
                        .labels())
                .noneMatch(label -> label.endsWith("9"));
    }

    @Test
    void keepsTogetherWhatIsOne() {
        assertThat(find(
                                "Mara Vance named 2012 World Player of the Year",
                                "Mara Vance was named World Player of the Year in Zurich on Monday. Vance won before.")
                        .labels())
                .contains("World Player of the Year");
        assertThat(find(
                                "Tropical Storm Oriana nears Cuba",
                                "Tropical Storm Oriana has formed off Cuba. Oriana may grow, and Oriana moves north.")
                        .labels())
                .contains("Tropical Storm Oriana")
                .doesNotContain("Oriana");
        assertThat(find("Clash in Jammu and Kashmir", "Gunmen shot at a bus in Jammu and Kashmir on Monday.")
                        .labels())
                .contains("Kashmir")
                .doesNotContain("Jammu");
        assertThat(find("Founder dies", "Sir James Hallow OBE died on Monday. James Hallow OBE was 62, said Ann Bell.")
                        .labels())
                .contains("James Hallow");
    }

    @Test
    void postsKindsAndPartsOfCountriesAreNoNames() {
        assertThat(find(
                                "EU Special Representative named for Kosovo",
                                "Pieter Veith was named as EU Special Representative in Kosovo on Monday.")
                        .labels())
                .contains("European Union")
                .noneMatch(label -> label.contains("Representative"));
        assertThat(find(
                                "Vote puts Ban Ki-moon ahead",
                                "South Korea's Ban Ki-moon placed ahead of India's Shashi Tharoor, the UN Under-Secretary-General.")
                        .labels())
                .contains("Ban Ki-moon")
                .doesNotContain("Shashi Tharoor", "UN Under-Secretary-General");
        assertThat(find("Indian Markets hit record", "The stock market in Mumbai rose. Markets had fallen on Friday.")
                        .labels())
                .doesNotContain("Indian Markets");
        assertThat(find("Truce holds", "A buffer zone divides Southern Lebanon and Northern Israel since Monday.")
                        .labels())
                .contains("Lebanon", "Israel")
                .doesNotContain("Southern Lebanon", "Northern Israel");
        assertThat(find("Oldest known ink found in cave", "Pots of old ink were found in a cave in Morocco.")
                        .labels())
                .doesNotContain("Oldest");
    }

    @Test
    void whoReportsOrBelongsToSomebodyIsNoTopicUnlessTheNewsIsAboutThem() {
        assertThat(find("Jet crashes in Libya", "A jet crashed in Libya, and Telegraph reporter Rob Crilling found it.")
                        .labels())
                .doesNotContain("Rob Crilling");
        assertThat(find(
                                "Court jails journalist",
                                "A court in Ethiopia jailed the Dutch reporter Anneke Voss on Monday.")
                        .labels())
                .contains("Anneke Voss");
        assertThat(find(
                                "Author Carl Hitchin dies",
                                "Carl Hitchin died on Monday. His brother Peter Hitchin wrote of it.",
                                "Carl Hitchin was born in Portsmouth.")
                        .labels())
                .contains("Carl Hitchin")
                .doesNotContain("Peter Hitchin");
    }

    @Test
    void continentsAndOceansMustBeSpokenOf() {
        assertThat(find(
                                "Search for Asian carp turns up nothing",
                                "A search for Asian carp in Chicago ended. Asian carp came from Asia.")
                        .labels())
                .doesNotContain("Asia");
        assertThat(find("Ink found", "Ink was found on the Atlantic coast of Morocco.")
                        .labels())
                .doesNotContain("Atlantic Ocean");
        assertThat(find("Asia grows", "Asia is growing faster than before. In Asia wages rose, and Asia exports more.")
                        .labels())
                .contains("Asia");
    }

    @Test
    void notesUnderATableOfFiguresNameNoTopics() {
        assertThat(find(
                                "Northgate Steel Ltd year net",
                                "Shr 1.62 dlrs vs 1.17 dlrs",
                                "Revs 704.3 mln vs 661.8 mln",
                                "NOTE: excludes gain from sale of Ferrous Div to Acme Holdings Inc of Canada.")
                        .labels())
                .contains("Northgate Steel Ltd")
                .doesNotContain("Ferrous Div", "Acme Holdings Inc", "Canada");
    }

    @Test
    void inningsOfOneSportAreNotAnother() {
        assertThat(find(
                                "White Sox edge Tigers",
                                "The Chicago White Sox beat the Detroit Tigers in baseball on Monday after extra innings.",
                                "The pitcher gave up two runs in the fourth inning, the batter scored runs in four innings, and a"
                                        + " home run won it in the last of the innings.")
                        .labels())
                .contains("American sports", "Chicago White Sox")
                .doesNotContain("Cricket", "White Sox");
    }

    @Test
    void phrasesWithinNamesAreNoTopicsBesideThem() {
        assertThat(find(
                                "Spacewalk at International Space Station",
                                "Crews will mend the International Space Station. The space station lost a pump, and the"
                                        + " space station runs warm. The space station needs a spacewalk.")
                        .labels())
                .contains("International Space Station")
                .doesNotContain("space station");
    }
}
