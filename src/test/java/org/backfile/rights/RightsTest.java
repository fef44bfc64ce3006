package org.backfile.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.backfile.article.ArticleSummary;
import org.backfile.article.Dateline;
import org.backfile.article.FrontMatter;
import org.backfile.article.Provenance;
import org.backfile.report.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsTest {
    private static final String RULES = """
            rules:
              - {publisher: [www.Gazette.example, wire.example], to: 1970-06, rights: metadata}
              - {tag: sport, rights: private}
              - {from: 2001, to: 2001, rights: extract, words: 2}
            license: https://l.example/
            """;

    @ParameterizedTest
    @CsvSource({
        "gazette.example, 1970-06-30, Moon, METADATA",
        "gazette.example, 1970-07-01, Moon, FULL",
        "GAZETTE.example, 1970-01-01, Sport, METADATA",
        "other.example, 1970-01-01, SPORT, PRIVATE",
        "other.example, 1970-01-01, Chess, PRIVATE",
        "other.example, 2001-12-31, Moon, EXTRACT",
        "other.example, 2002-01-01, Moon, FULL"
    })
    void theFirstRuleThatFitsCounts(String publisher, LocalDate day, String tag, Grant.Level level) {
        Rights rights = RightsFile.parse(RULES);
        ArticleSummary article = article(publisher, day, tag);
        List<ArticleSummary> shown =
                rights.shown(List.of(article), t -> t.equals("Chess") ? List.of("Sport") : List.of());
        if (level == Grant.Level.PRIVATE) {
            assertThat(shown).isEmpty();
            return;
        }
        Grant grant = rights.of(shown.get(0));
        assertThat(grant.level()).isEqualTo(level);
        assertThat(grant.license()).isEqualTo(level == Grant.Level.FULL ? "https://l.example/" : "");
        assertThat(shown.get(0).header().description()).isEqualTo(level == Grant.Level.METADATA ? "" : "About it");
        assertThat(shown.get(0).stamp()).isNotEqualTo(article.stamp());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>One two three.</p> | 2 | <p>One two …</p>",
                "<p>One.</p><p>Two <b>three</b> four</p> | 3 | <p>One.</p>~<p>Two three …</p>",
                "<p>One two.</p><p>More.</p> | 2 | <p>One two.</p>",
                "<p>a &lt;b&gt; c</p> | 9 | <p>a &lt;b&gt; c</p>",
                "<ul><li><p>One</p></li></ul> | 9 | <p>One</p>",
                "<p>一二三四五六七八九十一二三四五六七</p> | 2 | <p>一二三四五六七八九十一二 …</p>"
            })
    void anExtractIsTheFirstWords(String html, int words, String extract) {
        assertThat(Extract.of(html, words).strip().replace('\n', '~')).isEqualTo(extract);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rights: ful | 1: “ful” is none | did you mean full?",
                "rules:~ - {rights: full, publischer: a} | 2: unknown key “publischer” | did you mean publisher?",
                "rules:~ - {publisher: a} | 2: the rule does not say rights | write rights",
                "rules:~ - {rights: private, publisher: } | 2: a word is missing | take the line out",
                "rules:~ - {rights: private, from: soon} | 2: “soon” is no day | 1969-07",
                "rules:~ - {rights: private, from: 1970, to: 1969} | 2: the rule ends before | the earlier day",
                "rules: private | 1: a list is missing | hyphen",
                "license: mine | 1: license is no address | https",
                "words: 0 | 1: words is 0 | from 1",
                "rights: full~rights: private | 2: rights stands here twice | once",
                "- a | 1: keys are missing | rights: extract",
                "rules: [ | no YAML | nothing is published"
            })
    void whatCannotBeReadStopsEverything(String yaml, String what, String hint) {
        assertThatThrownBy(() -> RightsFile.parse(yaml.replace('~', '\n')))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(what)
                .hasMessageContaining(hint);
    }

    @Test
    void withoutRulesNothingIsTouched() {
        ArticleSummary article = article("a.example", LocalDate.EPOCH, "Moon");
        assertThat(Rights.none().shown(List.of(article), List::of)).containsExactly(article);
        assertThat(RightsFile.parse("# nothing\n").isEmpty()).isTrue();
    }

    private static ArticleSummary article(String publisher, LocalDate day, String tag) {
        var header = new FrontMatter(
                "Title",
                day,
                List.of(tag),
                "About it",
                true,
                "https://" + publisher + "/1",
                publisher,
                new Dateline("", ""),
                "en",
                new Provenance("", ""));
        return new ArticleSummary("a", header, 7);
    }
}
