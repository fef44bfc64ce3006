package org.backfile.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Copy;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.Provenance;
import org.junit.jupiter.api.Test;

/** What a public article's page shows of copies that are not public. */
class CopyRightsTest {
    private static final Copy OPEN = reprint("https://www.open.example/1", "An open sentence.");
    private static final Copy CLOSED = reprint("https://closed.example/1", "A closed sentence.");
    private static final Copy NOBODYS = reprint("", "A sentence of nobody.");

    private static Copy reprint(String source, String... own) {
        return new Copy(Copy.Kind.REPRINT, source, "a.txt", List.of(own));
    }

    private static List<Copy> shown(String rules, Copy... copies) {
        var header = new FrontMatter(
                        "Title",
                        LocalDate.of(1969, 7, 20),
                        List.of("Moon"),
                        "",
                        false,
                        "https://full.example/1",
                        "full.example",
                        Dateline.NONE,
                        "en",
                        Provenance.NONE)
                .withCopies(List.of(copies));
        var shown = RightsFile.parse(rules).shown(List.of(new ArticleSummary("a", header)), tag -> List.of());
        return shown.get(0).header().copies();
    }

    @Test
    void showsNothingOfACopyWhosePublisherIsPrivate() {
        assertThat(shown("rules: [{publisher: closed.example, rights: private}]", OPEN, CLOSED))
                .containsExactly(OPEN);
    }

    @Test
    void showsNoSentenceOfACopyOfWhichAnExtractMayBeShown() {
        assertThat(shown("rules: [{publisher: closed.example, rights: extract, words: 9}]", OPEN, CLOSED))
                .containsExactly(OPEN, CLOSED.withoutText());
    }

    @Test
    void takesTheFirstRuleThatFits() {
        String rules =
                "rules: [{publisher: open.example, rights: full}, {rights: full, publisher: full.example}]\nrights: private";
        assertThat(shown(rules, OPEN, CLOSED)).containsExactly(OPEN);
    }

    @Test
    void takesTheStrictestRuleThatMayFitACopyOfNobody() {
        assertThat(shown("rules: [{publisher: closed.example, rights: metadata}]", NOBODYS))
                .containsExactly(NOBODYS.withoutText());
        assertThat(shown("rules: [{publisher: closed.example, rights: private}]", NOBODYS))
                .isEmpty();
    }

    @Test
    void heedsTheCopysOwnDay() {
        Copy later = reprint("https://open.example/2", "1970-01-02", "A later sentence.");
        String rules = "rules: [{from: 1970-01-01, to: 1970-12-31, rights: private}]";
        assertThat(shown(rules, OPEN, later)).containsExactly(OPEN);
    }

    @Test
    void heedsTheArticlesTopics() {
        assertThat(shown("rules: [{publisher: closed.example, tag: Moon, rights: private}]", CLOSED))
                .isEmpty();
        assertThat(shown("rules: [{publisher: closed.example, tag: Sun, rights: private}]", CLOSED))
                .containsExactly(CLOSED);
    }
}
