package org.backfile.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.topic.EnglishStory.FINDER;
import static org.backfile.topic.EnglishStory.find;
import static org.backfile.topic.EnglishStory.labels;

import java.util.List;
import org.backfile.topic.lexicon.Evidence;
import org.backfile.topic.lexicon.Story;
import org.backfile.topic.lexicon.TokenizedText;
import org.junit.jupiter.api.Test;

class TopicFinderTest {
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
    void readsAHeadlineOfTwoCountriesAsInternationalRelations() {
        String text = "Their foreign ministers will begin talks about the river on Monday.";
        assertThat(find("Peru and Chile to talk", text).labels()).contains("International relations");
        assertThat(find("Neighbours to talk", text).labels()).doesNotContain("International relations");
    }

    @Test
    void leavesATownAbroadThatIsNamedOnce() {
        assertThat(find(
                                "Danish director dies",
                                "The director, a Dane, won prizes in Lyon and Kyoto. He lived in Denmark.")
                        .labels())
                .contains("Denmark")
                .doesNotContain("Lyon", "Kyoto");
        assertThat(find("Festival opens", "A festival of films opened in Lyon on Monday.")
                        .labels())
                .contains("Lyon", "France");
    }

    @Test
    void joinsWhatIsNoPlaceToItsParticiple() {
        assertThat(find("Platforms grow", "Web-based platforms grow. London-based banks do not.")
                        .names())
                .isEmpty();
        assertThat(labels(find("Banks grow", "Web-based platforms grow. London-based banks do not.")
                        .places()))
                .contains("London");
    }

    @Test
    void readsTheBeginningOfABook() {
        String sentence = "Kenya and Uganda signed a treaty. ";
        String read = sentence.repeat(TokenizedText.LONGEST / sentence.length());
        String rest = " ".repeat(TokenizedText.LONGEST - read.length()) + "Peru and Chile did not. ".repeat(30_000);
        assertThat(labels(find("A treaty", read + rest).places())).containsExactly("Kenya", "Uganda");
        assertThat(labels(find("A treaty", read, rest).places())).containsExactly("Kenya", "Uganda");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(find("").labels()).isEmpty();
        assertThat(find("?", "", " ", "...").labels()).isEmpty();
    }

    @Test
    void saysWhereAndByWhichRule() {
        Topic kenya =
                find("Kenya votes", "Kenyan voters went to the polls.").places().get(0);
        assertThat(kenya.label()).isEqualTo("Kenya");
        assertThat(kenya.evidence()).extracting(Evidence::where).contains("title", "lead", "body");
        assertThat(kenya.evidence()).extracting(Evidence::text).contains("Kenya, Kenyan");
    }

    // The failures that a prototype met, one by one.

    @Test
    void titleCaseHeadlineDoesNotRunNamesTogether() {
        var found = find(
                "Bill Pascrell Defeats Steve Rothman",
                "Bill Pascrell beat Steve Rothman in the primary on Tuesday. Pascrell thanked voters; Rothman wished him"
                        + " luck.");
        assertThat(labels(found.people())).containsExactlyInAnyOrder("Bill Pascrell", "Steve Rothman");
    }

    @Test
    void codesOfCountriesAndOrganisationsStayApart() {
        var amnesty = find(
                "Amnesty asks for inquiry",
                "Amnesty International asked on Monday for an inquiry. Amnesty's" + " report names nine prisons.");
        assertThat(labels(amnesty.places())).doesNotContain("Anguilla");
        assertThat(labels(amnesty.organisations())).contains("Amnesty International");
        var state = find("Islamic State claims attack", "The Islamic State group said it was behind the attack.");
        assertThat(labels(state.places())).doesNotContain("Iceland");
        assertThat(labels(state.organisations())).contains("Islamic State");
    }

    @Test
    void wordsThatAreTownsTooAreWords() {
        var found = find(
                "Reading Is Nice",
                "Reading is nice for most people. Nice people read in the valley. Most of them sleep in the bath.");
        assertThat(found.places()).isEmpty();
        assertThat(labels(find("Flood in Bath, England", "The river rose in Bath, England, on Monday.")
                        .places()))
                .contains("Bath");
    }

    @Test
    void placesWithinLongerNamesAreNoPlaces() {
        var found = find(
                "Study praised",
                "Professor Jane Mill of the University of Bristol told the New York Times of her work. The University of"
                        + " Bristol paid for it.");
        assertThat(labels(found.places())).doesNotContain("Bristol", "New York");
        assertThat(labels(found.organisations())).contains("University of Bristol", "New York Times");
    }

    @Test
    void headlineInCapitalsIsReadByTheText() {
        var found = find(
                "BRAZIL COCOA TRADERS TRUST US, SAYS MENDES",
                "Cocoa traders in Brazil trust the board, its chairman Paulo Mendes said.");
        assertThat(labels(found.places())).containsExactly("Brazil");
        assertThat(labels(found.people())).containsExactly("Paulo Mendes");
    }

    @Test
    void moscowOfTheSovietYearsIsTheSovietUnions() {
        var story = new Story("Crew lands", "", "MOSCOW", List.of("The crew landed on Monday."), "en", 1965);
        assertThat(labels(FINDER.find(story).places())).contains("Soviet Union").doesNotContain("Russia");
    }

