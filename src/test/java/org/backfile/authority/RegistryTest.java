package org.backfile.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Slug;
import org.backfile.authority.Registry.Use;
import org.backfile.report.Finding;
import org.junit.jupiter.api.Test;

class RegistryTest {
    private static Use use(String label, int articles) {
        return new Use(label, Kind.NAME, articles);
    }

    @Test
    void oneArticleAloneHasItsTopics() {
        var registry = Registry.EMPTY.updated(List.of(use("Russia", 1)), 1, Vocabulary.EMPTY);
        assertThat(registry.page("Russia")).isPresent();
    }

    @Test
    void largeArchiveHasNoTopicOfOneArticle() {
        assertThat(Registry.threshold(100_000)).isEqualTo(3);
        var registry =
                Registry.EMPTY.updated(List.of(use("Russia", 900), use("Sable Island", 1)), 100_000, Vocabulary.EMPTY);
        assertThat(registry.page("Russia")).isPresent();
        assertThat(registry.page("Sable Island")).isEmpty();
    }

    @Test
    void fewMoreArticlesChangeFewPages() {
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            uses.add(use("Topic " + i, 1 + i % 5));
        }
        var before = Registry.EMPTY.updated(uses, 980, Vocabulary.EMPTY);
        var after = before.updated(uses, 1_029, Vocabulary.EMPTY);
        assertThat(after.pages()).isEqualTo(before.pages());
    }

    @Test
    void spellingsOfOneSlugAreOneTopic() {
        var registry = Registry.EMPTY.updated(List.of(use("Curaçao", 2), use("Curacao", 1)), 5_000, Vocabulary.EMPTY);
        assertThat(registry.page("curacao").orElseThrow().label()).isEqualTo("Curaçao");
    }

    @Test
    void labelsThatAreTransliteratedAlikeHavePagesOfTheirOwn() {
        var uses = List.of(use("河南", 3), use("荷兰", 4), use("核能", 2), use("C", 2), use("C++", 2), use("C#", 2));
        var registry = Registry.EMPTY.updated(uses, 20, Vocabulary.EMPTY);
        assertThat(registry.pages()).hasSize(6);
        assertThat(registry.pages())
                .extracting(page -> page.slug().value())
                .contains("c", "c-2", "c-3")
                .doesNotHaveDuplicates();
        // Who was first keeps the address, whatever else comes.
        var grown = Registry.EMPTY
                .updated(List.of(use("C++", 2)), 20, Vocabulary.EMPTY)
                .updated(uses, 20, Vocabulary.EMPTY);
        assertThat(grown.page("C++").orElseThrow().slug()).isEqualTo(new Slug("c"));
        assertThat(grown.page("C#").orElseThrow().slug()).isNotEqualTo(new Slug("c"));
        assertThat(grown.updated(List.of(), 20, Vocabulary.EMPTY)
                        .updated(uses, 20, Vocabulary.EMPTY)
                        .pages())
                .isEqualTo(grown.pages());
        assertThat(Registry.parse("topics.lock", grown.text(), none -> {}).text())
                .isEqualTo(grown.text());
        var vocabulary = Vocabulary.parse("topics.yaml", "concepts:\n  - prefLabel: C++\nreject: [C]\n");
        assertThat(vocabulary.rejects("C")).isTrue();
        assertThat(vocabulary.rejects("C#")).isFalse();
    }

    @Test
    void aTabInATagBreaksNoLine() {
        var registry = Registry.EMPTY.updated(List.of(use("New\tYork", 4)), 20, Vocabulary.EMPTY);
        assertThat(Registry.parse("topics.lock", registry.text(), none -> {}).page("New\tYork"))
                .isPresent();
    }

    @Test
    void formerAddressesLeadToTheTopicsOfNow() {
        var before = Registry.EMPTY.updated(List.of(use("Myanmar", 4), use("Rangoon", 2)), 20, Vocabulary.EMPTY);
        var vocabulary = Vocabulary.parse("topics.yaml", "concepts:\n  - prefLabel: Burma\n    altLabel: Myanmar\n");
        var after = before.updated(List.of(use("Myanmar", 4)), 20, vocabulary);
        assertThat(after.page("Burma")).isPresent();
        assertThat(after.redirects())
                .containsEntry(new Slug("myanmar"), Optional.of(new Slug("burma")))
                .containsEntry(new Slug("rangoon"), Optional.empty());
        assertThat(after.updated(List.of(use("Burma", 4)), 20, vocabulary).redirects())
                .isEqualTo(after.redirects());
    }

    @Test
    void anAddressOfAPageLeadsNowhereElse() {
        List<Use> uses = List.of(use("Moon", 4));
        var luna = Vocabulary.parse("topics.yaml", "concepts:\n  - prefLabel: Luna\n    altLabel: Moon\n");
        var renamed = Registry.EMPTY.updated(uses, 20, Vocabulary.EMPTY).updated(uses, 20, luna);
        assertThat(renamed.redirects()).containsOnlyKeys(new Slug("moon"));
        var both = renamed.updated(List.of(use("Moon", 4), use("Luna", 4)), 20, Vocabulary.EMPTY);
        assertThat(both.pages()).hasSize(2);
        assertThat(both.redirects()).isEmpty();
    }

    @Test
    void textRoundTrips() {
        var registry = Registry.EMPTY.updated(List.of(use("Zürich", 4), use("Aachen", 2)), 20, Vocabulary.EMPTY);
        assertThat(registry.text().lines().skip(1))
                .containsExactly("aachen\tpage\tname\tAachen", "zurich\tpage\tname\tZürich");
        assertThat(Registry.parse("topics.lock", registry.text(), none -> {}).text())
                .isEqualTo(registry.text());
        var broken = new ArrayList<Finding>();
        String text = "# x\nA B\n<<<<<<< HEAD\naachen\tpage\tname\tAachen\nzurich\tpage\tname\tZ\uFFFDrich\n";
        assertThat(Registry.parse("topics.lock", text, broken::add).pages())
                .extracting(Registry.Entry::label)
                .containsExactly("Aachen");
        assertThat(broken).extracting(Finding::line).containsExactly(2, 3, 5);
    }

    @Test
    void proposesWhatMayBeOneTopic() {
        var uses = List.of(
                new Use("Sergey Lavrov", Kind.PERSON, 9),
                new Use("Sergei Lavrov", Kind.PERSON, 2),
                new Use("Dmitry Medvedev", Kind.PERSON, 3),
                new Use("Дмитрий Медведев", Kind.NAME, 1),
                new Use("Ana Silva", Kind.PERSON, 4),
                new Use("Amy Silva", Kind.PERSON, 4),
                new Use("Putin", Kind.PERSON, 1),
                new Use("Vladimir Putin", Kind.PERSON, 9),
                new Use("Heat shield", Kind.PHRASE, 3),
                new Use("Heat shields", Kind.PHRASE, 1),
                new Use("World Wildlife Fund", Kind.ORGANISATION, 3),
                new Use("WWF", Kind.ORGANISATION, 1),
                new Use("Russia", Kind.PLACE, 30));
        assertThat(Registry.proposals("topics.yaml", uses, Vocabulary.EMPTY))
                .extracting(finding -> finding.what())
                .containsExactlyInAnyOrder(
                        "“Sergei Lavrov” (2) and “Sergey Lavrov” (9) may be one topic",
                        "“Dmitry Medvedev” (3) and “Дмитрий Медведев” (1) may be one topic",
                        "“Vladimir Putin” (9) and “Putin” (1) may be one topic",
                        "“Heat shield” (3) and “Heat shields” (1) may be one topic",
                        "“World Wildlife Fund” (3) and “WWF” (1) may be one topic");
        var vocabulary =
                Vocabulary.parse("topics.yaml", "concepts:\n  - prefLabel: Vladimir Putin\n    altLabel: [Putin]\n");
        assertThat(Registry.proposals("topics.yaml", uses, vocabulary)).hasSize(4);
    }

    @Test
    void proposesShortAndLongNamesOfOneThing() {
        var uses = List.of(
                new Use("LED", Kind.NAME, 3),
                new Use("LEDs", Kind.NAME, 2),
                new Use("Meridian", Kind.ORGANISATION, 9),
                new Use("Meridian News", Kind.ORGANISATION, 2),
                new Use("Regionalship", Kind.NAME, 2),
                new Use("Regional League", Kind.NAME, 2),
                new Use("SeaGate", Kind.NAME, 2),
                new Use("Sea Gate", Kind.NAME, 1),
                new Use("Oxford", Kind.PLACE, 2),
                new Use("Oxford University", Kind.ORGANISATION, 2),
                new Use("Тверь", Kind.NAME, 2),
                new Use("河南", Kind.NAME, 2),
                new Use("荷兰", Kind.NAME, 2));
        assertThat(Registry.proposals("topics.yaml", uses, Vocabulary.EMPTY))
                .extracting(finding -> finding.what())
                .containsExactlyInAnyOrder(
                        "“LED” (3) and “LEDs” (2) may be one topic",
                        "“Meridian” (9) and “Meridian News” (2) may be one topic",
                        "“Regionalship” (2) and “Regional League” (2) may be one topic",
                        "“Sea Gate” (1) and “SeaGate” (2) may be one topic");
    }
}
