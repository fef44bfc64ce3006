package org.backfile.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.topic.EnglishStory.FINDER;
import static org.backfile.topic.EnglishStory.find;
import static org.backfile.topic.EnglishStory.labels;

import java.util.List;
import org.backfile.topic.lexicon.Story;
import org.junit.jupiter.api.Test;

/** Who is found, and who is not. */
class PeopleTest {
    @Test
    void familyNameMayStandFirst() {
        var found = find(
                "Talks in Hanoi",
                "Foreign Minister Choe Min Su met President Nguyen Van Long. Choe said the talks were useful, and Nguyen"
                        + " agreed. Choe left on Friday.");
        assertThat(labels(found.people())).containsExactlyInAnyOrder("Choe Min Su", "Nguyen Van Long");
    }

    @Test
    void companiesThatSayThingsAreNoPeople() {
        var found = find(
                "Haltron to buy Brightwell",
                "Haltron said it would buy Brightwell Corp. Haltron said the price was fair, Brightwell said it was not,"
                        + " and Haltron said it would wait.");
        assertThat(labels(found.people())).isEmpty();
        assertThat(labels(found.organisations())).contains("Brightwell Corp.");
    }

    @Test
    void monthsAndVerbsAreNoNamesButPeopleOfThatNameAre() {
        var none = find(
                "Will Day Come", "New rules may come in May. Will they last? May be. The day will tell, in March.");
        assertThat(none.labels()).isEmpty();
        var may = find("May speaks", "Prime Minister Theresa May spoke in parliament in May. May said she would stay.");
        assertThat(labels(may.people())).containsExactly("Theresa May");
    }

    @Test
    void surnameAloneCountsForTheFullName() {
        var found = find(
                "Okafor wins again",
                "Okafor won the race on Sunday. Okafor led from the first lap.",
                "For Samuel Okafor, a teacher, it was the third win. Okafor will rest now.");
        assertThat(labels(found.people())).containsExactly("Samuel Okafor");
        assertThat(found.people().get(0).evidence().get(0).where()).isEqualTo("title");
        var only = find("Lopetegui resigns", "Mr Lopetegui resigned on Monday. Lopetegui had been ill.");
        assertThat(labels(only.people())).containsExactly("Lopetegui");
    }

    @Test
    void whoHoldsAnOfficeAndIsOnlyAddressedIsNotCentral() {
        var asked = find("Senate wants road bill", "The Senate sent President Karel Novak a bill on roads on Monday.");
        assertThat(asked.people().get(0).central()).isFalse();
        var asks = find("Senate gets road bill", "President Karel Novak sent the Senate a bill on roads on Monday.");
        assertThat(asks.people().get(0).central()).isTrue();
    }

    @Test
    void headlineNamesSomebodyByTheOffice() {
        var lead = "On Monday the court heard Energy Minister Karel Novak and the lawyer Ivana Mala.";
        assertThat(find("Minister denies bribes", lead).people())
                .filteredOn(Topic::central)
                .extracting(Topic::label)
                .contains("Karel Novak");
        assertThat(find("Court hears of bribes", lead).people())
                .filteredOn(Topic::central)
                .extracting(Topic::label)
                .doesNotContain("Karel Novak");
    }

    @Test
    void surnameOfAPresidentMeansThePresidentOfTheYear() {
        for (var each : List.of(List.of("1990", "George H. W. Bush"), List.of("2003", "George W. Bush"))) {
            var story = new Story(
                    "Summit",
                    "",
                    "",
                    List.of("President Bush arrived. Bush left again."),
                    "en",
                    Integer.parseInt(each.get(0)));
            assertThat(labels(FINDER.find(story).people())).containsExactly(each.get(1));
        }
        var garden = new Story("Roses", "", "", List.of("Mary Bush grows roses. Bush won."), "en", 1990);
        assertThat(labels(FINDER.find(garden).people())).containsExactly("Mary Bush");
    }

    @Test
    void namesOfPeopleAreNotTheCountriesOfThatName() {
        assertThat(labels(
                        find("Jordan retires", "Basketball player Michael Jordan retired. Jordan scored 32,292 points.")
                                .places()))
                .doesNotContain("Jordan");
        assertThat(labels(find("Talks in Jordan", "Jordan and Iraq held talks in Amman.")
                        .places()))
                .contains("Jordan");
        assertThat(labels(find("Chad Hurley speaks", "Chad Hurley spoke on Monday. Chad is 30.")
                        .places()))
                .doesNotContain("Chad");
        assertThat(labels(find("Turkey and Stuffing", "Turkey is best served hot. A turkey weighs 5 kg.")
                        .places()))
                .isEmpty();
        assertThat(labels(find(
                                "Georgia votes",
                                "Voters in Atlanta and Savannah decide who governs Georgia. Georgia is a"
                                        + " U.S. state where Alabama's rules do not hold.")
                        .places()))
                .contains("Georgia (U.S. state)")
                .doesNotContain("Georgia");
        assertThat(labels(find("Georgia votes", "Georgian voters in Tbilisi decide who governs Georgia.")
                        .places()))
                .contains("Georgia");
    }