    @Test
    void citiesBelongToTheStateOfTheirTime() {
        for (var each : List.of(
                List.of("BELGRADE", "1987", "Yugoslavia"),
                List.of("BELGRADE", "2008", "Serbia"),
                List.of("MUNICH", "1987", "West Germany"),
                List.of("LEIPZIG", "1987", "East Germany"),
                List.of("PRAGUE", "1968", "Czechoslovakia"))) {
            var story = new Story(
                    "Talks", "", each.get(0), List.of("The talks ended today."), "en", Integer.parseInt(each.get(1)));
            assertThat(labels(FINDER.find(story).places())).contains(each.get(2));
        }
    }

    @Test
    void readsStatesBehindCommasAndNoHomographsAbroad() {
        var york = new Story(
                "York Dairies", "", "YORK, Pa.", List.of("York Dairies Inc said it split its stock."), "en", 0);
        assertThat(labels(FINDER.find(york).places())).contains("United States").doesNotContain("United Kingdom");
        var forge = new Story("Net rises", "", "VALLEY FORGE, PA", List.of("Profits rose in the year."), "en", 0);
        assertThat(labels(FINDER.find(forge).places())).contains("United States", "Pennsylvania");
        assertThat(find("PA TO LEAVE", "Pa said he would leave. John Smith PA said so too.")
                        .places())
                .isEmpty();
    }

    @Test
    void moneyOfACountryIsNotTheCountry() {
        var found = find("Kenya borrows", "Kenya will borrow 40 million U.S. dollars and 3 million Swiss francs.");
        assertThat(labels(found.places())).containsExactly("Kenya");
    }

    @Test
    void otherLanguagesGetCountriesAndNoNonsense() {
        var german = new Story(
                "Frankreich und die Türkei verhandeln",
                "",
                "",
                List.of("Der Außenminister von Frankreich sprach am Montag mit der Regierung der Türkei."),
                "de",
                0);
        assertThat(FINDER.find(german).labels()).containsExactlyInAnyOrder("France", "Turkey");
        var russian = new Story(
                "Министр посетил Японию", "", "", List.of("Министр России посетил Японию в понедельник."), "ru", 0);
        assertThat(FINDER.find(russian).labels()).containsExactlyInAnyOrder("Japan", "Russia");
        var chinese = new Story("俄罗斯外长访问朝鲜", "", "", List.of("俄罗斯外交部长星期一访问朝鲜。"), "zh", 0);
        assertThat(FINDER.find(chinese).labels()).contains("Russia");
    }

    @Test
    void otherLanguagesGetCapitalsAndPeopleByTheirGivenNames() {
        var russian = new Story(
                "Юрий Савельев открыл мост",
                "",
                "",
                List.of("Инженер Юрий Савельев открыл мост в Москве. Юрию Савельеву помогал СССР, а позже и Пекин."),
                "ru",
                1961);
        var found = FINDER.find(russian);
        assertThat(labels(found.people())).containsExactly("Юрий Савельев");
        assertThat(labels(found.places())).contains("Moscow", "Soviet Union", "Beijing");
        assertThat(found.names()).isEmpty();
        var french = new Story("L'Autriche et l'Italie", "", "", List.of("Vienne parle à Rome."), "fr", 0);
        assertThat(FINDER.find(french).labels()).contains("Austria", "Italy");
    }

    @Test
    void textWithoutEndTakesLinearTime() {
        String paragraph =
                "Minister Jane Roe of the Bank of the North told Reuters in Oslo that A. B. C. of X & Y won. ";
        FINDER.find(new Story("", "", "", List.of(paragraph.repeat(500)), "en", 0));
        long before = System.nanoTime();
        FINDER.find(new Story("", "", "", List.of(paragraph.repeat(5_000), "A ".repeat(100_000)), "en", 0));
        assertThat(System.nanoTime() - before).isLessThan(10_000_000_000L);
    }

    @Test
    void onlyTheBeginningOfATextInOnePieceIsItsLead() {
        String filler = "The committee talked about the weather for a long time and came to no end. ".repeat(12);
        var found = find("Talks", "Kenya sent a delegation to the talks on Monday. " + filler + "Chile did not.");
        assertThat(found.places().get(0).evidence()).extracting(Evidence::where).contains("lead");
        assertThat(found.places().get(1).evidence()).extracting(Evidence::where).containsExactly("body");
        var dated =
                find("Talks", "Monday, 3 May 2010", "Kenya sent a delegation to the talks on Monday.", "Chile not.");
        assertThat(dated.places().get(0).evidence()).extracting(Evidence::where).contains("lead");
    }

    @Test
    void manyThreadsFindWhatOneFinds() throws java.io.IOException {
        var stories = GoldTest.read("gold-tuned.txt").stream()
                .map(GoldTest.Case::story)
                .toList();
        var alone = stories.stream().map(FINDER::find).toList();
        assertThat(stories.parallelStream().map(FINDER::find).toList()).isEqualTo(alone);
    }
}
