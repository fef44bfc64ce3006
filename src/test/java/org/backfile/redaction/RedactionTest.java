package org.backfile.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Copy;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.Provenance;
import org.backfile.article.TextLink;
import org.backfile.takedown.Pseudonym;
import org.junit.jupiter.api.Test;

class RedactionTest {
    private static final String CLAIM = "The baker, it is said, put chalk into the flour for years.";

    private static Article article(String description, Copy copy, Block... body) {
        var header = new FrontMatter(
                "Ann Example Fined",
                LocalDate.of(1969, 7, 20),
                List.of("Ann Example", "Bread"),
                description,
                true,
                "https://a.example/ann-example-fined",
                "a.example",
                Dateline.NONE,
                "en",
                "",
                new Provenance("ann-example.txt", "0".repeat(64)),
                List.of("Ann Example"),
                List.of(copy),
                List.of());
        return new Article("1969/07/20/ann-example-fined", header, List.of(body));
    }

    private static Copy copy(String... own) {
        return new Copy(Copy.Kind.REPRINT, "https://b.example/1", "b.txt", List.of(own));
    }

    @Test
    void takesAPassageOutWithWhatQuotesIt() {
        var article = article(
                "It is said: put chalk into the flour for years!",
                copy("She put chalk into the flour for years, they say.", "It rained."),
                Block.paragraph("It rained."),
                Block.paragraph(CLAIM));
        var redaction = Redaction.ofPassages(
                List.of(Redaction.key("the BAKER it is said – put chalk into the flour for years")));
        var less = redaction.of(article).orElseThrow();
        assertThat(less.article().body()).extracting(Block::text).containsExactly("It rained.");
        assertThat(less.blocks()).containsExactly(2);
        assertThat(less.article().header().description()).isEmpty();
        assertThat(less.article().header().lead()).isFalse();
        assertThat(less.article().header().copies().get(0).own()).containsExactly("It rained.");
        assertThat(less.text("\"put chalk into the flour for years\" is odd")).isEmpty();
        assertThat(less.text("It rained")).isEqualTo("It rained");
        assertThat(redaction.of(article("", copy(), Block.paragraph("Something else."))))
                .isEmpty();
    }

    @Test
    void putsAnotherNameInItsPlaceAndKeepsLinksOnTheirWords() {
        var body = new Block(
                Block.Kind.PARAGRAPH,
                "Here Ann Example sold bread, and Example paid.",
                List.of(
                        new TextLink(5, 16, "https://a.example/people/ann-example"),
                        new TextLink(22, 27, "https://a.example/bread"),
                        new TextLink(33, 45, "https://a.example/paid")));
        Article without = Redaction.of(new Pseudonym("Ann Example", "N. N."))
                .of(article("Ann Example's bread", copy("Ann Example spoke."), body))
                .orElseThrow()
                .article();
        assertThat(without.path()).isEqualTo("1969/07/20/n-n-fined");
        assertThat(without.header().title()).isEqualTo("N. N. Fined");
        assertThat(without.header().description()).isEqualTo("N. N.'s bread");
        assertThat(without.header().tags()).containsExactly("N. N.", "Bread");
        assertThat(without.header().authors()).containsExactly("N. N.");
        assertThat(without.header().source()).isEmpty();
        assertThat(without.header().provenance().raw()).isEmpty();
        assertThat(without.header().copies().get(0).own()).containsExactly("N. N. spoke.");
        Block left = without.body().get(0);
        assertThat(left.text()).isEqualTo("Here N. N. sold bread, and N. N. paid.");
        assertThat(left.links())
                .extracting(link -> left.text().substring(link.from(), link.to()))
                .containsExactly("bread", "N. N. paid");
    }
}