    @Test
    void tradesPeoplesAndNumbersAreNoNames() {
        var found = find(
                "Dockworkers vote",
                "Dockworkers voted on Monday. Forty-nine were against. A Jewish banker and a Venetian shipowner paid."
                        + " Dockworkers cheered. The mayor of Elsham, Sandrine Morel, wept.");
        assertThat(found.labels()).doesNotContain("Dockworkers", "Forty-nine", "Jewish", "Venetian");
        assertThat(labels(found.people())).containsExactly("Sandrine Morel");
    }

    @Test
    void whatSomebodyLeadsIsNoMentionOfThem() {
        assertThat(labels(find("Trade", "The Aldous administration opposes the tariff, officials said.")
                        .people()))
                .isEmpty();
    }

    @Test
    void officeAndPeopleBeforeANameAreNoPartOfIt() {
        var found = find(
                "Talks",
                "West German Chancellor Helmut Kohl met Director of the Office of Management and Budget James Miller.",
                "Chancellor of the Exchequer Nigel Lawson was not there.");
        assertThat(labels(found.people())).contains("Helmut Kohl", "James Miller", "Nigel Lawson");
    }

    @Test
    void whoIsIntroducedByWhatTheyLeadIsAPersonAndItsLettersAreNone() {
        var found = find(
                "Growers ask for rain",
                "Rain is late. President of the Tarsal Coffee Board, Zorvu Bavrok told growers to wait.",
                "The president of the Harmon Wheat Growers, HWG, said the same. It is what HWG said in May, too.");
        assertThat(labels(found.people())).containsExactly("Zorvu Bavrok");
    }

    @Test
    void whoIsMentionedInPassingIsNotWhatAnArticleIsAbout() {
        var found = find(
                "Ferry sinks",
                "A ferry sank on Monday, said Jane Aldous of the coast guard. Aldous called it a disaster.",
                "It was built when Peter Hale was mayor.");
        assertThat(found.people())
                .filteredOn(Topic::central)
                .extracting(Topic::label)
                .containsExactly("Jane Aldous");
    }

    @Test
    void whoIsAskedForACommentIsNoTopic() {
        var found = find(
                "Brightwell to close two mills",
                "The paper maker Brightwell will close two mills next year and cut 300 jobs, it said on Monday.",
                "Helen Croft, a strategist at Rafferty Capital, said the price of pulp had doubled. Croft expects more."
                        + " \"We heard it on the radio,\" said Rosa Lund, who lives beside the mill. Shopkeeper Enzo Greco"
                        + " said that he would sell. Greco has sold there for years.",
                "The figures appeared in the journal Paper Review. Photographs by Getty Images showed the gate.");
        assertThat(found.labels()).doesNotContain("Helen Croft", "Rosa Lund", "Enzo Greco", "Paper Review");
        assertThat(labels(found.people())).contains("Helen Croft", "Enzo Greco");
    }

    @Test
    void namesHaveArabicsArticle() {
        var found = find(
                "Court frees Karim al-Ansari",
                "A court in Cairo on Sunday freed the writer Karim al-Ansari. His lawyer said that al-Ansari was well.");
        assertThat(labels(found.people())).containsExactly("Karim al-Ansari");
    }

    @Test
    void wordsOfTablesAreNoNames() {
        var found = find(
                "Harlow Grain Corp <HGC> 3rd qtr net",
                "Oper shr 41 cts vs 33 cts",
                "Oper net 8.2 mln vs 6.5 mln",
                "Revs 210.4 mln vs 198.1 mln",
                "NOTE: Oper net excludes a gain. Avg shrs 20.0 mln. Harlow Grain Corp has a TV unit.");
        assertThat(found.labels())
                .doesNotContain("Oper", "Shr", "Avg", "Revs", "TV", "NOTE")
                .contains("Business");
    }

    @Test
    void twoFamilyNamesAloneCountForTheFullName() {
        var found = find(
                "Library opened",
                "Camilla Parker Bowles opened a library on Monday. Parker Bowles said that she was glad.");
        assertThat(labels(found.people())).containsExactly("Camilla Parker Bowles");
    }
}
